package org.civicdoc.nlp.internal.literal.money;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpanReader;
import org.civicdoc.nlp.internal.literal.number.Numeral;
import org.civicdoc.nlp.internal.literal.text.Connector;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** Reads amounts: 人民币601,293.11元, 123元1角1分, 21亿元人民币, 1万(含)-5万元, 两到三万港元, 10k. */
public final class MoneyReader {

  private MoneyReader() {}

  /** Whether an amount may begin with this unit. */
  public static boolean mayBegin(char unit) {
    return NumberReader.mayBegin(unit) || Currencies.begins(unit);
  }

  /** The amount that begins at an offset, or null; its currency is null if none is written. */
  public static @Nullable Money read(FoldedText text, int offset) {
    WordTrie.Match<String> prefix = Currencies.before(text, offset);
    int from = prefix == null ? offset : text.skipSpaces(prefix.end());
    if (!NumberReader.mayBegin(text.at(from))) {
      return null;
    }
    Amount first = Amount.read(text, from, NumberSpanReader.read(text, from));
    if (first == null) {
      return null;
    }
    Amount last = first;
    BigDecimal lower = first.value();
    BigDecimal upper = first.upper();
    Amount second = upper == null ? second(text, first) : null;
    if (second != null) {
      BigDecimal shared = sharedUnit(first, second);
      if (lower.multiply(shared).compareTo(second.value()) < 0) {
        lower = lower.multiply(shared);
        upper = second.value();
        last = second;
      }
    }
    String behind = last.currency() == null ? first.currency() : last.currency();
    boolean main = behind == null || behind.equals("CNY");
    String currency = main && prefix != null ? prefix.value() : behind;
    return new Money(offset, last.end(), lower, upper, currency, first.indefinite());
  }

  /** The other end behind a connector: 1万元--5万元, 1万(含)-5万元. */
  private static @Nullable Amount second(FoldedText text, Amount first) {
    int included = text.after("(含)", first.end());
    int joined = included < 0 ? first.end() : included;
    int behind = Connector.end(text, text.skipSpaces(joined));
    if (behind < 0) {
      return null;
    }
    int from = text.skipSpaces(behind);
    Numeral numeral = NumberReader.read(text, from);
    return numeral == null ? null : Amount.read(text, from, NumberSpanReader.single(numeral));
  }

  /** 10~15k: the first end counts in the second one's unit. */
  private static BigDecimal sharedUnit(Amount first, Amount second) {
    boolean bare = first.currency() == null && first.unit().compareTo(second.unit()) < 0;
    return bare ? second.unit() : BigDecimal.ONE;
  }
}
