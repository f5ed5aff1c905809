package org.civicdoc.internal.metadata.byline;

import java.util.List;
import java.util.Set;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.text.ResourceLines;

/**
 * Tells what the lines around an article say of something else than the page: of other articles, of
 * the event that it announces, of who holds the rights. One for each page.
 */
final class OtherSubjects {

  private static final int SHORTEST_TITLE = 6;

  /** The share, in percent, of a title beside its date in a list of articles. */
  private static final int ENTRY = 30;

  /** The place of an event stands within so many lines of its time. */
  private static final int TO_PLACE = 3;

  private static final Set<String> TABLE_LABELS =
      Set.copyOf(ResourceLines.of(OtherSubjects.class, "table-labels.txt"));

  private static final List<String> COPYRIGHT =
      ResourceLines.of(OtherSubjects.class, "copyright-words.txt");

  /** What makes a line below the text a byline. */
  private static final Set<BylineField> CREDITED =
      Set.of(BylineField.SOURCE, BylineField.AUTHOR, BylineField.EDITOR);

  private final List<PageLine> lines;
  private final Body body;
  private final BylineGrammar grammar;

  OtherSubjects(List<PageLine> lines, Body body, BylineGrammar grammar) {
    this.lines = lines;
    this.body = body;
    this.grammar = grammar;
  }

  /** Tables and lists may follow the last prose. */
  int lastInContent() {
    int last = lines.size() - 1;
    while (last > body.end() && !lines.get(last).inContent()) {
      last--;
    }
    return last;
  }

  /** Whether a line below the article's element says of whom another article is, that is linked. */
  boolean isOfAnother(int i, List<BylineItem> items) {
    boolean credited =
        items.stream()
            .map(BylineItem::field)
            .anyMatch(field -> field == BylineField.SOURCE || field == BylineField.AUTHOR);
    PageLine before = lines.get(Math.max(0, i - 1));
    boolean linked =
        before.linked() > 50
            && before.text().length() >= SHORTEST_TITLE
            && !grammar.isOfTools(before.text());
    return credited
        && !lines.get(i).inContent()
        && (linked || lines.get(i).has(ElementWords.ELSEWHERE));
  }

  /** Whether an item of a line in a place is no value of the page's byline. */
  boolean isUnfit(BylineItem item, int i, BylinePlace place) {
    boolean below = place == BylinePlace.BELOW_TEXT;
    return switch (item.field()) {
      case PUBLISHER -> TABLE_LABELS.contains(item.label());
      case DATE -> below ? isFarBelow(i) || !tells(i) : isLinked(lines.get(i)) || isInList(i);
      case PUBLISHED ->
          (below && isFarBelow(i)) || BylineGrammar.isVague(item.label()) && isOfEvent(i);
      case UPDATED -> below && isFarBelow(i);
      // Below the text they may be those of a document that it names.
      case DOCUMENT_NUMBER, INDEX_NUMBER, DOCUMENT_DATE -> below;
      case TITLE, IGNORED, CREDIT, HEADER, CONTACT -> true;
      default -> false;
    };
  }

  /** Below the text a date without label is that of a signature, unless the line is a byline. */
  private boolean tells(int i) {
    String text = lines.get(i).text();
    List<BylineItem> items = grammar.read(text);
    return items.stream().anyMatch(item -> CREDITED.contains(item.field()))
        && new LineItems(text, items).fillLine();
  }

  /** Whether a line and one next to it are links to other articles with their dates. */
  private boolean isInList(int i) {
    return isEntry(i) && (isEntry(i - 1) || isEntry(i + 1));
  }

  private boolean isEntry(int i) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).linked() >= ENTRY
        && PublicationTimes.find(lines.get(i).unlinked()).isPresent();
  }

  /** Whether the date of a line is that of another page. */
  private static boolean isLinked(PageLine line) {
    return PublicationTimes.find(line.unlinked()).isEmpty()
        && line.block().select("a[href]").stream()
            .filter(link -> link.selectFirst("time") == null)
            .anyMatch(link -> PublicationTimes.find(link.text()).isPresent());
  }

  private boolean isFarBelow(int i) {
    return i > body.end() + BylineReader.DATE_AFTER_BODY
            && i < lastInContent() - BylineReader.TAIL_OF_CONTENT
        || i > lastInContent() + BylineReader.DATE_AFTER_BODY;
  }

  /** 时间：…… near 地点：…… in a notice is when the meeting is. */
  boolean isOfEvent(int i) {
    return lines.get(i).inContent()
        && lines
            .subList(Math.max(0, i - TO_PLACE), Math.min(lines.size(), i + TO_PLACE + 1))
            .stream()
            .anyMatch(line -> line.inContent() && !line.isProse() && line.text().contains("地点"));
  }

  /** The note on copyright repeats source and date. */
  static boolean isLegal(PageLine line) {
    return COPYRIGHT.stream().anyMatch(line.text()::contains);
  }
}
