package org.civicdoc.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page states about its article. A field that the page does not state is null; {@link
 * #find(Sourced)} turns any into an {@link Optional} of its value.
 *
 * <pre>{@code
 * Optional<String> title = Metadata.find(document.metadata().title());
 * }</pre>
 *
 * @param title the article's own title, without the site's name
 * @param subtitle the line that the page prints as its subtitle
 * @param publishedAt when the page was published
 * @param source 来源: where the article comes from
 * @param publisher 发布机构 or 发文机关: the body that published it
 * @param author 作者 or 记者, where stated in the byline
 * @param editor 编辑 or 责任编辑
 * @param siteName the name of the site
 * @param siteCode 网站标识码: the site's code in the national register
 * @param column the column of the site that holds the article
 * @param breadcrumb the path to the article, without the label and the article itself
 * @param documentNumber 发文字号, as printed
 * @param indexNumber 索引号, as printed
 * @param header the 信息公开 header table in page order; empty if there is none
 * @param keywords the page's own keywords
 * @param description the page's own summary
 * @param canonicalUrl the address that the page gives as its own
 */
public record Metadata(
    @Nullable Sourced<String> title,
    @Nullable Sourced<String> subtitle,
    @Nullable Sourced<PublicationTime> publishedAt,
    @Nullable Sourced<String> source,
    @Nullable Sourced<String> publisher,
    @Nullable Sourced<String> author,
    @Nullable Sourced<String> editor,
    @Nullable Sourced<String> siteName,
    @Nullable Sourced<String> siteCode,
    @Nullable Sourced<String> column,
    @Nullable Sourced<List<String>> breadcrumb,
    @Nullable Sourced<String> documentNumber,
    @Nullable Sourced<String> indexNumber,
    List<HeaderField> header,
    @Nullable Sourced<List<String>> keywords,
    @Nullable Sourced<String> description,
    @Nullable Sourced<String> canonicalUrl) {

  /** Copies the lists. */
  public Metadata {
    header = List.copyOf(header);
    breadcrumb = copied(breadcrumb);
    keywords = copied(keywords);
  }

  /**
   * Starts metadata with no field stated.
   *
   * @return a new builder
   */
  public static MetadataBuilder builder() {
    return new MetadataBuilder();
  }

  /**
   * Metadata without any field.
   *
   * @return the empty metadata
   */
  public static Metadata empty() {
    return builder().build();
  }

  /**
   * The value of a field that may not be stated.
   *
   * @param field the field, or null
   * @param <T> the value's type
   * @return its value; empty if the field is null
   */
  public static <T> Optional<T> find(@Nullable Sourced<T> field) {
    return Optional.ofNullable(field).map(Sourced::value);
  }

  private static @Nullable Sourced<List<String>> copied(@Nullable Sourced<List<String>> field) {
    if (field == null) {
      return null;
    }
    List<Candidate<List<String>>> others =
        field.others().stream()
            .map(other -> new Candidate<>(List.copyOf(other.value()), other.from()))
            .toList();
    return new Sourced<>(List.copyOf(field.value()), field.from(), others);
  }
}
