package org.civicdoc.pdf.internal.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says of the document in it, or of the volume that it is.
 *
 * @param title its title, never empty
 * @param description its summary, or null
 * @param creator who wrote it: author, source or publisher, or null
 * @param publisher who published it, or null
 * @param source where it comes from, or null
 * @param publishedAt when it was published, ISO 8601 as exactly as known, or null
 * @param url the page's address, or null
 * @param documentNumber 发文字号, or null
 * @param indexNumber 索引号, or null
 * @param column of the site that it stood in, or null
 * @param keywords the page's own
 * @param capturedAt when the page was saved, or null
 * @param sha256 of the page's bytes; null for a volume
 * @param contents of a volume, each document's SHA-256 and address; else empty
 * @param createdAt the PDF's own date: of capture, else of publication, or null. Not the clock's:
 *     the same document must give the same bytes
 */
public record ArchivalRecord(
    String title,
    @Nullable String description,
    @Nullable String creator,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable String publishedAt,
    @Nullable String url,
    @Nullable String documentNumber,
    @Nullable String indexNumber,
    @Nullable String column,
    List<String> keywords,
    @Nullable OffsetDateTime capturedAt,
    @Nullable String sha256,
    List<String> contents,
    @Nullable OffsetDateTime createdAt) {

  /** Copies the lists. */
  public ArchivalRecord {
    keywords = List.copyOf(keywords);
    contents = List.copyOf(contents);
  }

  /**
   * The record of a volume.
   *
   * @param title the volume's title
   * @param documents the records of its documents, in order
   */
  public static ArchivalRecord ofVolume(String title, List<ArchivalRecord> documents) {
    return new ArchivalRecord(
        title,
        null,
        null,
        common(documents, ArchivalRecord::publisher),
        common(documents, ArchivalRecord::source),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        documents.stream().map(ArchivalRecord::entry).toList(),
        documents.stream()
            .map(ArchivalRecord::createdAt)
            .filter(Objects::nonNull)
            .max(OffsetDateTime.timeLineOrder())
            .orElse(null));
  }

  /** What all documents of a volume say; null if they differ. */
  private static @Nullable String common(
      List<ArchivalRecord> documents, Function<ArchivalRecord, @Nullable String> field) {
    List<@Nullable String> values = documents.stream().map(field).distinct().limit(2).toList();
    return values.size() == 1 ? values.get(0) : null;
  }

  /** The keywords in one line; null if there are none. */
  @Nullable String keywordLine() {
    return keywords.isEmpty() ? null : String.join("; ", keywords);
  }

  private String entry() {
    return url == null ? String.valueOf(sha256) : sha256 + " " + url;
  }

  /** The record of a document. */
  public static ArchivalRecord of(CivicDocument document) {
    Metadata metadata = document.metadata();
    Optional<PublicationTime> published = Metadata.find(metadata.publishedAt());
    OffsetDateTime captured =
        document.origin().capturedAt() == null
            ? null
            : document.origin().capturedAt().atOffset(PublicationTime.ZONE).withNano(0);
    OffsetDateTime publication =
        published
            .map(
                time ->
                    time.toOffsetDateTime()
                        .orElseGet(() -> time.date().atStartOfDay().atOffset(PublicationTime.ZONE)))
            .orElse(null);
    return new ArchivalRecord(
        DocumentTitle.of(document),
        Metadata.find(metadata.description()).orElse(null),
        Metadata.find(metadata.author())
            .or(() -> Metadata.find(metadata.source()))
            .or(() -> Metadata.find(metadata.publisher()))
            .orElse(null),
        Metadata.find(metadata.publisher()).orElse(null),
        Metadata.find(metadata.source()).orElse(null),
        published.map(Iso8601::of).orElse(null),
        document.origin().url(),
        Metadata.find(metadata.documentNumber()).orElse(null),
        Metadata.find(metadata.indexNumber()).orElse(null),
        Metadata.find(metadata.column()).orElse(null),
        Metadata.find(metadata.keywords()).orElse(List.of()),
        captured,
        document.origin().sha256(),
        List.of(),
        captured != null ? captured : publication);
  }
}
