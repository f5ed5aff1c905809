package org.civicdoc.internal.metadata.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.line.Spacing;

/**
 * The text of {@code <title>}: the article's title, then often the column and the site behind
 * {@code _}, {@code -}, {@code |} and such. A title may hold a dash itself, so each cut is a
 * candidate.
 */
public final class TitleTag {

  private static final String SEPARATORS = "_-|—–―｜»«<>›·－＿│";
  private static final String HARD_SEPARATORS = "_|｜»>›＿│";

  /** A stroke that also stands within titles; beside the name of a site it parts. */
  private static final char STROKE = '丨';

  private static final int SHORTEST_GUESS = 4;

  /** What editors of pages write where their user has not. */
  private static final Pattern OF_EDITOR =
      Pattern.compile(
          "(?:new page|untitled|untitled document|无标题文档|无标题页|新建网页|新网页|未命名)[ \\d]{0,4}",
          Pattern.CASE_INSENSITIVE);

  /** What is beyond is no title: an element that nobody closed holds half of the page. */
  private static final int LONGEST = 500;

  private final String text;

  public TitleTag(String text) {
    String whole = Spacing.normalise(text.substring(0, Math.min(text.length(), LONGEST)));
    this.text = OF_EDITOR.matcher(whole).matches() ? "" : trimmed(withBars(whole));
  }

  /** 某市文化局丨title: with a bar for the stroke behind the site. */
  private static String withBars(String text) {
    int stroke = text.indexOf(STROKE);
    return stroke > 0 && SiteNames.looksLikeSite(text.substring(0, stroke))
        ? text.substring(0, stroke) + '|' + text.substring(stroke + 1)
        : text;
  }

  public String text() {
    return text;
  }

