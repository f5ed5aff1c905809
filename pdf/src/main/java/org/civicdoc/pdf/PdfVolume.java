package org.civicdoc.pdf;

import java.io.IOException;
import java.util.function.Function;
import org.civicdoc.model.CivicDocument;

/**
 * Binds many documents into one PDF that is laid out as a whole: a cover, contents with page
 * numbers and links, and each document on new pages, with bookmarks for documents and headings. The
 * documents share their typefaces, so a volume is a fraction of the size of its documents' PDFs. It
 * keeps the standard of its renderer. Immutable and thread-safe.
 *
 * <pre>{@code
 * PdfVolume volume = PdfVolume.builder(PdfRenderer.builder().build()).title("2021年新闻汇编").build();
 * PdfVolumeResult result =
 *     volume.bind(documents, part -> Files.newOutputStream(Path.of("2021-" + part + ".pdf")));
 * }</pre>
 *
 * <p>More documents than fit below the limit of pages go into several parts, each a volume with
 * cover and contents of its own. Documents are taken as parts need them, so that they may come from
 * a stream of thousands. The same documents with the same options give the same bytes, as with
 * {@link PdfRenderer}.
 */
public final class PdfVolume {

  private final RenderSettings settings;
  private final String title;
  private final String subtitle;
  private final int pageLimit;

  PdfVolume(RenderSettings settings, String title, String subtitle, int pageLimit) {
    this.settings = settings;
    this.title = title;
    this.subtitle = subtitle;
    this.pageLimit = pageLimit;
  }

  /**
   * Starts a volume with the default options.
   *
   * @param renderer whose theme, typefaces, limits and standard the volume has
   * @return a new builder
   */
  public static PdfVolumeBuilder builder(PdfRenderer renderer) {
    return new PdfVolumeBuilder(renderer);
  }

  /**
   * Binds documents with nothing added.
   *
   * @param documents the documents in order; none gives no part
   * @param target opens the parts
   * @return where each document is, and warnings
   * @throws IOException if a part cannot be written
   */
  public PdfVolumeResult bind(Iterable<CivicDocument> documents, PdfVolumeTarget target)
      throws IOException {
    return bind(documents, document -> PdfContext.none(), target);
  }

  /**
   * Binds documents.
   *
   * @param documents the documents in order; none gives no part
   * @param contexts what to add to a document
   * @param target opens the parts
   * @return where each document is, and warnings
   * @throws IOException if a part cannot be written
   */
  public PdfVolumeResult bind(
      Iterable<CivicDocument> documents,
      Function<CivicDocument, PdfContext> contexts,
      PdfVolumeTarget target)
      throws IOException {
    return new VolumeBinding(settings, this, documents.iterator(), contexts).run(target);
  }

  String title() {
    return title;
  }

  String subtitle() {
    return subtitle;
  }

  int pageLimit() {
    return pageLimit;
  }
}
