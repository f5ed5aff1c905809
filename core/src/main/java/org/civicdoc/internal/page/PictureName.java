package org.civicdoc.internal.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.WordTable;

/**
 * What the name of an image's file and of the folder that it lies in tell of it. Words are what
 * anything but letters parts.
 */
final class PictureName {

  private static final WordTable ENDINGS =
      new WordTable(
          Stream.of("jpg", "jpeg", "png", "gif", "bmp", "webp")
              .collect(Collectors.toMap(ending -> ending, ending -> 1)));

  /** With the dot. */
  private static final int LONGEST_ENDING = 5;

  private static final int ICON = 1;
  private static final int CODE = 1 << 1;

  /** Of icons, and of photos and large pictures too. */
  private static final int ICON_OR_PICTURE = 1 << 2;

  private static final WordTable WORDS = words();

  private PictureName() {}

  private static WordTable words() {
    Map<String, Integer> words = new HashMap<>();
    Map.of("icon-words.txt", ICON, "code-words.txt", CODE, "icon-names.txt", ICON_OR_PICTURE)
        .forEach(
            (resource, number) ->
                ResourceLines.of(PictureName.class, resource)
                    .forEach(word -> words.put(word, number)));
    return new WordTable(words);
  }

  /** Whether it is called as icons, spacers and codes are. */
  static boolean isIcon(String src) {
    return words(src) != 0;
  }

  /** Whether it is called as no picture of an article is, large or small. */
  static boolean isIconInAnyCase(String src) {
    return (words(src) & (ICON | CODE)) != 0;
  }

  /** Whether it is called a code to scan. */
  static boolean isCode(String src) {
    return (words(src) & CODE) != 0;
  }

  /** What the words of the file and its folder tell; some words tell it of files only. */
  private static int words(String src) {
    int end = pathEnd(src);
    int file = src.lastIndexOf('/', end - 1) + 1;
    int start = src.lastIndexOf('/', file - 2) + 1;
    int found = 0;
    for (int i = start; i <= end; i++) {
      if (i == end || !Character.isLetter(src.charAt(i))) {
        int word = WORDS.find(src, start, i);
        found |= start >= file ? word : word & ~ICON_OR_PICTURE;
        start = i + 1;
      }
    }
    return found;
  }

  /** Whether it is of the kind of photos, and called more than print.jpg. */
  static boolean isPhotoWithName(String src) {
    String path = src.substring(0, pathEnd(src));
    String[] words = path.substring(path.lastIndexOf('/') + 1).split("\\P{L}+");
    return isPhoto(src) && Arrays.stream(words).filter(word -> !word.isEmpty()).count() > 2;
  }

  /** Whether an address ends as those of pictures do. */
  static boolean isPicture(String href) {
    int query = href.indexOf('?');
    int end = query < 0 ? href.stripTrailing().length() : query;
    int dot = href.lastIndexOf('.', end - 1);
    return dot >= 0 && end - dot <= LONGEST_ENDING && ENDINGS.find(href, dot + 1, end) > 0;
  }

  /** Whether it is of the kind that photos and posters are of. */
  static boolean isPhoto(String src) {
    return endsWith(src, ".jpg") || endsWith(src, ".jpeg");
  }

  /** Whether it is of a kind that characters and formulas are drawn in. */
  static boolean isDrawing(String src) {
    return endsWith(src, ".gif") || endsWith(src, ".png") || endsWith(src, ".bmp");
  }

  private static boolean endsWith(String src, String ending) {
    int from = pathEnd(src) - ending.length();
    return src.regionMatches(true, from, ending, 0, ending.length());
  }

  /** Where the path ends; a picture that stands in its own address has none. */
  private static int pathEnd(String src) {
    if (src.startsWith("data:")) {
      return 0;
    }
    int query = src.indexOf('?');
    return query < 0 ? src.length() : query;
  }
}
