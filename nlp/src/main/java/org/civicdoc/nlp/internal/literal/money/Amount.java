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
  private static Amount colloquial(FoldedText text, Amount bare, int at) {
    if (text.at(at) == '块') {
      Amount main = bare.ending(at + 1, YUAN).withChange(text);
      boolean money = main.end > at + 1 || !text.isHan(at + 1);
      return money ? main : bare;
    }
    if (text.at(at) == '角' || text.at(at) == '毛') {
      Amount none = new Amount(bare.end, BigDecimal.ZERO, null, BigDecimal.ONE, YUAN, false);
      Amount coins = none.plus(bare.value.multiply(TENTH), at + 1).withCents(text);
      boolean money = coins.end > at + 1 || text.at(at) == '角';
      return money && !text.isHan(coins.end) ? coins : bare;
    }
    return bare;
  }

  /** The 角, 分 and 钱 behind 元. */
  private Amount withChange(FoldedText text) {
    Numeral tenths = coins(text);
    char coin = tenths == null ? ' ' : text.at(tenths.end());
    boolean tenth = tenths != null && (coin == '角' || coin == '毛');
    return tenth && tenths != null
        ? plus(tenths.value().multiply(TENTH), tenths.end() + 1).withCents(text)
        : withCents(text);
  }

  private Amount withCents(FoldedText text) {
    Numeral cents = coins(text);
    Amount sum =
        cents != null && text.at(cents.end()) == '分'
            ? plus(cents.value().multiply(HUNDREDTH), cents.end() + 1)
            : this;
    return text.at(sum.end) == '钱' ? sum.plus(BigDecimal.ZERO, sum.end + 1) : sum;
  }

  private @Nullable Numeral coins(FoldedText text) {
    boolean possible = upper == null && NumberReader.mayBegin(text.at(end));
    return possible ? NumberReader.read(text, end) : null;
  }

  private Amount plus(BigDecimal change, int newEnd) {
    return new Amount(newEnd, value.add(change), upper, unit, currency, indefinite);
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
