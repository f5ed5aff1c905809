package org.civicdoc.pdf.internal.archive;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Describes the schemas that PDF/A does not know itself (ISO 19005-2, 6.6.2.3.3). */
final class XmpExtension {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
  private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
  private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

  private final XMLStreamWriter xml;

  XmpExtension(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void write() throws XMLStreamException {
    xml.writeStartElement("rdf", "Description", RDF);
    xml.writeAttribute("rdf", RDF, "about", "");
    xml.writeNamespace("pdfaExtension", EXTENSION);
    xml.writeNamespace("pdfaSchema", SCHEMA);
    xml.writeNamespace("pdfaProperty", PROPERTY);
    xml.writeStartElement("pdfaExtension", "schemas", EXTENSION);
    xml.writeStartElement("rdf", "Bag", RDF);
    schema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid");
    property("part", "Integer", "internal", "Part of ISO 14289 that the file keeps");
    endSchema();
    schema("Origin of a civic page", Xmp.CIVIC, "civic");
    property("url", "Text", "external", "Address of the page");
    property("publishedAt", "Text", "external", "Time of publication, as exactly as stated");
    property("capturedAt", "Date", "external", "When the page was saved");
    property("indexNumber", "Text", "external", "Index number of government information");
    property("column", "Text", "external", "Column of the site that holds the page");
    property("sha256", "Text", "external", "SHA-256 of the page's bytes in hexadecimal");
    property("contents", "Seq Text", "external", "SHA-256 and address of each page of a volume");
    endSchema();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void schema(String name, String namespace, String prefix) throws XMLStreamException {
    startItem();
    text("pdfaSchema", SCHEMA, "schema", name);
    text("pdfaSchema", SCHEMA, "namespaceURI", namespace);
    text("pdfaSchema", SCHEMA, "prefix", prefix);
    xml.writeStartElement("pdfaSchema", "property", SCHEMA);
    xml.writeStartElement("rdf", "Seq", RDF);
  }

  private void endSchema() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void property(String name, String type, String category, String description)
      throws XMLStreamException {
    startItem();
    text("pdfaProperty", PROPERTY, "name", name);
    text("pdfaProperty", PROPERTY, "valueType", type);
    text("pdfaProperty", PROPERTY, "category", category);
    text("pdfaProperty", PROPERTY, "description", description);
    xml.writeEndElement();
  }

  private void startItem() throws XMLStreamException {
    xml.writeStartElement("rdf", "li", RDF);
    xml.writeAttribute("rdf", RDF, "parseType", "Resource");
  }

  private void text(String prefix, String namespace, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, namespace);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }
}
