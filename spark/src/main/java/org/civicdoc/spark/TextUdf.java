package org.civicdoc.spark;

import java.io.Serial;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.TextContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What takes a text and gives a part of its analysis, such as {@code civic_entities(text)}. */
final class TextUdf
    implements UDF1<@Nullable String, Row @Nullable []>,
        UDF2<@Nullable String, @Nullable Object, Row @Nullable []> {

  @Serial private static final long serialVersionUID = 1;

  private static final Logger LOG = LoggerFactory.getLogger(TextUdf.class);

  private final Part part;

  TextUdf(Part part) {
    this.part = part;
  }

  /** The part of an analysis that is asked for. */
  interface Part extends Serializable {
    Row[] of(Analysis analysis);
  }

  @Override
  public Row @Nullable [] call(@Nullable String text) {
    return call(text, null);
  }

  @Override
  public Row @Nullable [] call(@Nullable String text, @Nullable Object publishedOn) {
    if (text == null) {
      return null;
    }
    TextContext context = new TextContext(day(publishedOn), null, null);
    try {
      return Guarded.run(
          "analyzing the text",
          RowStatus.ANALYSIS_ERROR,
          () -> part.of(SharedAnalyzer.get().analyze(text, context)));
    } catch (PageException e) {
      LOG.warn("A text gives null: {}", e.reason(), e);
      return null;
    }
  }

  /** The session decides what a date is. */
  private static @Nullable LocalDate day(@Nullable Object date) {
    if (date == null || date instanceof LocalDate) {
      return (LocalDate) date;
    }
    if (date instanceof Date sql) {
      return sql.toLocalDate();
    }
    throw new IllegalArgumentException(
        "civic_entities_on: the day must be a date but is a " + date.getClass().getName());
  }
}
