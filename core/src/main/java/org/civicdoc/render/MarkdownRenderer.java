package org.civicdoc.render;

import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Inline;
import org.civicdoc.model.Link;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Text;

/**
 * Renders documents as Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown.
 *
 * <pre>{@code
 * String markdown = MarkdownRenderer.builder().build().render(document);
 * }</pre>
 *
 * <p>The title is the heading of the highest level. A table cell that spans is written once, at its
 * first position; the places that it covers are empty. Where {@code **} could not be read as
 * strong, as is common in Chinese text, and for raised and lowered text, HTML elements stand
 * instead. No text of the page is read as markup; links follow the rules of {@link HtmlRenderer}.
 * Immutable and thread-safe.
 */
public final class MarkdownRenderer implements DocumentRenderer {

  private final boolean byline;
  private final boolean attachments;

  private MarkdownRenderer(Builder builder) {
    this.byline = builder.byline;
    this.attachments = builder.attachments;
  }

  /**
   * Starts a renderer with byline and attachments.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String render(CivicDocument document) {
    LineWriter lines = new LineWriter();
    MarkdownBlockWriter out = new MarkdownBlockWriter(lines);
    Metadata metadata = document.metadata();
    Metadata.find(metadata.title()).ifPresent(title -> out.heading(1, List.of(new Text(title))));
    lines.separate();
    Metadata.find(metadata.subtitle()).ifPresent(out::paragraph);
    if (byline) {
      byline(metadata, out);
    }
    out.write(document.blocks());
    if (attachments && !document.attachments().isEmpty()) {
      out.write(List.of(list(document.attachments().stream().map(MarkdownRenderer::link))));
    }
    return lines.text();
  }

  private static void byline(Metadata metadata, MarkdownBlockWriter out) {
    out.write(List.of(new Paragraph(List.of(new Text(Byline.line(metadata))))));
    List<HeaderField> header = Byline.header(metadata);
    out.write(List.of(list(header.stream().map(field -> new Text(Byline.line(field))))));
  }

  private static ListBlock list(Stream<? extends Inline> items) {
    return new ListBlock(
        false, 1, items.map(item -> new ListItem(List.of(new Paragraph(List.of(item))))).toList());
  }

  private static Inline link(Attachment file) {
    return new Link(file.href(), List.of(new Text(file.text())));
  }

  /** Collects what a {@link MarkdownRenderer} should do; not thread-safe. */
  public static final class Builder {

    private boolean byline = true;
    private boolean attachments = true;

    private Builder() {}

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
     * Makes the renderer.
     *
     * @return an immutable renderer
     */
    public MarkdownRenderer build() {
      return new MarkdownRenderer(this);
    }
  }
}
