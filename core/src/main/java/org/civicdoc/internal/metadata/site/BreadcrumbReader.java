package org.civicdoc.internal.metadata.site;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.Punctuation;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the breadcrumb before the article: by its label, else by its element's class or id. */
public final class BreadcrumbReader {

  private static final int MAX_LINES = 14;

  /** More entries from the home page on, and the line is a menu. */
  private static final int MOST_WITHOUT_CLASS = 6;

  private static final int SHORTEST_TITLE = 8;
  private static final int SHORTEST_ENTRY = 2;

  /** The row of a nested table's cell is no more than so many elements above it. */
  private static final int ROW_ABOVE = 5;

  private final List<PageLine> lines;
  private final Body body;
  private final TitleTag titleTag;

  public BreadcrumbReader(List<PageLine> lines, Body body, TitleTag titleTag) {
    this.lines = lines;
    this.body = body;
    this.titleTag = titleTag;
  }

  public @Nullable Breadcrumb read() {
    int end = Math.min(lines.size(), body.start());
    Breadcrumb best = null;
    int bestTrust = 0;
    for (int i = 0; i < end; i++) {
      PageLine line = lines.get(i);
      int label = BreadcrumbGrammar.labelEnd(line.text());
      if (label >= 0) {
        Breadcrumb labelled = collect(i, line.text().substring(label));
        if (!labelled.entries().isEmpty()) {
          return labelled;
        }
      } else if (!line.text().isEmpty() && trust(line) > 0) {
        Breadcrumb found =
            collect(i, line.text().substring(BreadcrumbGrammar.homeStart(line.text())));
        if (trust(line) > bestTrust && isPath(found)) {
          best = found;
          bestTrust = trust(line);
        }
        i = found.to() - 1;
      }
    }
    return best;
  }

  private int trust(PageLine line) {
    if (line.has(ElementWords.BREADCRUMB)) {
      return 3;
    }
    if (line.has(ElementWords.PATH)) {
      return 2;
    }
    boolean path =
        BreadcrumbGrammar.startsAtHome(line.text())
            || BreadcrumbGrammar.homeStart(line.text()) > 0
            || line.has(ElementWords.ICONS) && isPartedByIcons(line)
            || ((line.linked() > 50 || line.text().endsWith("正文"))
                && BreadcrumbGrammar.hasArrows(line.text()))
            || (line.linked() == 0 && BreadcrumbGrammar.startsAtBody(line.text()))
            || leadsToTitle(line)
            || isSpelledByTitle(line)
            || line.linked() >= 40 && line.linked() < 100 && endsAtArticle(line);
    return path ? 1 : 0;
  }

  /** Links from 首页 to the page itself, whose title the last one says. */
  private boolean leadsToTitle(PageLine line) {
    String text = line.text();
    if (!BreadcrumbGrammar.startsWithHome(text)) {
      return false;
    }
    String last = Spacing.normalise(text.substring(text.lastIndexOf(Spacing.SEAM) + 1));
    return last.length() >= SHORTEST_TITLE && titleTag.text().startsWith(last);
  }

  /** Links whose words the title element has in the same order, or in the opposite one. */
  private boolean isSpelledByTitle(PageLine line) {
    String text = line.text();
    return line.linked() > 50
        && text.length() >= SHORTEST_ENTRY
        && titleTag.text().contains(text.substring(0, SHORTEST_ENTRY))
        && titleTag.spells(BreadcrumbGrammar.entries(text));
  }

  /** 首页 and what signs part from it; a menu links all of its words. */
  private static boolean isPartedByIcons(PageLine line) {
    return line.linked() < 90 && BreadcrumbGrammar.startsWithHome(line.text());
  }

  /** Links side by side, and what stands for the article behind them: 要闻 国内要闻 新闻详情. */
  private static boolean endsAtArticle(PageLine line) {
    String text = line.text();
    int last = text.lastIndexOf(Spacing.SEAM) + 1;
    return last > 0 && BreadcrumbGrammar.isArticle(Spacing.normalise(text.substring(last)));
  }

