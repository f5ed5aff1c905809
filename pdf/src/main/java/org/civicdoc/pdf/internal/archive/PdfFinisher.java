package org.civicdoc.pdf.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.PdfTheme;
import org.civicdoc.pdf.SourcePage;

/**
 * Gives laid-out pages their metadata, their embedded source and a fixed identity, and saves them.
 */
public final class PdfFinisher {

  private final PdfConformance conformance;
  private final PdfTheme theme;

  /**
   * A finisher.
   *
   * @param conformance the standard to keep
   * @param theme how the pages look
   */
  public PdfFinisher(PdfConformance conformance, PdfTheme theme) {
    this.conformance = conformance;
    this.theme = theme;
  }

  /**
   * Finishes and saves a PDF.
   *
   * @param pdf the pages
   * @param record what the PDF says of itself
   * @param sources the pages to embed; their file names differ
   * @param out receives the bytes; stays open
   * @throws IOException if they cannot be written
   */
  public void finish(
      PDDocument pdf, ArchivalRecord record, List<SourcePage> sources, OutputStream out)
      throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    TagChanges changes = TagCorrections.apply(pdf);
    CompactContent.apply(pdf, changes);
    if (catalog.getStructureTreeRoot() != null) {
      changes.applyTo(
          catalog.getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
    }
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(Xmp.write(record, conformance));
    catalog.setMetadata(metadata);
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    if (conformance != PdfConformance.PDF_1_7) {
      PDMarkInfo marks = new PDMarkInfo();
      marks.setMarked(true);
      catalog.setMarkInfo(marks);
      OutputIntent.add(pdf);
    }
    pdf.setDocumentInformation(information(record));
    if (!sources.isEmpty()) {
      SourceAttachment.embed(pdf, sources, record.createdAt());
    }
    pdf.setDocumentId(identity(record));
    pdf.save(out);
  }

  /** Says the same as the XMP packet (ISO 19005-2, 6.6.3, asks for no contradiction). */
  private static PDDocumentInformation information(ArchivalRecord record) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(XmlText.clean(record.title()));
    if (record.description() != null && !record.description().isBlank()) {
      information.setSubject(XmlText.clean(record.description()));
    }
    if (record.creator() != null && !record.creator().isBlank()) {
      information.setAuthor(XmlText.clean(record.creator()));
    }
    if (record.keywordLine() != null) {
      information.setKeywords(XmlText.clean(record.keywordLine()));
    }
    information.setCreator(ToolVersion.text());
    information.setProducer(ToolVersion.text());
    if (record.createdAt() != null) {
      information.setCreationDate(calendar(record.createdAt()));
    }
    return information;
  }

  static Calendar calendar(OffsetDateTime time) {
    TimeZone zone = TimeZone.getTimeZone(time.getOffset());
    Calendar calendar = new GregorianCalendar(zone, Locale.ROOT);
    calendar.setTimeInMillis(time.toInstant().toEpochMilli());
    return calendar;
  }

  /** PDFBox makes the file's ID of this number and the information dictionary. */
  private long identity(ArchivalRecord record) {
    long hash = 1125899906842597L;
    String seed =
        record.sha256()
            + record.title()
            + record.publishedAt()
            + record.contents()
            + conformance
            + theme;
    for (int i = 0; i < seed.length(); i++) {
      hash = 31 * hash + seed.charAt(i);
    }
    return hash;
  }
}
