package org.civicdoc.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.civicdoc.nlp.Keyword;
import org.jspecify.annotations.Nullable;

/** Makes rows. Lists in them are arrays: Spark takes a {@link List} for none of its own. */
final class Rows {

  private Rows() {}

  static Row row(@Nullable Object... values) {
    return RowFactory.create(values);
  }

  static Row keyword(Keyword keyword) {
    return row(keyword.text(), keyword.score());
  }

  static <T> Row[] of(List<T> list, Function<T, Row> row) {
    return list.stream().map(row).toArray(Row[]::new);
  }
}
