package org.civicdoc.internal.source;

import java.util.Set;
import org.civicdoc.internal.page.TagKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What rules see of a tree: its elements with their attributes, and its texts, where white space
 * beside the border of a block is nothing. Scripts, styles and comments are left out.
 */
final class TreeShape implements NodeVisitor {

  private static final Set<String> UNREAD = Set.of("script", "style", "meta", "link");

  private static final Set<String> READ = Set.of("class", "href", "title", "type", "id", "style");

  private final StringBuilder shape = new StringBuilder();
  private int unread;
  private int pre;

  static String of(String source) {
    TreeShape visitor = new TreeShape();
    Jsoup.parse(source).traverse(visitor);
    return visitor.shape.toString();
  }

  /** The shape with no regard to white space: a stray end tag is the border of nothing. */
  static String withoutSpaces(String source) {
    return of(source).replaceAll("[ \\n\\r\\t\\f]", "");
  }

  /** The text that is seen, without white space. */
  static String seenText(String source) {
    return Jsoup.parse(source).wholeText().replaceAll("[ \\n\\r\\t\\f]", "");
  }

  /** What meta tags and JSON-LD say, in order. */
  static String facts(String source) {
    return Jsoup.parse(source).select("meta, link, script[type*=ld+json]").outerHtml();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      unread += UNREAD.contains(element.normalName()) ? 1 : 0;
      pre += element.normalName().equals("pre") ? 1 : 0;
      if (unread == 0) {
        border(element, "<" + element.normalName() + read(element) + ">");
      }
    } else if (unread == 0 && node instanceof TextNode text) {
      text(text.getWholeText());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (unread == 0) {
        border(element, "</" + element.normalName() + ">");
      }
      pre -= element.normalName().equals("pre") ? 1 : 0;
      unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
    }
  }

  /** The attributes that rules read; of those with other names nothing can be seen. */
  private static String read(Element element) {
    StringBuilder read = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      if (READ.contains(attribute.getKey())) {
        read.append(' ').append(attribute.html());
      }
    }
    return read.toString();
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = " \n\r\t\f".indexOf(c) >= 0;
      if (!space || pre > 0) {
        shape.append(c);
      } else if (shape.length() > 0 && " \u0001".indexOf(shape.charAt(shape.length() - 1)) < 0) {
        shape.append(' ');
      }
    }
  }

  /** The mark U+0001 swallows white space on both sides. */
  private void border(Element element, String tag) {
    boolean block =
        TagKind.of(element).isBlock() || element.normalName().matches("head|title|base");
    if (block && pre == 0) {
      while (shape.length() > 0 && shape.charAt(shape.length() - 1) == ' ') {
        shape.setLength(shape.length() - 1);
      }
    }
    shape.append(tag).append(block ? "\u0001" : "");
  }
}
