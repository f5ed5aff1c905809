package org.civicdoc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of {@link Metadata}; not thread-safe. Each method returns the builder.
 *
 * <pre>{@code
 * Metadata metadata =
 *     Metadata.builder().title(Sourced.of("工作报告", ValueSource.VISIBLE)).header(List.of()).build();
 * }</pre>
 */
public final class MetadataBuilder {

  private @Nullable Sourced<String> title;
  private @Nullable Sourced<String> subtitle;
  private @Nullable Sourced<PublicationTime> publishedAt;
  private @Nullable Sourced<String> source;
  private @Nullable Sourced<String> publisher;
  private @Nullable Sourced<String> author;
  private @Nullable Sourced<String> editor;
  private @Nullable Sourced<String> siteName;
  private @Nullable Sourced<String> siteCode;
  private @Nullable Sourced<String> column;
  private @Nullable Sourced<List<String>> breadcrumb;
  private @Nullable Sourced<String> documentNumber;
  private @Nullable Sourced<String> indexNumber;
  private List<HeaderField> header = List.of();
  private @Nullable Sourced<List<String>> keywords;
  private @Nullable Sourced<String> description;
  private @Nullable Sourced<String> canonicalUrl;

  MetadataBuilder() {}

  /** Sets the article's own title; null if not stated. */
  public MetadataBuilder title(@Nullable Sourced<String> value) {
    this.title = value;
    return this;
  }

  /** Sets the subtitle; null if not stated. */
  public MetadataBuilder subtitle(@Nullable Sourced<String> value) {
    this.subtitle = value;
    return this;
  }

  /** Sets the time of publication; null if not stated. */
  public MetadataBuilder publishedAt(@Nullable Sourced<PublicationTime> value) {
    this.publishedAt = value;
    return this;
  }

  /** Sets 来源; null if not stated. */
  public MetadataBuilder source(@Nullable Sourced<String> value) {
    this.source = value;
    return this;
  }

  /** Sets 发布机构; null if not stated. */
  public MetadataBuilder publisher(@Nullable Sourced<String> value) {
    this.publisher = value;
    return this;
  }

  /** Sets 作者; null if not stated. */
  public MetadataBuilder author(@Nullable Sourced<String> value) {
    this.author = value;
    return this;
  }

  /** Sets 责任编辑; null if not stated. */
  public MetadataBuilder editor(@Nullable Sourced<String> value) {
    this.editor = value;
    return this;
  }

  /** Sets the site's name; null if not stated. */
  public MetadataBuilder siteName(@Nullable Sourced<String> value) {
    this.siteName = value;
    return this;
  }

  /** Sets 网站标识码; null if not stated. */
  public MetadataBuilder siteCode(@Nullable Sourced<String> value) {
    this.siteCode = value;
    return this;
  }

  /** Sets the column; null if not stated. */
  public MetadataBuilder column(@Nullable Sourced<String> value) {
    this.column = value;
    return this;
  }

  /** Sets the path to the article; null if not stated. */
  public MetadataBuilder breadcrumb(@Nullable Sourced<List<String>> value) {
    this.breadcrumb = value;
    return this;
  }

  /** Sets 发文字号; null if not stated. */
  public MetadataBuilder documentNumber(@Nullable Sourced<String> value) {
    this.documentNumber = value;
    return this;
  }

  /** Sets 索引号; null if not stated. */
  public MetadataBuilder indexNumber(@Nullable Sourced<String> value) {
    this.indexNumber = value;
    return this;
  }

  /** Sets the 信息公开 header table. */
  public MetadataBuilder header(List<HeaderField> value) {
    this.header = value;
    return this;
  }

  /** Sets the page's own keywords; null if not stated. */
  public MetadataBuilder keywords(@Nullable Sourced<List<String>> value) {
    this.keywords = value;
    return this;
  }

  /** Sets the page's own summary; null if not stated. */
  public MetadataBuilder description(@Nullable Sourced<String> value) {
    this.description = value;
    return this;
  }

  /** Sets the address that the page gives as its own; null if not stated. */
  public MetadataBuilder canonicalUrl(@Nullable Sourced<String> value) {
    this.canonicalUrl = value;
    return this;
  }

  /**
   * Makes the metadata.
   *
   * @return an immutable copy of what was set
   */
  public Metadata build() {
    return new Metadata(
        title,
        subtitle,
        publishedAt,
        source,
        publisher,
        author,
        editor,
        siteName,
        siteCode,
        column,
        breadcrumb,
        documentNumber,
        indexNumber,
        header,
        keywords,
        description,
        canonicalUrl);
  }
}
