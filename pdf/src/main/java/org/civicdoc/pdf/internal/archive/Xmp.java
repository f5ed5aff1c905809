package org.civicdoc.pdf.internal.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.civicdoc.pdf.PdfConformance;
import org.jspecify.annotations.Nullable;

/**
 * Writes the XMP packet of a PDF (ISO 16684-1): Dublin Core, the PDF/A and PDF/UA marks, and a
 * schema of our own for what Dublin Core has no place for, described as ISO 19005-2, 6.6.2.3 asks.
 */
final class Xmp {

  static final String CIVIC = "https://civicdoc.org/ns/xmp/1.0/";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
  private static final String PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/";

  private final XMLStreamWriter xml;

  private Xmp(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The packet in UTF-8. */
  static byte[] write(ArchivalRecord record, PdfConformance conformance) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new Xmp(xml).packet(record, conformance);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XMP cannot be written to memory", e);
    }
    return out.toByteArray();
  }

  private void packet(ArchivalRecord record, PdfConformance conformance) throws XMLStreamException {
    xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
    xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
    xml.writeNamespace("x", "adobe:ns:meta/");
    xml.writeStartElement("rdf", "RDF", RDF);
    xml.writeNamespace("rdf", RDF);
    description(record, conformance);
    if (conformance != PdfConformance.PDF_1_7) {
      new XmpExtension(xml).write();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction("xpacket", "end=\"r\"");
  }

  private void description(ArchivalRecord record, PdfConformance conformance)
      throws XMLStreamException {
    xml.writeStartElement("rdf", "Description", RDF);
    xml.writeAttribute("rdf", RDF, "about", "");
    xml.writeNamespace("dc", DC);
    xml.writeNamespace("xmp", BASIC);
    xml.writeNamespace("pdf", PDF);
    xml.writeNamespace("pdfaid", PDFA_ID);
    xml.writeNamespace("pdfuaid", PDFUA_ID);
    xml.writeNamespace("civic", CIVIC);
    if (conformance != PdfConformance.PDF_1_7) {
      simple("pdfaid", "part", PDFA_ID, conformance == PdfConformance.PDF_A_3A ? "3" : "2");
      simple("pdfaid", "conformance", PDFA_ID, "A");
      simple("pdfuaid", "part", PDFUA_ID, "1");
    }
    simple("dc", "format", DC, "application/pdf");
    alternative("title", record.title());
    alternative("description", record.description());
    array("dc", "subject", DC, "Bag", record.keywords());
    array("dc", "creator", DC, "Seq", one(record.creator()));
    array("dc", "publisher", DC, "Bag", one(record.publisher()));
    array("dc", "language", DC, "Bag", one("zh-CN"));
    array("dc", "date", DC, "Seq", one(record.publishedAt()));
    simple("dc", "source", DC, record.source());
    simple("dc", "identifier", DC, record.documentNumber());
    if (record.createdAt() != null) {
      simple("xmp", "CreateDate", BASIC, Iso8601.of(record.createdAt()));
    }
    simple("xmp", "CreatorTool", BASIC, ToolVersion.text());
    simple("pdf", "Producer", PDF, ToolVersion.text());
    simple("pdf", "Keywords", PDF, record.keywordLine());
    simple("civic", "url", CIVIC, record.url());
    simple("civic", "publishedAt", CIVIC, record.publishedAt());
    if (record.capturedAt() != null) {
      simple("civic", "capturedAt", CIVIC, Iso8601.of(record.capturedAt()));
    }
    simple("civic", "indexNumber", CIVIC, record.indexNumber());
    simple("civic", "column", CIVIC, record.column());
    simple("civic", "sha256", CIVIC, record.sha256());
    array("civic", "contents", CIVIC, "Seq", record.contents());
    xml.writeEndElement();
  }

  private void simple(String prefix, String name, String namespace, @Nullable String value)
      throws XMLStreamException {
    if (value != null && !value.isBlank()) {
      xml.writeStartElement(prefix, name, namespace);
      xml.writeCharacters(XmlText.clean(value));
      xml.writeEndElement();
    }
  }

  private void alternative(String name, @Nullable String value) throws XMLStreamException {
    if (value != null && !value.isBlank()) {
      xml.writeStartElement("dc", name, DC);
      xml.writeStartElement("rdf", "Alt", RDF);
      xml.writeStartElement("rdf", "li", RDF);
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
      xml.writeCharacters(XmlText.clean(value));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private void array(String prefix, String name, String namespace, String kind, List<String> values)
      throws XMLStreamException {
    if (values.isEmpty()) {
      return;
    }
    xml.writeStartElement(prefix, name, namespace);
    xml.writeStartElement("rdf", kind, RDF);
    for (String value : values) {
      xml.writeStartElement("rdf", "li", RDF);
      xml.writeCharacters(XmlText.clean(value));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
