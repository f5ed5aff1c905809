package org.civicdoc.nlp.internal.literal;

import java.time.LocalDate;
import org.civicdoc.nlp.internal.literal.date.resolver.Discourse;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.number.NumberSpanReader;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** The state of one scan. */
final class Scan {

  private final String source;
  private final FoldedText text;
  private final TitleBrackets titles;
  private final Discourse discourse;
  private int free;
  private int numberOffset = -1;
  private @Nullable NumberSpan number;

  Scan(String text, @Nullable LocalDate publishedAt) {
    this.source = text;
    this.text = FoldedText.of(text);
    this.titles = TitleBrackets.of(this.text);
    this.discourse = new Discourse(this.text, publishedAt);
  }

  /** The text as it was given. */
  String source() {
    return source;
  }

  /** The text as grammars read it, at the same offsets. */
  FoldedText text() {
    return text;
  }

  TitleBrackets titles() {
    return titles;
  }

  Discourse discourse() {
    return discourse;
  }

  /** The end of the last literal; the next one may not begin before it. */
  int free() {
    return free;
  }

  void take(LiteralMention mention) {
    free = mention.end();
  }

  /** The number or range at an offset, or null; several grammars ask for the same one. */
  @Nullable NumberSpan numberAt(int offset) {
    if (offset != numberOffset) {
      number = NumberSpanReader.read(text, offset);
      numberOffset = offset;
    }
    return number;
  }
}
