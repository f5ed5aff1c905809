package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.MONEY;

import java.math.BigDecimal;
import java.util.List;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.EntityValue.MoneyValue;
import org.civicdoc.nlp.EntityValue.QuantityValue;
import org.civicdoc.nlp.internal.literal.money.Money;
import org.civicdoc.nlp.internal.literal.money.MoneyRate;
import org.civicdoc.nlp.internal.literal.money.MoneyReader;
import org.civicdoc.nlp.internal.literal.number.NumberReader;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money, and bare amounts such as 344.26亿 that the words before them tell to be money.
 */
final class MoneyGrammar implements LiteralGrammar {

  /** How far before a bare amount the word that explains it may stand, within its clause. */
  private static final int CONTEXT = 16;

  private static final String CLAUSE_MARKS = ",。;:!?\n";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String YUAN = "CNY";

  private final List<String> contexts = DataFile.words(Money.class, "contexts.txt");
  private final List<String> coins = DataFile.words(Money.class, "coin-contexts.txt");
  private final List<String> wages = DataFile.words(Money.class, "wage-contexts.txt");

  @Override
  public boolean mayBegin(char unit) {
    return MoneyReader.mayBegin(unit);
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    FoldedText text = scan.text();
    Money money = text.isLetter(offset - 1) ? null : MoneyReader.read(text, offset);
    if (money == null || FixedTerms.end(text, offset) >= money.end()) {
      return null;
    }
    if (money.currency() != null) {
      if (isBareCoin(text, money) && !isToldBefore(text, money, coins)) {
        return null;
      }
      return stated(text, money, money.currency());
    }
    boolean inferred = isBareAmount(text, money) && isExplained(text, money);
    return inferred
        ? new LiteralMention(money.start(), money.end(), MONEY, value(money, YUAN), false, true)
        : null;
  }

  private static LiteralMention stated(FoldedText text, Money money, String currency) {
    MoneyRate rate = MoneyRate.of(text, money.start(), money.end());
    EntityValue value =
        rate == null || money.indefinite()
            ? value(money, currency)
            : new QuantityValue(number(money), currency + "/" + rate.unit());
    int end = rate == null ? money.end() : rate.end();
    return LiteralMention.plain(money.start(), end, MONEY, value);
  }

  private static @Nullable EntityValue value(Money money, String currency) {
    if (money.indefinite()) {
      return null;
    }
    return money.upper() == null
        ? new MoneyValue(plain(money.lower()), currency)
        : new QuantityValue(number(money), currency);
  }

  private static String number(Money money) {
    String lower = plain(money.lower()).toPlainString();
    BigDecimal upper = money.upper();
    return upper == null ? lower : lower + "-" + plain(upper).toPlainString();
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A large amount that no classifier follows. */
  private static boolean isBareAmount(FoldedText text, Money money) {
    char last = text.at(money.end() - 1);
    boolean scaled = "万亿kKwW".indexOf(last) >= 0 && money.lower().abs().compareTo(THOUSAND) >= 0;
    return scaled && !text.isHan(money.end()) && !text.isLetter(money.end());
  }

  private boolean isExplained(FoldedText text, Money money) {
    boolean letter = text.isLetter(money.end() - 1);
    int offset = money.start();
    // 4K/8K.
    boolean listed = text.at(money.end()) == '/' && text.isDigit(money.end() + 1);
    if (letter && (listed || text.at(offset - 1) == '/')) {
      return false;
    }
    return isToldBefore(text, money, letter ? wages : contexts);
  }

  /** 三角 and 两块, which Chinese numerals count with no other coin. */
  private static boolean isBareCoin(FoldedText text, Money money) {
    int coin = money.end() - 1;
    boolean bare = text.at(coin) == '角' || text.at(coin) == '块';
    for (int i = money.start(); i < coin && bare; i++) {
      bare = NumberReader.mayBegin(text.at(i)) && !text.isDigit(i);
    }
    return bare;
  }

  private static boolean isToldBefore(FoldedText text, Money money, List<String> words) {
    int offset = money.start();
    int from = offset;
    while (from > 0 && offset - from < CONTEXT && CLAUSE_MARKS.indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, offset);
    return words.stream().anyMatch(before::contains);
  }
}
