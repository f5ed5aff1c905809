package org.civicdoc.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.nlp.Analysis;
import org.jspecify.annotations.Nullable;

/** The columns that tell of a document: their types, and their values in the same order. */
final class DocumentColumns {

  static final String PUBLISHED_ON = "publishedOn";

  static final StructType SCHEMA = schema(DataTypes.DateType);

  private static final Object[] NONE = {};

  private DocumentColumns() {}

  /** The columns with the day of publication in a type of the caller's choice. */
  static StructType schema(DataType day) {
    return new StructType()
        .add("sha256", RowTypes.STRING)
        .add("title", RowTypes.STRING)
        .add("publishedAt", RowTypes.STRING)
        .add(PUBLISHED_ON, day)
        .add("source", RowTypes.STRING)
        .add("publisher", RowTypes.STRING)
        .add("site", RowTypes.STRING)
        .add("breadcrumb", RowTypes.array(RowTypes.STRING))
        .add("documentNumber", RowTypes.STRING)
        .add("text", RowTypes.STRING)
        .add("blocks", RowTypes.array(RowTypes.BLOCK))
        .add("attachments", RowTypes.array(RowTypes.ATTACHMENT))
        .add("keywords", RowTypes.array(RowTypes.KEYWORD))
        .add("entities", RowTypes.array(RowTypes.ENTITY))
        .add("facts", RowTypes.array(RowTypes.FACT))
        .add("issues", RowTypes.array(RowTypes.ISSUE))
        .add("status", RowTypes.STRING)
        .add("error", RowTypes.STRING);
  }

  /** The values, where days are {@link java.time.LocalDate}. */
  static @Nullable Object[] values(ReadPage page) {
    CivicDocument document = page.document();
    if (document == null) {
      return withoutDocument(page.sha256(), page.status(), page.error());
    }
    try {
      return Guarded.run(
          "making the row", RowStatus.PARSE_ERROR, () -> withDocument(page, document));
    } catch (PageException e) {
      return withoutDocument(page.sha256(), e.status(), e.reason());
    }
  }

  private static @Nullable Object[] withoutDocument(
      @Nullable String sha256, RowStatus status, @Nullable String error) {
    return new @Nullable Object[] {
      sha256,
      null,
      null,
      null,
      null,
      null,
      null,
      new String[0],
      null,
      null,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      status.name(),
      error
    };
  }

  private static @Nullable Object[] withDocument(ReadPage page, CivicDocument document) {
    Analysis analysis = page.analysis();
    Metadata metadata = document.metadata();
    PublicationTime publishedAt = Metadata.find(metadata.publishedAt()).orElse(null);
    PlainText text = PlainText.of(document);
    return new @Nullable Object[] {
      page.sha256(),
      Metadata.find(metadata.title()).orElse(null),
      publishedAt == null ? null : publishedAt.toString(),
      publishedAt == null ? null : publishedAt.date(),
      Metadata.find(metadata.source()).orElse(null),
      Metadata.find(metadata.publisher()).orElse(null),
      Metadata.find(metadata.siteName()).orElse(null),
      Metadata.find(metadata.breadcrumb()).orElse(List.of()).toArray(String[]::new),
      Metadata.find(metadata.documentNumber()).orElse(null),
      text.text(),
      BlockRows.of(document, text),
      Rows.of(document.attachments(), each -> Rows.row(each.text(), each.href())),
      analysis == null ? NONE : Rows.of(analysis.keywords(), Rows::keyword),
      analysis == null ? NONE : Rows.of(analysis.entities(), EntityRow::of),
      analysis == null ? NONE : Rows.of(analysis.facts(), FactRow::of),
      Rows.of(
          document.issues(),
          each ->
              Rows.row(
                  each.code().name(), each.severity().name(), each.message(), each.location())),
      page.status().name(),
      page.error()
    };
  }
}
