package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Authors without a colon: 本报记者 or 文/图 followed by names, on a line of its own between title and
 * text or in the byline, or a group on such a line: 市人大财经委调研组.
 *
 * @param names the names, as printed
 * @param line the index of the line
 */
public record AuthorSlot(String names, int line) {

  private static final int REACH = 10;
  private static final int LONGEST = 60;

  private static final String REPORTER = "(?:本报|本网|本社|特约|见习|实习|全媒体){0,3}(?:记者|通讯员) ?";

  /** Who wrote the text took the pictures, too. */
  private static final String WRITER = "(?:文[/／]图|图[/／]文)[:： ]?";

  private static final String ROLE = "(?:" + REPORTER + "|" + WRITER + "(?:" + REPORTER + ")?)";
  private static final String NAME = "(?!记者|通讯员)[\\u4E00-\\u9FA5·]{2,4}";
  private static final String NAMES = "(" + NAME + "(?: " + NAME + "){0,5})";

  private static final Pattern LINE = Pattern.compile(ROLE + NAMES + "(?: " + ROLE + NAMES + ")?");

  private static final Pattern IN_BYLINE = Pattern.compile(" " + ROLE + NAMES + "(?= |$)");

  private static final Pattern GROUP =
      Pattern.compile(
          "[\\p{IsHan}·]{2,40}" + ResourceLines.anyOf(AuthorSlot.class, "author-groups.txt"));

  public static @Nullable AuthorSlot find(
      List<PageLine> lines, int title, Body body, Labels labels) {
    int end = Math.min(lines.size(), Math.min(body.start(), title + REACH));
    for (int i = title; i < end; i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST) {
        String names = isGroup(lines.get(i)) ? text.strip() : names(text, labels);
        if (names != null) {
          return new AuthorSlot(names, i);
        }
      }
    }
    return null;
  }

  /** 市人大财经委调研组, where nothing tells that it is of the text. */
  private static boolean isGroup(PageLine line) {
    return !line.inContent()
        && line.heading() == 0
        && line.linked() == 0
        && GROUP.matcher(line.text().strip()).matches();
  }

  private static @Nullable String names(String text, Labels labels) {
    if (!text.contains("记者") && !text.contains("通讯员") && text.indexOf('图') < 0) {
      return null;
    }
    String line = Spacing.normalise(text);
    Matcher whole = LINE.matcher(line);
    if (whole.matches()) {
      return whole.group(1);
    }
    Matcher part = IN_BYLINE.matcher(line);
    boolean byline = !labels.findAll(text).isEmpty() || PublicationTimes.find(text).isPresent();
    return byline && part.find() ? beforeLabel(part.group(1), labels) : null;
  }

  /** 江一帆 阅读 12: a label without colon is no name. */
  private static @Nullable String beforeLabel(String names, Labels labels) {
    int end = 0;
    for (String name : names.split(" ")) {
      if (labels.ofWhole(name) != null) {
        break;
      }
      end += name.length() + 1;
    }
    return end == 0 ? null : names.substring(0, end - 1);
  }
}
