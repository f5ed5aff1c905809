package org.civicdoc.nlp.internal.literal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the literals of a text: dates, shares, money, quantities, titles, document numbers.
 *
 * <p>One pass from left to right; at each place the first grammar that finds something takes it,
 * and the scan goes on behind it. What is taken is given as {@link LiteralMention}s:
 *
 * <pre>{@code
 * List<LiteralMention> found = new LiteralScanner().scan("去年底资产达344.26亿元", publishedAt);
 * // DATE 去年底 2019-12, MONEY 344.26亿元 34426000000 CNY
 * }</pre>
 *
 * <p>Time and memory are linear in the text. Immutable and thread-safe.
 */
public final class LiteralScanner {

  /** A bit for units that a number or fixed term may begin with, which is gone past as a whole. */
  private static final int WHOLE = 1 << 6;

  private final List<LiteralGrammar> grammars;

  /** For each unit, a bit for each grammar that may begin with it. */
  private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

  /** Creates a scanner and reads the word lists. */
  public LiteralScanner() {
    grammars =
        List.of(
            new TitleGrammar(),
            new DocumentNumberGrammar(),
            new DateGrammar(),
            new PercentGrammar(),
            new MoneyGrammar(),
            new QuantityGrammar());
    for (int unit = 0; unit < beginnings.length; unit++) {
      for (int i = 0; i < grammars.size(); i++) {
        beginnings[unit] |= (byte) (grammars.get(i).mayBegin((char) unit) ? 1 << i : 0);
      }
      boolean whole = FixedTerms.begins((char) unit) || NumberReader.mayBegin((char) unit);
      beginnings[unit] |= (byte) (whole ? WHOLE : 0);
    }
  }

  /**
   * Finds the literals of a text.
   *
   * @param text any text; offsets are its UTF-16 units
   * @param publishedAt the day relative dates count from, or null if it is not known; they have no
   *     value then
   * @return the literals by their start; no two overlap
   */
  public List<LiteralMention> scan(String text, @Nullable LocalDate publishedAt) {
    Scan scan = new Scan(text, publishedAt);
    List<LiteralMention> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int bits = beginnings[scan.text().at(at)];
      LiteralMention mention = bits == 0 ? null : read(scan, at, bits);
      if (mention == null) {
        at = (bits & WHOLE) == 0 ? at + 1 : behind(scan, at);
      } else {
        found.add(WideComma.flagged(text, mention));
        scan.take(mention);
        at = mention.end();
      }
    }
    return List.copyOf(found);
  }

  private @Nullable LiteralMention read(Scan scan, int at, int bits) {
    for (int i = 0; i < grammars.size(); i++) {
      boolean possible = (bits >> i & 1) != 0;
      LiteralMention mention = possible ? grammars.get(i).read(scan, at) : null;
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** Where to look next if nothing is at an offset: not within a number or fixed term. */
  private static int behind(Scan scan, int at) {
    FoldedText text = scan.text();
    int term = FixedTerms.end(text, at);
    if (term > 0) {
      return term;
    }
    NumberSpan number = NumberReader.mayBegin(text.at(at)) ? scan.numberAt(at) : null;
    if (number != null) {
      return number.last().end();
    }
    return Math.max(at + 1, NumberReader.runEnd(text, at));
  }
}
