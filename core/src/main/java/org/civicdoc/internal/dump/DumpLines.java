package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.jsoup.parser.Parser;

/** Cuts a dump into its visible lines, without the marks that stand for lists and headings. */
final class DumpLines {

  private static final String BULLETS = "•·▪◦●■◆*";

  private static final Pattern HEADING = Pattern.compile("^#{1,6} ");

  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]{1,80})\\*\\*");

  private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>");

  /** A rule that is drawn between the head and the text. */
  private static final Pattern RULE = Pattern.compile("[-=_~—─*]{3,}");

  /** From this length on a line that others match in length was wrapped by a tool. */
  private static final int SHORTEST_WRAPPED = 30;

  /** Lines that end at the same column differ by no more characters than this. */
  private static final int RAGGED = 3;

  private DumpLines() {}

  static List<String> of(String dump) {
    List<String> source = dump.lines().toList();
    HardWrap wrap = HardWrap.of(source);
    List<String> lines = new ArrayList<>();
    List<String> group = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      String line = withoutMarks(Spaces.collapse(source.get(i)));
      boolean last = i + 1 == source.size();
      if (!line.isEmpty()) {
        group.add(line);
      }
      if (last
          || (wrap == null ? line.isEmpty() : !wrap.goesOn(source.get(i), source.get(i + 1)))) {
        lines.addAll(wrap == null ? unwrapped(group) : whole(group));
        group.clear();
      }
    }
    return lines;
  }

  /** A line without what marks it in a list or in Markdown, nor what is left of HTML. */
  private static String withoutMarks(String line) {
    String text = line;
    if (text.startsWith("#")) {
      text = HEADING.matcher(text).replaceFirst("");
    }
    if (text.contains("**")) {
      text = STRONG.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = LINE_BREAK.matcher(text).replaceAll("");
    }
    if (text.indexOf('&') >= 0) {
      text = Spaces.collapse(Parser.unescapeEntities(text, true));
    }
    return RULE.matcher(text).matches() ? "" : withoutBullet(text);
  }

  /** A filler item is a bullet and nothing else. */
  private static String withoutBullet(String line) {
    if (line.isEmpty() || BULLETS.indexOf(line.charAt(0)) < 0) {
      return line;
    }
    if (line.length() == 1) {
      return "";
    }
    return line.charAt(1) == ' ' ? line.substring(2) : line;
  }

  /**
   * Joins neighbouring lines if all but the last end at one column: then a tool wrapped them.
   * Paragraphs may be of like length, but most of them end sentences.
   */
  private static List<String> unwrapped(List<String> group) {
    if (group.size() < 3) {
      return List.copyOf(group);
    }
    int longest = group.stream().mapToInt(String::length).max().orElse(0);
    List<String> inner = group.subList(0, group.size() - 1);
    long sentences = inner.stream().filter(DumpLines::endsSentence).count();
    boolean wrapped =
        longest >= SHORTEST_WRAPPED
            && inner.stream().allMatch(line -> line.length() >= longest - RAGGED)
            && sentences * 2 <= inner.size();
    return wrapped ? whole(group) : List.copyOf(group);
  }

  private static boolean endsSentence(String line) {
    return Punctuation.endsSentence(Punctuation.lastBeforeClosing(line));
  }

  private static List<String> whole(List<String> lines) {
    if (lines.size() < 2) {
      return List.copyOf(lines);
    }
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty()
          && Spaces.isLineEndASpace(text.charAt(text.length() - 1), line.charAt(0))) {
        text.append(' ');
      }
      text.append(line);
    }
    return List.of(text.toString());
  }
}
