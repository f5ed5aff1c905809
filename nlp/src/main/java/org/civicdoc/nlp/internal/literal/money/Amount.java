package org.civicdoc.nlp.internal.literal.money;

import java.math.BigDecimal;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.number.NumberSpan;
import org.civicdoc.nlp.internal.literal.number.Numeral;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.literal.text.WordTrie;
import org.jspecify.annotations.Nullable;

/** A number with what makes it money behind it: 2000余元, 15k, 十块三毛. */
record Amount(
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    BigDecimal unit,
    @Nullable String currency,
    boolean indefinite) {

  private static final String YUAN = "CNY";
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  static @Nullable Amount read(FoldedText text, int offset, @Nullable NumberSpan number) {
    if (number == null) {
      return null;
    }
    BigDecimal letter = letterUnit(text, number.end());
    if (letter != null) {
      NumberSpan scaled = number.times(letter);
      return new Amount(
              number.end() + 1,
              scaled.lower(),
              scaled.upper(),
              letter,
              currency(text, number.end() + 1),
              false)
          .withCurrency(text);
    }
    BigDecimal unit = number.last().unit();
    int more = text.skipSpaces(more(text, number.end()));
    Amount bare =
        new Amount(number.end(), number.lower(), number.upper(), unit, null, number.indefinite());
    WordTrie.Match<String> currency = Currencies.at(text, more);
    if (currency != null) {
      Amount main = bare.ending(currency.end(), currency.value());
      return main.currencyIs(YUAN) ? main.withChange(text).withCurrency(text) : main;
    }
    return colloquial(text, bare, more);
  }

  private static @Nullable String currency(FoldedText text, int offset) {
    WordTrie.Match<String> match = Currencies.at(text, offset);
    return match == null ? null : match.value();
  }

  private boolean currencyIs(String code) {
    return code.equals(currency);
  }

  private Amount ending(int newEnd, String code) {
    return new Amount(newEnd, value, upper, unit, code, indefinite);
  }

  /** 三万元欧元, 21亿元人民币, 9000元日币, and 整 behind all. */
  private Amount withCurrency(FoldedText text) {
    int whole = text.at(end) == '整' ? end + 1 : end;
    WordTrie.Match<String> behind = Currencies.at(text, whole);
    if (behind != null && text.at(whole) != '元') {
      return ending(behind.end(), behind.value());
    }
    return new Amount(whole, value, upper, unit, currency, indefinite);
  }

  /** 十块, 三毛, 六角七分钱. */
  private static @Nullable Amount colloquial(FoldedText text, Amount bare, int at) {
    char c = text.at(at);
    if (c == '块') {
      Amount main = bare.ending(at + 1, YUAN).withChange(text);
      boolean money = main.end > at + 1 || !text.isHan(at + 1);
      return money ? main : bare;
    }
    if (c == '角' || c == '毛') {
      Amount small = new Amount(bare.end, BigDecimal.ZERO, null, BigDecimal.ONE, YUAN, false);
      Amount change = small.withChange(text, bare.end, bare.value);
      boolean coin = change.end > at + 1 || c == '角';
      return coin && !text.isHan(change.end) ? change : bare;
    }
    return bare;
  }

  /** The 角 and 分 behind 元. */
  private Amount withChange(FoldedText text) {
    Numeral tenths = NumberReader.mayBegin(text.at(end)) ? NumberReader.read(text, end) : null;
    if (tenths == null || upper != null) {
      return withCoinWord(text);
    }
    return withChange(text, tenths.end(), tenths.value());
  }

  private Amount withChange(FoldedText text, int at, BigDecimal count) {
    char coin = text.at(at);
    boolean tenth = coin == '角' || coin == '毛';
    if (!tenth && coin != '分') {
      return withCoinWord(text);
    }
    BigDecimal sum = value.add(count.multiply(tenth ? TENTH : HUNDREDTH));
    Amount added = new Amount(at + 1, sum, null, unit, currency, indefinite);
    return tenth ? added.withChange(text) : added.withCoinWord(text);
  }

  private Amount withCoinWord(FoldedText text) {
    return text.at(end) == '钱'
        ? new Amount(end + 1, value, upper, unit, currency, indefinite)
        : this;
  }

  private static int more(FoldedText text, int offset) {
    char c = text.at(offset);
    return c == '多' || c == '余' || c == '来' ? offset + 1 : offset;
  }

  /** 15k and 30w, as wages are advertised. */
  private static @Nullable BigDecimal letterUnit(FoldedText text, int offset) {
    if (text.isLetter(offset + 1)) {
      return null;
    }
    return switch (text.at(offset)) {
      case 'k', 'K' -> BigDecimal.valueOf(1000);
      case 'w', 'W' -> BigDecimal.valueOf(10_000);
      default -> null;
    };
  }
}
