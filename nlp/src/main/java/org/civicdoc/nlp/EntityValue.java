package org.civicdoc.nlp;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an entity's text means, normalised. Immutable.
 *
 * <pre>{@code
 * if (entity.value() instanceof EntityValue.MoneyValue money && money.currency().equals("CNY")) {
 *   sum = sum.add(money.amount());
 * }
 * }</pre>
 */
public sealed interface EntityValue {

  /**
   * The value as one string, the way JSON holds it.
   *
   * @return the string, never empty
   */
  String asText();

  /**
   * A date or period, resolved against the text and its day of publication.
   *
   * @param edtf the date after ISO 8601-2 (EDTF): {@code 2019-08}, {@code 2020-12-30T17:40}, {@code
   *     2018/2020}, {@code 2018/..} for what goes on, {@code -0220} for 公元前221年
   */
  record DateValue(String edtf) implements EntityValue {
    @Override
    public String asText() {
      return edtf;
    }
  }

  /**
   * A share in hundredths, or a difference of shares in percentage points: 2.5% and 2.5个百分点 have
   * the same value, and only the entity's text tells them apart. A range of shares (5%至8%) is a
   * {@link QuantityValue} in {@code %}.
   *
   * @param percent the share: 78.46 for 78.46%, 0.3 for 3‰ and 3个千分点; negative for -2.3%
   */
  record PercentValue(BigDecimal percent) implements EntityValue {
    @Override
    public String asText() {
      return percent.toPlainString();
    }
  }

  /**
   * An amount of money. A range of amounts (300元至500元) is a {@link QuantityValue} in the currency,
   * a price of something (800万元/亩) one in {@code CNY/亩}, so that sums of amounts hold no prices.
   *
   * @param amount the amount in the currency's main unit, 万 and 亿 written out; negative for -3.5亿元
   * @param currency the ISO 4217 code
   */
  record MoneyValue(BigDecimal amount, String currency) implements EntityValue {
    @Override
    public String asText() {
      return amount.toPlainString() + " " + currency;
    }
  }

  /**
   * A number of things, or a range of shares or of amounts of money.
   *
   * @param number the number, 万 and 亿 written out; both ends with a hyphen for a range, {@code
   *     -5-3} for -5～3℃
   * @param unit the classifier or unit as printed; {@code %} for a range of shares, the ISO 4217
   *     code for one of amounts, {@code CNY/亩} for a price; 个月 for a time of years and months
   *     (三年六个月)
   */
  record QuantityValue(String number, String unit) implements EntityValue {
    @Override
    public String asText() {
      return number + " " + unit;
    }
  }

  /**
   * A name in full.
   *
   * @param name the full name of a body or meeting, a document's title without its brackets, or its
   *     number without spaces
   */
  record NameValue(String name) implements EntityValue {
    @Override
    public String asText() {
      return name;
    }
  }

  /**
   * An administrative division.
   *
   * @param code its code after GB/T 2260, 6 digits, or 9 for towns
   * @param candidates all codes that the name may stand for, the chosen one first
   */
  record PlaceValue(String code, List<String> candidates) implements EntityValue {

    /** Copies the list. */
    public PlaceValue {
      candidates = List.copyOf(candidates);
    }

    @Override
    public String asText() {
      return code;
    }
  }
}