  private boolean isPath(Breadcrumb found) {
    StringBuilder text = new StringBuilder();
    int linked = 0;
    for (int i = found.from(); i < found.to(); i++) {
      text.append(lines.get(i).text()).append(Spacing.SEAM);
      linked = Math.max(linked, lines.get(i).linked());
    }
    int entries = found.entries().size();
    boolean arrow = text.chars().anyMatch(c -> BreadcrumbGrammar.isArrow((char) c));
    boolean article = text.indexOf("正文") >= 0;
    return switch (trust(lines.get(found.from()))) {
      case 3 -> entries > 0 && (linked > 0 || entries > 1);
      case 2 ->
          entries > 0
              && (linked > 0 || entries > 1)
              && (arrow
                  || article
                  || BreadcrumbGrammar.startsAtHome(text.toString())
                  || BreadcrumbGrammar.startsWithHome(text.toString()));
      default -> entries > 1 && entries <= MOST_WITHOUT_CLASS;
    };
  }

  private Breadcrumb collect(int from, String first) {
    StringBuilder path = new StringBuilder(first);
    int to = from + 1;
    int next = withText(to);
    while (next < lines.size() && next < from + MAX_LINES && continues(path, next, from)) {
      if (!endsWithArrow(path) && !startsWithArrow(lines.get(next).text())) {
        path.append(Spacing.SEAM);
      }
      path.append(lines.get(next).text());
      to = next + 1;
      next = withText(to);
    }
    List<String> entries = new ArrayList<>(BreadcrumbGrammar.entries(path.toString()));
    return new Breadcrumb(entries, BreadcrumbGrammar.endsAtArticle(path.toString()), from, to);
  }

  /** The next line with text: the cell around a table that holds an entry has none. */
  private int withText(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).text().isEmpty()) {
      i++;
    }
    return i;
  }

  private boolean continues(StringBuilder path, int next, int first) {
    PageLine line = lines.get(next);
    if ((line.heading() > 0 && line.heading() != lines.get(first).heading()) || line.isProse()) {
      return false;
    }
    if (path.toString().isBlank()) {
      return true;
    }
    if (startsWithArrow(line.text())) {
      return line.text().length() > 1 || isNear(line, lines.get(next - 1));
    }
    if (endsWithArrow(path)) {
      return isNextEntry(line, lines.get(next - 1));
    }
    Element before = lines.get(next - 1).block();
    boolean items =
        !line.block().equals(before)
            && before.parent() != null
            && before.parent().equals(line.block().parent());
    return items
        && line.block().normalName().equals("li")
        && (line.has(ElementWords.BREADCRUMB)
            || isLabelOfList(lines.get(first))
            || line.linked() > 50 && (next - 1 == first || lines.get(next - 1).linked() > 50));
  }

  /**
   * Whether a line goes on with a path that ends with an arrow: 主页 > 要闻 > ends so where the title
   * stands below it, or a byline, or anything.
   */
  private boolean isNextEntry(PageLine line, PageLine before) {
    return isNear(line, before)
        && line.text().chars().noneMatch(c -> Punctuation.isColon((char) c));
  }

  private static boolean isNear(PageLine line, PageLine before) {
    return line.block().equals(before.block())
        || before.block().parent() != null && before.block().parent().equals(line.block().parent())
        || line.has(ElementWords.BREADCRUMB)
        || isInRowOf(line, before);
  }

  /** Older pages set a path into the cells of a row, and these into tables of their own. */
  private static boolean isInRowOf(PageLine line, PageLine before) {
    Element row = line.cell();
    for (int level = 0; row != null && level < ROW_ABOVE; level++) {
      row = row.parent();
      if (row != null && row.normalName().equals("tr") && before.block().parents().contains(row)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first item of a list is the label, and the others are the path. */
  private static boolean isLabelOfList(PageLine line) {
    return line.block().normalName().equals("li")
        && BreadcrumbGrammar.labelEnd(line.text()) == line.text().length();
  }

  private static boolean endsWithArrow(StringBuilder path) {
    for (int i = path.length() - 1; i >= 0; i--) {
      char c = path.charAt(i);
      if (!Spacing.isSpace(c)) {
        return BreadcrumbGrammar.isArrow(c);
      }
    }
    return false;
  }

  private static boolean startsWithArrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Spacing.isSpace(c)) {
        return BreadcrumbGrammar.isArrow(c);
      }
    }
    return false;
  }
}
