package org.civicdoc.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.pdf.internal.Warnings;
import org.civicdoc.pdf.internal.archive.ArchivalRecord;
import org.civicdoc.pdf.internal.engine.Layout;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.markup.Cover;
import org.civicdoc.pdf.internal.markup.VolumeMarkup;

/** One part of a volume, laid out, until it is written or given up. */
final class VolumePart implements Closeable {

  private static final String SHEET = ThemeStyle.read("themes/volume.css");

  private final RenderSettings settings;
  private final PdfVolume volume;
  private final int number;
  private final boolean oneOfSeveral;
  private final List<WaitingDocument> documents;
  private final List<Warnings> warnings = new ArrayList<>();
  private final Warnings coverWarnings = new Warnings();
  private final PDDocument pdf = new PDDocument();
  private final Layout layout;

  /**
   * Lays out a part; each document knows its pages then.
   *
   * @param settings how
   * @param volume the volume
   * @param number of the part, from 1
   * @param oneOfSeveral whether the part has others before or after it
   * @param waiting at least one; those behind too many pictures are left out
   */
  VolumePart(
      RenderSettings settings,
      PdfVolume volume,
      int number,
      boolean oneOfSeveral,
      List<WaitingDocument> waiting)
      throws IOException {
    this.settings = settings;
    this.volume = volume;
    this.number = number;
    try {
      ImageShelf shelf = new ImageShelf();
      VolumeMarkup markup =
          new VolumeMarkup(settings.options(), SHEET, volume.title(), coverWarnings);
      this.documents = add(waiting, markup, shelf);
      this.oneOfSeveral = oneOfSeveral || documents.size() < waiting.size();
      layout = settings.engine().layOut(markup.finish(cover()), shelf, pdf);
    } catch (IOException | RuntimeException | Error e) {
      pdf.close();
      throw e;
    }
    for (int i = 0; i < documents.size(); i++) {
      documents.get(i).setPages(lastPage(i) - firstPage(i) + 1);
    }
  }

  /** A part is held in memory: it ends with the document whose pictures reach the limit of one. */
  private List<WaitingDocument> add(
      List<WaitingDocument> waiting, VolumeMarkup markup, ImageShelf shelf) {
    List<WaitingDocument> added = new ArrayList<>();
    for (WaitingDocument next : waiting) {
      Warnings own = settings.newWarnings();
      warnings.add(own);
      markup.add(next.document(), settings.images(next.context(), shelf, own), own);
      added.add(next);
      if (shelf.bytes() >= settings.limits().allImageBytes()) {
        break;
      }
    }
    return added;
  }

  private Cover cover() {
    List<LocalDate> dates =
        documents.stream()
            .flatMap(waiting -> published(waiting).stream())
            .map(PublicationTime::date)
            .sorted()
            .toList();
    return new Cover(
        volume.title(),
        volume.subtitle(),
        oneOfSeveral ? number : 0,
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1));
  }

  private static Optional<PublicationTime> published(WaitingDocument waiting) {
    return Metadata.find(waiting.document().metadata().publishedAt());
  }

  private int firstPage(int index) {
    return layout.pageOf(VolumeMarkup.id(index));
  }

  private int lastPage(int index) {
    return index == documents.size() - 1 ? layout.pageCount() : firstPage(index + 1) - 1;
  }

  /** How many documents have been laid out; at least 1. */
  int size() {
    return documents.size();
  }

  /**
   * How many of the documents end within a number of pages; at least 1. A document that must be cut
   * ends a part, and so has one of its own.
   */
  int fitting(int pages) {
    int fitting = 0;
    while (fitting < documents.size()
        && lastPage(fitting) <= pages
        && documents.get(fitting).pages() <= settings.limits().pages()) {
      fitting++;
    }
    return Math.max(1, fitting);
  }

  /** Where the documents are, and what is shown otherwise. */
  Stream<PdfVolumeDocument> contents() {
    return IntStream.range(0, documents.size())
        .mapToObj(
            i ->
                new PdfVolumeDocument(
                    number,
                    firstPage(i),
                    Math.min(documents.get(i).pages(), settings.limits().pages()),
                    warnings.get(i).toList()));
  }

  List<PdfWarning> coverWarnings() {
    return coverWarnings.toList();
  }

  /** Writes the part and returns the number of its pages. */
  int write(OutputStream out) throws IOException {
    int pages = layout.paint(limit());
    List<ArchivalRecord> records = new ArrayList<>();
    List<SourcePage> sources = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      records.add(ArchivalRecord.of(documents.get(i).document()));
      for (SourcePage source : settings.sources(documents.get(i).context(), warnings.get(i))) {
        sources.add(numbered(source, i + 1));
      }
    }
    settings.finisher().finish(pdf, ArchivalRecord.ofVolume(title(), records), sources, out);
    return pages;
  }

  /** A part of several documents keeps to the volume's limit as it is. */
  private int limit() {
    if (documents.size() > 1) {
      return layout.pageCount();
    }
    int limit = settings.limits().pages();
    settings.warnOfPages(documents.get(0).pages(), warnings.get(0));
    return firstPage(0) - 1 + limit;
  }

  private String title() {
    return oneOfSeveral ? volume.title() + "　第" + number + "册" : volume.title();
  }

  /** Pages of several sites may be named alike. */
  private static SourcePage numbered(SourcePage source, int index) {
    String name = String.format(Locale.ROOT, "%04d-%s", index, source.fileName());
    return new SourcePage(name, source.mediaType(), source.data());
  }

  @Override
  public void close() throws IOException {
    layout.close();
    pdf.close();
  }
}
