package org.civicdoc.json;

import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.civicdoc.model.Candidate;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.MetadataBuilder;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/** Reads what {@link MetadataJsonWriter} writes. */
final class MetadataJsonReader {

  private final JsonInput in;
  private final MetadataBuilder builder = Metadata.builder();

  MetadataJsonReader(JsonInput in) {
    this.in = in;
  }

  Metadata read() throws IOException {
    in.object(this::member);
    return builder.build();
  }

  private boolean member(String name) throws IOException {
    switch (name) {
      case "title" -> builder.title(text());
      case "subtitle" -> builder.subtitle(text());
      case "publishedAt" -> builder.publishedAt(field(this::time));
      case "source" -> builder.source(text());
      case "publisher" -> builder.publisher(text());
      case "author" -> builder.author(text());
      case "editor" -> builder.editor(text());
      case "siteName" -> builder.siteName(text());
      case "siteCode" -> builder.siteCode(text());
      case "column" -> builder.column(text());
      case "breadcrumb" -> builder.breadcrumb(texts());
      case "documentNumber" -> builder.documentNumber(text());
      case "indexNumber" -> builder.indexNumber(text());
      case "header" -> builder.header(in.list(this::headerField));
      case "keywords" -> builder.keywords(texts());
      case "description" -> builder.description(text());
      case "canonicalUrl" -> builder.canonicalUrl(text());
      default -> {
        return false;
      }
    }
    return true;
  }

  private @Nullable Sourced<String> text() throws IOException {
    return field(in::text);
  }

  private @Nullable Sourced<List<String>> texts() throws IOException {
    return field(() -> in.list(in::text));
  }

  private PublicationTime time() throws IOException {
    String text = in.text();
    try {
      return PublicationTime.parse(text);
    } catch (DateTimeParseException e) {
      throw in.problem("must be a time such as 2020-12-30T17:40 or 2020-12-30", e);
    }
  }

  private HeaderField headerField() throws IOException {
    Map<String, String> members = in.texts("label", "value");
    return new HeaderField(
        in.required(members.get("label"), "label"), in.required(members.get("value"), "value"));
  }

  private <T> @Nullable Sourced<T> field(JsonInput.ElementReader<T> value) throws IOException {
    if (in.isNull()) {
      return null;
    }
    SourcedMembers<T> members = new SourcedMembers<>(value);
    in.object(members::read);
    return members.sourced();
  }

  /** The members of a field and of each of its other candidates. */
  private final class SourcedMembers<T> {

    private final JsonInput.ElementReader<T> valueReader;
    private @Nullable T value;
    private @Nullable ValueSource from;
    private List<Candidate<T>> others = List.of();

    SourcedMembers(JsonInput.ElementReader<T> valueReader) {
      this.valueReader = valueReader;
    }

    boolean read(String name) throws IOException {
      switch (name) {
        case "value" -> value = valueReader.read();
        case "from" -> from = in.constant(ValueSource.class);
        case "others" -> others = in.list(this::other);
        default -> {
          return false;
        }
      }
      return true;
    }

    private Candidate<T> other() throws IOException {
      SourcedMembers<T> members = new SourcedMembers<>(valueReader);
      in.object(members::read);
      return new Candidate<>(
          in.required(members.value, "value"), in.required(members.from, "from"));
    }

    Sourced<T> sourced() throws IOException {
      return new Sourced<>(in.required(value, "value"), in.required(from, "from"), others);
    }
  }
}
