package org.civicdoc.internal.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.internal.text.ResourceLines;

/**
 * What the name of an image's file and of the folder that it lies in tell of it. Words are what
 * anything but letters parts.
 */
final class PictureName {

  private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "bmp", "webp");

  /** With the dot. */
  private static final int LONGEST_ENDING = 5;

  private static final Set<String> ICON_WORDS = words("icon-words.txt");
  private static final Set<String> ICON_NAMES = words("icon-names.txt");
  private static final Set<String> CODE_WORDS = words("code-words.txt");

  private PictureName() {}

  private static Set<String> words(String resource) {
    return Set.copyOf(ResourceLines.of(PictureName.class, resource));
  }

  /** Whether it is called as icons, spacers and codes are. */
  static boolean isIcon(String src) {
    String path = path(src);
    return isIconInAnyCaseAt(path) || hasWord(path, file(path), ICON_NAMES);
  }

  /** Whether it is called as no picture of an article is, large or small. */
  static boolean isIconInAnyCase(String src) {
    return isIconInAnyCaseAt(path(src));
  }

  private static boolean isIconInAnyCaseAt(String path) {
    int folder = path.lastIndexOf('/', file(path) - 2) + 1;
    return hasWord(path, folder, ICON_WORDS) || hasWord(path, folder, CODE_WORDS);
  }

  /** Whether it is called a code to scan. */
  static boolean isCode(String src) {
    String path = path(src);
    return hasWord(path, path.lastIndexOf('/', file(path) - 2) + 1, CODE_WORDS);
  }

  /** Whether it is of the kind of photos, and called more than print.jpg. */
  static boolean isPhotoWithName(String src) {
    String path = path(src);
    String[] words = path.substring(file(path)).split("\\P{L}+");
    return isPhoto(src) && Arrays.stream(words).filter(word -> !word.isEmpty()).count() > 2;
  }

  /** Whether an address ends as those of pictures do. */
  static boolean isPicture(String href) {
    int query = href.indexOf('?');
    int end = query < 0 ? href.stripTrailing().length() : query;
    int dot = href.lastIndexOf('.', end - 1);
    return dot >= 0
        && end - dot <= LONGEST_ENDING
        && ENDINGS.contains(href.substring(dot + 1, end).toLowerCase(Locale.ROOT));
  }

  /** Whether it is of the kind that photos and posters are of. */
  static boolean isPhoto(String src) {
    String path = path(src);
    return path.endsWith(".jpg") || path.endsWith(".jpeg");
  }

  /** Whether it is of a kind that characters and formulas are drawn in. */
  static boolean isDrawing(String src) {
    String path = path(src);
    return path.endsWith(".gif") || path.endsWith(".png") || path.endsWith(".bmp");
  }

  private static boolean hasWord(String path, int from, Set<String> words) {
    int start = from;
    for (int i = from; i <= path.length(); i++) {
      if (i == path.length() || !Character.isLetter(path.charAt(i))) {
        if (i > start && words.contains(path.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static int file(String path) {
    return path.lastIndexOf('/') + 1;
  }

  /** The path in lower case; a picture that stands in its own address has none. */
  private static String path(String src) {
    if (src.startsWith("data:")) {
      return "";
    }
    int query = src.indexOf('?');
    return (query < 0 ? src : src.substring(0, query)).toLowerCase(Locale.ROOT);
  }
}
