package org.civicdoc.spark;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.EntityValue;
import org.jspecify.annotations.Nullable;

/** Rows of {@link RowTypes#ENTITY} and {@link RowTypes#PART}. */
final class EntityRow {

  private EntityRow() {}

  static Row of(Entity entity) {
    EntityValue value = entity.value();
    return Rows.row(
        entity.start(),
        entity.end(),
        entity.type().name(),
        entity.text(),
        value == null ? null : value.asText(),
        number(value),
        unit(value),
        entity.certainty().name(),
        entity.referent());
  }

  static Row part(Entity entity) {
    EntityValue value = entity.value();
    return Rows.row(entity.text(), entity.referent(), number(value), unit(value));
  }

  /** What can be added up; null for a range, or if the value is no number. */
  private static @Nullable Double number(@Nullable EntityValue value) {
    if (value instanceof EntityValue.PercentValue percent) {
      return percent.percent().doubleValue();
    }
    if (value instanceof EntityValue.MoneyValue money) {
      return money.amount().doubleValue();
    }
    return value instanceof EntityValue.QuantityValue quantity ? decimal(quantity.number()) : null;
  }

  private static @Nullable Double decimal(String number) {
    try {
      return new BigDecimal(number).doubleValue();
    } catch (NumberFormatException e) {
      return null; // A range: 3-5.
    }
  }

  private static @Nullable String unit(@Nullable EntityValue value) {
    if (value instanceof EntityValue.PercentValue) {
      return "%";
    }
    if (value instanceof EntityValue.MoneyValue money) {
      return money.currency();
    }
    return value instanceof EntityValue.QuantityValue quantity ? quantity.unit() : null;
  }
}
