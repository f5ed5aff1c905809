package org.civicdoc.internal.metadata.title;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.byline.BylineDetector;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.DocumentNumbers;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.site.Breadcrumb;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.metadata.site.SiteNames;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that print the title. Each short line before the running text scores by what the
 * invisible places say, by its tag and class, and by where it stands.
 */
public final class TitleReader {

  private static final int MAX_LENGTH = 160;
  private static final int MAX_LINES = 6;
  private static final int NEAR = 25;
  private static final int JUST_ABOVE = 6;
  private static final int SHORTEST = 4;

  /** Further down, a line that repeats the title is a reference to the page. */
  private static final int INTO_BODY = 60;

  private static final int LONGEST_BOX = 6;

  /** A row of so many cells holds data; one of fewer may place the parts of a page. */
  private static final int DATA_CELLS = 3;

  private static final Pattern ENACTMENT =
      Pattern.compile("\\s{0,8}[（(][^（()）]{6,60}(?:通过|公布|发布|修订|批准)");

  /** 类别：A tells of the page. */
  private static final Pattern DATUM = Pattern.compile("\\p{IsHan}{2,6}\\s?[:：].{1,12}");

  private static final int[] HEADING = {0, 30, 24, 20, 14, 12, 8};

  /** What centred large print is worth, where nothing marks the title. */
  private static final int PRINTED = 20;

  /** What a heading such as 通知公告 loses to one below it. */
  private static final int COLUMN = 15;

  /**
   * What a short heading loses that links to the list it names, though the title element does, too.
   */
  private static final int LINKED_COLUMN = 60;

  private static final int LONGEST_COLUMN = 6;

  /** Without any agreement, less than this is no title. */
  private static final int ENOUGH = 35;

  private final List<PageLine> lines;
  private final Body body;
  private final BylineDetector bylines;
  private final TitleHints hints;
  private final Set<String> notTitles;
  private final @Nullable Breadcrumb breadcrumb;
  private final Set<Element> aroundText;

  /**
   * A reader for one page.
   *
   * @param notTitles keys of texts that are not the title: names of the site and the column
   * @param grammar tells the byline
   */
  public TitleReader(
      List<PageLine> lines,
      Body body,
      TitleHints hints,
      Set<String> notTitles,
      @Nullable Breadcrumb breadcrumb,
      BylineGrammar grammar) {
    this.breadcrumb = breadcrumb;
    this.lines = lines;
    this.body = body;
    this.hints = hints;
    this.notTitles = notTitles;
    this.bylines = new BylineDetector(lines, grammar);
    this.aroundText = cellsAround(lines, body);
  }

  public @Nullable TitleSpan read() {
    TitleSpan best = null;
    for (int i = 0; i < lines.size(); i++) {
      TitleSpan candidate = candidate(i);
      if (candidate != null && (best == null || candidate.score() > best.score())) {
        best = candidate;
      }
    }
    return best != null && best.score() >= ENOUGH ? best : null;
  }

  private @Nullable TitleSpan candidate(int i) {
    PageLine line = lines.get(i);
    if (isElsewhere(i, line) || bylines.isLabel(i) || isHeaderValue(i) || isDatum(line)) {
      return null;
    }
    boolean above = isJustAboveByline(i);
    boolean head = above || isInHeadOfContent(i, line) || isJustAboveText(i);
    boolean printed = head && line.linked() == 0 && PrintedTitle.is(line.block());
    boolean marked = printed || line.heading() > 0 || line.has(ElementWords.TITLE);
    boolean placed = marked || above;
    boolean leadsAway = marked && line.linked() > 90;
    if ((!placed || leadsAway) && !hints.mayAgree(line.text())) {
      return null;
    }
    String key = Spacing.key(line.text());
    boolean isLong = key.length() >= SHORTEST;
    Printed title = printed(i, key, placed || isLong ? hints.agreement(key) : 0);
    if (title.agreement() == 0
        && (!isLong
            || !placed
            || isPath(line.text())
            || line.heading() == 0 && DATUM.matcher(line.text()).matches()
            || DocumentNumbers.ofLine(line.text()) != null
            || bylines.isWholly(i))) {
      return null;
    }
    String text = Spacing.normalise(title.text());
    int score = title.agreement() + look(line) + place(i) + (printed ? PRINTED : 0);
    score -= notTitles.contains(key) || isSign(i, line.text()) ? 80 : 0;
    score -= title.agreement() == 0 && SiteNames.namesAColumn(text) ? COLUMN : 0;
    score -= leadsAway && key.length() <= LONGEST_COLUMN ? LINKED_COLUMN : 0;
    return new TitleSpan(i, title.to(), text, title.agreement(), score);
  }

