package org.civicdoc.pdf.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.civicdoc.pdf.SourcePage;
import org.jspecify.annotations.Nullable;

/** Source pages as associated files of the document (ISO 19005-3, 6.8 and annex E). */
final class SourceAttachment {

  private SourceAttachment() {}

  /** Embeds pages; their file names must differ. */
  static void embed(PDDocument pdf, List<SourcePage> sources, @Nullable OffsetDateTime date)
      throws IOException {
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (SourcePage source : sources) {
      PDComplexFileSpecification file = specification(pdf, source, date);
      byName.put(source.fileName(), file);
      associated.add(file.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(byName);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument pdf, SourcePage source, @Nullable OffsetDateTime date) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(source.data()), COSName.FLATE_DECODE);
    file.setSubtype(source.mediaType());
    file.setSize(source.data().length);
    if (date != null) {
      file.setModDate(PdfFinisher.calendar(date));
    }
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(source.fileName());
    specification.setFileUnicode(source.fileName());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.setFileDescription("原始网页");
    specification
        .getCOSObject()
        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
    return specification;
  }
}
