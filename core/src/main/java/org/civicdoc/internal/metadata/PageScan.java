package org.civicdoc.internal.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.internal.page.Visibility;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page that keeps what the readers need: meta tags, marked values, lines. The walk
 * keeps its own stack, so depth costs no calls.
 */
final class PageScan {

  private static final int INHERITED =
      ElementWords.BREADCRUMB | ElementWords.PATH | ElementWords.FOOTER | ElementWords.ELSEWHERE;

  private final @Nullable Element contentRoot;
  private final Set<Element> aroundContent = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ElementWords words;
  private final MetaTags metaTags;
  private final MarkedValues marked;
  private final List<String> jsonLd = new ArrayList<>();
  private final LineCollector lines = new LineCollector();

  private final Deque<Frame> open = new ArrayDeque<>();
  private @Nullable Element hiddenRoot;

  private PageScan(@Nullable Element contentRoot, Vocabulary vocabulary) {
    this.contentRoot = contentRoot;
    this.words = new ElementWords(vocabulary.hintWords());
    this.metaTags = new MetaTags(vocabulary.metaNames());
    this.marked = new MarkedValues(vocabulary.markers());
    for (Element e = contentRoot; e != null; e = e.parent()) {
      aroundContent.add(e);
    }
  }

  static PageFacts of(Document dom, @Nullable Element contentRoot, Vocabulary vocabulary) {
    PageScan scan = new PageScan(contentRoot, vocabulary);
    scan.walk(dom);
    return new PageFacts(scan.metaTags, scan.marked, scan.jsonLd, dom.title(), scan.lines.finish());
  }

  private void walk(Element root) {
    open.push(new Frame(root, TagRole.BLOCK));
    lines.openBlock(root, TagRole.BLOCK, 0, 0);
    while (!open.isEmpty()) {
      Frame frame = open.element();
      if (frame.next < frame.size) {
        visit(frame.element.childNode(frame.next++));
      } else {
        open.pop();
        close(frame.element, frame.role);
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment comment) {
      marked.comment(comment.getData());
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    marked.text(text);
    if (hiddenRoot == null) {
      lines.append(text);
    }
  }

  private void open(Element element) {
    TagRole role = TagRole.of(element);
    switch (role) {
      case SKIPPED -> {
        return;
      }
      case SCRIPT -> {
        script(element);
        return;
      }
      case META -> metaTags.add(element);
      case LINK_TAG -> metaTags.addLink(element);
      default -> {}
    }
    marked.open(element);
    if (hiddenRoot == null
        && (role == TagRole.UNSEEN || Visibility.isHiddenByAttributes(element))) {
      hiddenRoot = element;
    }
    if (hiddenRoot == null) {
      openVisible(element, role);
    }
    open.push(new Frame(element, role));
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      jsonLd.add(element.data());
    }
  }

  private void openVisible(Element element, TagRole role) {
    if (element.equals(contentRoot)) {
      lines.setInContent(true);
    }
    switch (role) {
      case BREAK -> lines.end();
      case INLINE, LINK -> lines.openInline(role, words.hints(element));
      case BLOCK, CELL, HEADING -> {
        int own = words.hints(element);
        int passed = aroundContent.contains(element) ? 0 : own & INHERITED;
        lines.openBlock(element, role, own, passed);
      }
      default -> {}
    }
  }

  private void close(Element element, TagRole role) {
    marked.close(element);
    if (hiddenRoot != null) {
      if (element.equals(hiddenRoot)) {
        hiddenRoot = null;
      }
      return;
    }
    switch (role) {
      case INLINE, LINK -> lines.closeInline(role);
      case BLOCK, CELL, HEADING -> lines.closeBlock();
      default -> {}
    }
    if (element.equals(contentRoot)) {
      lines.setInContent(false);
    }
  }

  /** An element whose children are being visited. */
  private static final class Frame {
    final Element element;
    final TagRole role;
    final int size;
    int next;

    Frame(Element element, TagRole role) {
      this.element = element;
      this.role = role;
      this.size = element.childNodeSize();
    }
  }
}