  /** What stands above the path and is called as sites are, also if the title element says it. */
  private boolean isSign(int i, String text) {
    return breadcrumb != null && i < breadcrumb.from() && SiteNames.looksLikeSite(text);
  }

  private boolean isInHeadOfContent(int i, PageLine line) {
    return line.inContent() && i < body.start();
  }

  private boolean isJustAboveText(int i) {
    return i < body.start() && i >= body.start() - JUST_ABOVE;
  }

  /** Whether no title stands where a line does. */
  private boolean isElsewhere(int i, PageLine line) {
    return line.text().isEmpty()
        || line.text().length() > MAX_LENGTH
        || line.has(ElementWords.FOOTER)
        || (i > body.end() && !line.inContent())
        || i > body.start() + INTO_BODY
        || isBreadcrumb(i);
  }

  /** A title over one or several lines. */
  private record Printed(int to, String text, int agreement) {}

  /** The lines from one on that agree best together; if none does, all of its element. */
  private Printed printed(int i, String key, int agreement) {
    if (agreement == 100) {
      return new Printed(i + 1, lines.get(i).text(), agreement);
    }
    Printed best = new Printed(i + 1, lines.get(i).text(), agreement);
    if (hints.mayBegin(key)) {
      StringBuilder joined = new StringBuilder(lines.get(i).text());
      for (int j = i + 1; j < lines.size() && j < i + MAX_LINES; j++) {
        append(joined, lines.get(j).text());
        int whole = hints.agreement(Spacing.key(joined.toString()));
        if (whole > best.agreement()) {
          best = new Printed(j + 1, joined.toString(), whole);
        }
      }
    }
    best = best.agreement() > 0 ? best : withoutBox(i);
    if (best.agreement() > 0) {
      return best;
    }
    int end = endInElement(i);
    return new Printed(end, joined(i, end), 0);
  }

  /** The line without the word in a box of its own before the title: 活动, 置顶. */
  private Printed withoutBox(int i) {
    String text = lines.get(i).text();
    int box = text.indexOf(Spacing.SEAM);
    if (box <= 0 || box > LONGEST_BOX) {
      return new Printed(i + 1, text, 0);
    }
    String title = text.substring(box + 1);
    return new Printed(i + 1, title, hints.agreement(Spacing.key(title)));
  }

  /** The cell beside a label of a header table. */
  private boolean isHeaderValue(int i) {
    PageLine line = lines.get(i);
    PageLine before = i == 0 ? line : lines.get(i - 1);
    return line.cell() != null
        && before.cell() != null
        && !line.cell().equals(before.cell())
        && bylines.isLabel(i - 1)
        && hints.agreement(Spacing.key(line.text())) == 0;
  }

  /** A cell beside others in a table of the article; one that holds the text places it. */
  private boolean isDatum(PageLine line) {
    Element cell = line.inContent() && line.heading() == 0 ? line.cell() : null;
    Element row = cell == null ? null : cell.parent();
    return row != null
        && row.normalName().equals("tr")
        && row.childrenSize() >= DATA_CELLS
        && !aroundText.contains(cell);
  }

  /** The cells that hold the first line of the running text. */
  private static Set<Element> cellsAround(List<PageLine> lines, Body body) {
    Set<Element> cells = new HashSet<>();
    Element element = body.start() < lines.size() ? lines.get(body.start()).block() : null;
    while (element != null) {
      if (element.normalName().equals("td")) {
        cells.add(element);
      }
      element = element.parent();
    }
    return cells;
  }

