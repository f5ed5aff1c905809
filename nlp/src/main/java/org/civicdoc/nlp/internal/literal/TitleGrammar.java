package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.DOCUMENT;

import java.util.List;
import org.civicdoc.nlp.EntityValue.NameValue;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Titles in 《》, nested as 《…〈…〉…》 or 《…《…》…》, with a （试行） behind them. */
final class TitleGrammar implements LiteralGrammar {

  /** Longer ones are brackets that lost their partner. */
  private static final int MAX_LENGTH = 400;

  private final List<String> statuses = DataFile.words(TitleGrammar.class, "title-statuses.txt");

  @Override
  public boolean mayBegin(char unit) {
    return unit == '《';
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    if (scan.text().at(offset) != '《') {
      return null;
    }
    int close = scan.titles().close(offset);
    boolean title = close > offset + 1 && close - offset <= MAX_LENGTH;
    if (!title) {
      return null;
    }
    String name = scan.source().substring(offset + 1, close);
    int end = statusEnd(scan.text(), close + 1);
    String status = scan.source().substring(close + 1, end);
    NameValue value = name.isBlank() ? null : new NameValue(name.trim() + status);
    return value == null ? null : LiteralMention.plain(offset, end, DOCUMENT, value);
  }

  private int statusEnd(FoldedText text, int offset) {
    if (text.at(offset) != '(') {
      return offset;
    }
    for (String status : statuses) {
      int end = text.after(status, offset + 1);
      if (end > 0 && text.at(end) == ')') {
        return end + 1;
      }
    }
    return offset;
  }
}
