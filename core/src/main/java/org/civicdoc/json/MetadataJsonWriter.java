package org.civicdoc.json;

import java.util.List;
import java.util.function.Consumer;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Writes each field of the metadata; one that the page does not state is null. */
final class MetadataJsonWriter {

  private final JsonOutput out;

  MetadataJsonWriter(JsonOutput out) {
    this.out = out;
  }

  void write(Metadata metadata) {
    out.name("metadata").startObject();
    text("title", metadata.title());
    text("subtitle", metadata.subtitle());
    field("publishedAt", metadata.publishedAt(), time -> out.text(time.toString()));
    text("source", metadata.source());
    text("publisher", metadata.publisher());
    text("author", metadata.author());
    text("editor", metadata.editor());
    text("siteName", metadata.siteName());
    text("siteCode", metadata.siteCode());
    text("column", metadata.column());
    texts("breadcrumb", metadata.breadcrumb());
    text("documentNumber", metadata.documentNumber());
    text("indexNumber", metadata.indexNumber());
    out.objects(
        "header",
        metadata.header(),
        field -> out.text("label", field.label()).text("value", field.value()));
    texts("keywords", metadata.keywords());
    text("description", metadata.description());
    text("canonicalUrl", metadata.canonicalUrl());
    out.endObject();
  }

  private void text(String name, @Nullable Sourced<String> field) {
    field(name, field, out::text);
  }

  private void texts(String name, @Nullable Sourced<List<String>> field) {
    field(name, field, values -> out.array(values, out::text));
  }

  private <T> void field(String name, @Nullable Sourced<T> field, Consumer<T> value) {
    if (field == null) {
      out.text(name, null);
      return;
    }
    out.name(name).startObject();
    candidate(field.value(), field.from(), value);
    out.objects("others", field.others(), other -> candidate(other.value(), other.from(), value));
    out.endObject();
  }

  private <T> void candidate(T value, ValueSource from, Consumer<T> writer) {
    out.name("value");
    writer.accept(value);
    out.text("from", from.name());
  }
}