  /** Where the title's element ends: a long title is broken over lines within it. */
  private int endInElement(int i) {
    int end = i + 1;
    int length = lines.get(i).text().length();
    while (end < lines.size() && end < i + MAX_LINES) {
      PageLine next = lines.get(end);
      length += next.text().length();
      boolean belongs =
          next.block().equals(lines.get(i).block())
              && !next.text().isEmpty()
              && "（(—-【[".indexOf(next.text().charAt(0)) < 0
              && length <= MAX_LENGTH
              && !bylines.isByline(end);
      if (!belongs) {
        break;
      }
      end++;
    }
    return end;
  }

  private String joined(int from, int to) {
    StringBuilder joined = new StringBuilder(lines.get(from).text());
    for (int j = from + 1; j < to; j++) {
      append(joined, lines.get(j).text());
    }
    return joined.toString();
  }

  /** Two lines of Chinese join without a space: the break is there for looks. */
  private static void append(StringBuilder joined, String next) {
    boolean latin = next.isEmpty() || next.charAt(0) < '\u2000';
    if (latin && joined.charAt(joined.length() - 1) < '\u2000') {
      joined.append(' ');
    }
    joined.append(next);
  }

  private static int look(PageLine line) {
    int look = HEADING[Math.min(line.heading(), 6)];
    look += line.has(ElementWords.TITLE) && !line.has(ElementWords.SUBTITLE) ? 20 : 0;
    look -= line.linked() > 50 ? 40 : 0;
    look -= line.has(ElementWords.BREADCRUMB) ? 50 : 0;
    look -= line.has(ElementWords.ELSEWHERE) ? 30 : 0;
    return look;
  }

  private int place(int i) {
    int place = 0;
    if (i <= body.start()) {
      place += i >= body.start() - NEAR ? 15 : 0;
    } else {
      place -= lines.get(i).inContent() ? 15 : 40;
    }
    return place + (isBeforeByline(i) ? 20 : 0);
  }

  private boolean isBeforeByline(int i) {
    if (i < body.start() - 2 * NEAR) {
      return false;
    }
    if (isEnactment(i + 1)) {
      return true;
    }
    for (int j = i + 1; j < lines.size() && j <= i + 4; j++) {
      if (bylines.isByline(j)) {
        return true;
      }
    }
    return false;
  }

  /** A line without any mark of a title, where one stands. */
  private boolean isJustAboveByline(int i) {
    return i < body.start()
        && i >= body.start() - NEAR
        && lines.get(i).linked() == 0
        && !bylines.isByline(i)
        && (bylines.isByline(i + 1) || bylines.isByline(i + 2) || isEnactment(i + 1));
  }

  /** （2017年8月30日某市人大常委会第三次会议通过）: the note below a statute's title. */
  private boolean isEnactment(int i) {
    return i < lines.size() && ENACTMENT.matcher(lines.get(i).text()).lookingAt();
  }

  /**
   * Where a path ends for certain: one that ends with an arrow has taken the title below it for its
   * last entry.
   */
  private int endOfPath(Breadcrumb breadcrumb) {
    PageLine last = lines.get(breadcrumb.to() - 1);
    boolean item = last.block().normalName().equals("li");
    return item ? breadcrumb.to() : Math.max(breadcrumb.from() + 1, breadcrumb.to() - 1);
  }

  /** A path from what the title element names, the site, to the column: 某县人民法院 > 执行信息. */
  private boolean isPath(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (BreadcrumbGrammar.isArrow(line.charAt(i))) {
        return hints.agreement(Spacing.key(line.substring(0, i))) > 0;
      }
    }
    return false;
  }

  private boolean isBreadcrumb(int i) {
    return (breadcrumb != null && i >= breadcrumb.from() && i < endOfPath(breadcrumb))
        || BreadcrumbGrammar.labelEnd(lines.get(i).text()) >= 0;
  }
}
