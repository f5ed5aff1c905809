package org.civicdoc.pdf.internal.markup;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A tree of XHTML elements. Text enters as text nodes only, so nothing needs escaping. */
final class Xhtml {

  private static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  private final Document document;
  private final Element root;

  Xhtml(String language) {
    try {
      document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's XML parser is not to be had", e);
    }
    root = document.createElementNS(NAMESPACE, "html");
    root.setAttribute("lang", language);
    document.appendChild(root);
  }

  Document document() {
    return document;
  }

  Element root() {
    return root;
  }

  /** Writes the head and returns the element for bookmarks in it. */
  Element writeHead(String title, String styleSheet) {
    Element head = append(root, "head");
    text(append(head, "title"), title);
    text(append(head, "style"), styleSheet);
    return append(head, "bookmarks");
  }

  Element bookmark(Element parent, String name, String id) {
    Element bookmark = append(parent, "bookmark");
    bookmark.setAttribute("name", name);
    bookmark.setAttribute("href", '#' + id);
    return bookmark;
  }

  Element append(Element parent, String name) {
    Element element = document.createElementNS(NAMESPACE, name);
    parent.appendChild(element);
    return element;
  }

  Element append(Element parent, String name, String styleClass) {
    Element element = append(parent, name);
    element.setAttribute("class", styleClass);
    return element;
  }

  void text(Element parent, String text) {
    parent.appendChild(document.createTextNode(text));
  }
}
