package org.civicdoc.render;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;

/**
 * Renders documents as HTML: one {@code <article>} in the syntax that HTML and XML share, without
 * styles and scripts, or a whole page around it.
 *
 * <pre>{@code
 * String page = HtmlRenderer.builder().page(true).build().render(document);
 * }</pre>
 *
 * <p>The title is the {@code <h1>}, so that a heading of level 1 is an {@code <h2>}. Signatures are
 * paragraphs of the class {@code signature}. Nothing of the page stands unescaped; links and images
 * keep only addresses without a scheme, or with one of http, https, ftp, ftps, mailto and tel, and
 * images those of embedded pictures of dots; of others the text stays. Characters that XML forbids
 * become U+FFFD. Immutable and thread-safe.
 */
public final class HtmlRenderer implements DocumentRenderer {

  private final boolean page;
  private final boolean byline;
  private final boolean attachments;
  private final String language;

  private HtmlRenderer(Builder builder) {
    this.page = builder.page;
    this.byline = builder.byline;
    this.attachments = builder.attachments;
    this.language = builder.language;
  }

  /**
   * Starts a renderer of fragments with byline and attachments.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String render(CivicDocument document) {
    HtmlWriter out = new HtmlWriter();
    if (page) {
      startPage(document.metadata(), out);
    }
    out.open("article", "lang", language).line();
    header(document.metadata(), out);
    new HtmlBlockWriter(out).write(document.blocks());
    if (attachments && !document.attachments().isEmpty()) {
      attachments(document.attachments(), out);
    }
    out.close("article").line();
    if (page) {
      out.close("body").line().close("html").line();
    }
    return out.html();
  }

  private void startPage(Metadata metadata, HtmlWriter out) {
    out.markup("<!DOCTYPE html>").line();
    out.open(
            "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language)
        .line();
    out.open("head").line().empty("meta", "charset", "utf-8").line();
    out.empty("meta", "name", "viewport", "content", "width=device-width").line();
    out.open("title").text(Metadata.find(metadata.title()).orElse("")).close("title").line();
    out.close("head").line().open("body").line();
  }

  private void header(Metadata metadata, HtmlWriter out) {
    out.open("header").line();
    Metadata.find(metadata.title())
        .ifPresent(title -> out.open("h1").text(title).close("h1").line());
    Metadata.find(metadata.subtitle())
        .ifPresent(line -> out.open("p", "class", "subtitle").text(line).close("p").line());
    if (byline) {
      byline(metadata, out);
    }
    out.close("header").line();
  }

  private static void byline(Metadata metadata, HtmlWriter out) {
    List<HeaderField> credits = Byline.credits(metadata);
    if (metadata.publishedAt() != null || !credits.isEmpty()) {
      out.open("p", "class", "byline").line();
      Metadata.find(metadata.publishedAt()).ifPresent(time -> time(time, out));
      credits.forEach(credit -> out.open("span").text(Byline.line(credit)).close("span").line());
      out.close("p").line();
    }
    List<HeaderField> fields = Byline.header(metadata);
    if (!fields.isEmpty()) {
      out.open("dl").line();
      for (HeaderField field : fields) {
        out.open("dt").text(field.label()).close("dt");
        out.open("dd").text(field.value()).close("dd").line();
      }
      out.close("dl").line();
    }
  }

  private static void time(PublicationTime time, HtmlWriter out) {
    String zone = time.time() == null ? "" : PublicationTime.ZONE.getId();
    out.open("time", "datetime", time + zone).text(Byline.time(time)).close("time").line();
  }

  private static void attachments(List<Attachment> attachments, HtmlWriter out) {
    out.open("footer").line().open("ul").line();
    for (Attachment file : attachments) {
      out.open("li");
      if (SafeUrl.isLink(file.href())) {
        out.open("a", "href", file.href()).text(file.text()).close("a");
      } else {
        out.text(file.text());
      }
      out.close("li").line();
    }
    out.close("ul").line().close("footer").line();
  }

  /** Collects what an {@link HtmlRenderer} should do; not thread-safe. */
  public static final class Builder {

    private boolean page;
    private boolean byline = true;
    private boolean attachments = true;
    private String language = "zh-CN";

    private Builder() {}

    /**
     * Whether to write a whole page around the {@code <article>}. False by default.
     *
     * @param value whether to write a page
     * @return this
     */
    public Builder page(boolean value) {
      this.page = value;
      return this;
    }

    /**
     * Whether time, source and the 信息公开 header stand below the title. True by default.
     *
     * @param value whether to write them
     * @return this
     */
    public Builder byline(boolean value) {
      this.byline = value;
      return this;
    }

    /**
     * Whether links to the attachments follow the body. True by default.
     *
     * @param value whether to write them
     * @return this
     */
    public Builder attachments(boolean value) {
      this.attachments = value;
      return this;
    }

    /**
     * The language of the documents, by which a browser chooses the form of Han characters. {@code
     * zh-CN} by default.
     *
     * @param value a BCP 47 tag
     * @return this
     * @throws IllegalArgumentException if {@code value} is no such tag
     */
    public Builder language(String value) {
      try {
        new Locale.Builder().setLanguageTag(value);
      } catch (IllformedLocaleException e) {
        throw new IllegalArgumentException("language is no BCP 47 tag: " + value, e);
      }
      this.language = value;
      return this;
    }

    /**
     * Makes the renderer.
     *
     * @return an immutable renderer
     */
    public HtmlRenderer build() {
      return new HtmlRenderer(this);
    }
  }
}