  /** All texts from the start up to a separator, longest first; the whole text is the first. */
  public List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (int i = text.length(); i > 1; i--) {
      if (i == text.length() || (isSeparator(i) && !isSeparator(i - 1))) {
        heads.add(trimmed(text.substring(0, i)));
      }
    }
    return heads;
  }

  /** The text up to the first separator. */
  String first() {
    List<String> heads = heads();
    return heads.isEmpty() ? "" : heads.get(heads.size() - 1);
  }

  /** All texts from a separator up to the end, shortest first. */
  public List<String> ends() {
    List<String> ends = new ArrayList<>();
    for (int i = text.length() - 2; i > 0; i--) {
      if (isSeparator(i) && !isSeparator(i + 1)) {
        ends.add(trimmed(text.substring(i + 1)));
      }
    }
    return ends;
  }

  /**
   * Whether a text is what it begins with: the name of the site, before the column or the title.
   */
  public boolean startsAtSite(String head) {
    if (head.length() == text.length() || !SiteNames.looksLikeSite(head)) {
      return false;
    }
    List<String> tails = tails();
    return tails.isEmpty() || !SiteNames.looksLikeSite(tails.get(0));
  }

  /** All texts from the start up to a space; a space parts title and site, but also a title. */
  public List<String> headsAtSpaces() {
    List<String> heads = new ArrayList<>();
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      heads.add(trimmed(text.substring(0, i)));
    }
    return heads;
  }

  /** All texts between separators or spaces, the first excluded, last first. */
  public List<String> tails() {
    List<String> tails = new ArrayList<>();
    int end = text.length();
    for (int i = text.length() - 1; i > 0; i--) {
      if (isSeparator(i) || text.charAt(i) == ' ') {
        String part = trimmed(text.substring(i + 1, end));
        if (!part.isEmpty()) {
          tails.add(part);
        }
        end = i;
      }
    }
    return tails;
  }

  /** The parts between separators behind a title that the text begins with; none if it does not. */
  List<String> partsBehind(String title) {
    if (!text.startsWith(title) || text.length() == title.length() || !isGapAt(title.length())) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = title.length();
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(i)) {
        String part = trimmed(text.substring(start, i));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private boolean isGapAt(int i) {
    return isSeparator(i) || text.charAt(i) == ' ';
  }

  /**
   * The title when nothing else on the page confirms a cut: what is left between the names of site
   * and columns that the text begins and ends with.
   *
   * @param columns the entries of the page's breadcrumb
   */
  public String guess(Collection<String> columns) {
    List<String> parts = parts(text);
    int from = 0;
    int to = parts.size();
    boolean startsAtSite = namesSiteOrColumn(parts.isEmpty() ? "" : parts.get(0), columns);
    while (startsAtSite && from < to - 1 && isPlace(parts.get(from), columns)) {
      from++;
    }
    while (to > from + 1 && isPlace(parts.get(to - 1), columns)) {
      to--;
    }
    String left = to - from == 1 ? parts.get(from) : "";
    boolean cut = parts.size() > 1 && left.length() >= SHORTEST_GUESS && !isPlace(left, columns);
    return cut ? withoutSite(left) : withoutSite(guess());
  }

  /**
   * Whether the entries of a path are its parts in their order, from the site on before the title,
   * or backwards from the site at the end.
   */
  boolean spells(List<String> path) {
    List<String> parts = new ArrayList<>(parts(text));
    if (startsWith(parts, path)) {
      return true;
    }
    Collections.reverse(parts);
    return startsWith(parts, path);
  }

  private static boolean startsWith(List<String> parts, List<String> path) {
    return path.size() > 1
        && path.size() < parts.size()
        && parts.subList(0, path.size()).equals(path);
  }

  private static boolean isPlace(String part, Collection<String> columns) {
    return namesSiteOrColumn(part, columns)
        || SiteNames.namesAColumn(part)
        || BreadcrumbGrammar.isArticle(part);
  }

  private static boolean namesSiteOrColumn(String part, Collection<String> columns) {
    return SiteNames.looksLikeSite(part) || columns.contains(part);
  }

  /** The parts between any two separators; a dot stands within names, too. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) != '·' && isSeparator(text.charAt(i));
      String part = ends ? trimmed(text.substring(start, i)) : "";
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = ends ? i + 1 : start;
    }
    return parts;
  }

  /** 某文章（某市政府网站）, 某文章 某市政府网. */
  private static String withoutSite(String title) {
    int space = title.lastIndexOf(' ');
    int bracket = title.endsWith("）") ? title.lastIndexOf('（') : -1;
    int cut = Math.max(space, bracket);
    String last = cut < SHORTEST_GUESS ? "" : title.substring(cut + 1);
    String name = bracket == cut && !last.isEmpty() ? last.substring(0, last.length() - 1) : last;
    return SiteNames.namesASite(name) ? trimmed(title.substring(0, cut)) : title;
  }

  /**
   * The text up to the first separator that never stands in titles, or to two of the others, or to
   * one with white space on both sides.
   */
  String guess() {
    for (int i = 1; i < text.length(); i++) {
      if (isSeparator(i)) {
        boolean hard = HARD_SEPARATORS.indexOf(text.charAt(i)) >= 0;
        boolean twice = i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
        boolean apart =
            text.charAt(i - 1) == ' ' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
        if (hard || (twice && text.charAt(i) == '-') || apart) {
          return trimmed(text.substring(0, i));
        }
      }
    }
    int dash = Math.max(text.lastIndexOf('-'), text.lastIndexOf('－'));
    if (dash > 0 && SiteNames.looksLikeSite(text.substring(dash + 1))) {
      return trimmed(text.substring(0, dash));
    }
    return trimmed(text);
  }

  /** The dot of 中国·云泽 parts no more than the place from the country. */
  private boolean isSeparator(int i) {
    char c = text.charAt(i);
    return isSeparator(c) && (c != '·' || !text.startsWith(SiteNames.COUNTRY, i - 2));
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static String trimmed(String part) {
    return Spacing.trimmed(part, SEPARATORS);
  }
}
