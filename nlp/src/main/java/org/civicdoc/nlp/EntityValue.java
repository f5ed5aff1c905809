package org.civicdoc.nlp;

import java.math.BigDecimal;
import java.util.List;

/** What an entity's text means, normalised. */
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
   *     2018/2020}
   */
  record DateValue(String edtf) implements EntityValue {
    @Override
    public String asText() {
      return edtf;
    }
  }

  /**
   * A share in hundredths.
   *
   * @param percent the share: 78.46 for 78.46%
   */
  record PercentValue(BigDecimal percent) implements EntityValue {
    @Override
    public String asText() {
      return percent.toPlainString();
    }
  }

  /**
   * An amount of money.
   *
   * @param amount the amount in the currency's main unit, 万 and 亿 written out
   * @param currency the ISO 4217 code
   */
  record MoneyValue(BigDecimal amount, String currency) implements EntityValue {
    @Override
    public String asText() {
      return amount.toPlainString() + " " + currency;
    }
  }

  /**
   * A number of things.
   *
   * @param number the number, 万 and 亿 written out; both ends with a hyphen for a range
   * @param unit the classifier or unit as printed
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
   * @param name the full name of a body, or a document's title without its brackets
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
