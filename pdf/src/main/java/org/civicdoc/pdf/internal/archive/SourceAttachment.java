package org.civicdoc.pdf.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.civicdoc.pdf.SourcePage;

/** The source page as an associated file of the document (ISO 19005-3, 6.8 and annex E). */
final class SourceAttachment {

  private SourceAttachment() {}

  static void embed(PDDocument pdf, SourcePage source, ArchivalRecord record) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(source.data()), COSName.FLATE_DECODE);
    file.setSubtype(source.mediaType());
    file.setSize(source.data().length);
    if (record.createdAt() != null) {
      file.setModDate(PdfFinisher.calendar(record.createdAt()));
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
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(source.fileName(), specification));
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification.getCOSObject());
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
