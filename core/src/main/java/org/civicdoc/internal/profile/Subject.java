package org.civicdoc.internal.profile;

/**
 * What of a page a profile speaks of; the first half of a {@link ProfileKey}. Fields of the
 * metadata have the names that they have in the JSON of a document.
 */
public enum Subject {
  TITLE("title"),
  SUBTITLE("subtitle"),
  PUBLISHED_AT("publishedAt"),
  /** 更新时间: no field of its own, but a date of publication where nothing else is. */
  UPDATED_AT("updatedAt"),
  /** 成文日期: part of the header table, and a date of publication where nothing else is. */
  DOCUMENT_DATE("documentDate"),
  SOURCE("source"),
  PUBLISHER("publisher"),
  AUTHOR("author"),
  EDITOR("editor"),
  SITE_NAME("siteName"),
  SITE_CODE("siteCode"),
  COLUMN("column"),
  BREADCRUMB("breadcrumb"),
  DOCUMENT_NUMBER("documentNumber"),
  INDEX_NUMBER("indexNumber"),
  KEYWORDS("keywords"),
  DESCRIPTION("description"),
  CANONICAL_URL("canonicalUrl"),
  /** Labels that stand only in the header table of a 政府信息公开 page. */
  HEADER("header"),
  /** How to reach whom the article names: 联系人, 电话. */
  CONTACT("contact"),
  /** Others who had a hand in an article, for whom there is no field: 审核, 校对. */
  CREDIT("credit"),
  /** Labels that end the value before them and tell nothing. */
  IGNORED("ignored"),
  /** What may be a breadcrumb, if the line looks like a path. */
  PATH("path"),
  FOOTER("footer"),
  /** What speaks of other articles. */
  ELSEWHERE("elsewhere"),
  /** What a later profile takes for one of the above and is none. */
  NONE("none"),
  /** The article: its element, words of elements within it, lines that belong to it. */
  BODY("body"),
  /** What stands around an article. */
  FURNITURE("furniture"),
  /** Lines that are tools of the page. */
  TOOL("tool"),
  /** Lines after whose start nothing of the article follows. */
  TAIL("tail"),
  /** Pages that report an error. */
  ERROR("error");

  private final String id;

  Subject(String id) {
    this.id = id;
  }

  /** The name in files and in JSON. */
  public String id() {
    return id;
  }
}
