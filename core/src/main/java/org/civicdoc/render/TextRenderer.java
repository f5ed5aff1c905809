package org.civicdoc.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.HeaderField;
import org.civicdoc.model.Metadata;

/**
 * Renders documents as plain text for people: a blank line between blocks, marks before list items,
 * tabs between table cells.
 *
 * <pre>{@code
 * String text = TextRenderer.builder().byline(true).build().render(document);
 * }</pre>
 *
 * <p>Offsets of an analysis count in {@link org.civicdoc.model.PlainText}, which is laid out
 * otherwise. Immutable and thread-safe.
 */
public final class TextRenderer implements DocumentRenderer {

  private final boolean byline;
  private final boolean attachments;

  private TextRenderer(Builder builder) {
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
    LineWriter out = new LineWriter();
    Metadata metadata = document.metadata();
    Metadata.find(metadata.title()).ifPresent(out::lines);
    Metadata.find(metadata.subtitle()).ifPresent(out::lines);
    if (byline) {
      byline(metadata, out);
    }
    new TextBlockWriter(out).write(document.blocks());
    if (attachments && !document.attachments().isEmpty()) {
      attachments(document.attachments(), out);
    }
    return out.text();
  }

  private static void byline(Metadata metadata, LineWriter out) {
    String line =
        Stream.concat(
                Metadata.find(metadata.publishedAt()).map(Byline::time).stream(),
                Byline.credits(metadata).stream().map(Byline::line))
            .collect(Collectors.joining("  "));
    if (!line.isEmpty()) {
      out.lines(line);
    }
    List<HeaderField> header = Byline.header(metadata);
    if (!header.isEmpty()) {
      out.separate();
      header.forEach(field -> out.lines(Byline.line(field)));
    }
  }

  private static void attachments(List<Attachment> attachments, LineWriter out) {
    out.separate();
    out.lines("附件：");
    attachments.forEach(file -> out.lines("• " + file.text() + "  " + file.href()));
  }

  /** Collects what a {@link TextRenderer} should do; not thread-safe. */
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
     * Whether the attachments and their addresses follow the body. True by default.
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
    public TextRenderer build() {
      return new TextRenderer(this);
    }
  }
}
