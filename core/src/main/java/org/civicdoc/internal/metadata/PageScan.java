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
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** One walk over a page that keeps what the readers need: meta tags, marked values, lines. */
final class PageScan implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "style", "select", "textarea", "button", "svg", "iframe", "object", "canvas", "option");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "s",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "ucaptitle",
          "publishtime",
          "ucapsource",
          "meta",
          "link",
          "script");

  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd");

  private static final int INHERITED =
      ElementWords.BREADCRUMB | ElementWords.PATH | ElementWords.FOOTER | ElementWords.ELSEWHERE;

  private final @Nullable Element contentRoot;
  private final Set<Element> aroundContent = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ElementWords words = new ElementWords();
  private final MetaTags metaTags = new MetaTags();
  private final MarkedValues marked = new MarkedValues();
  private final List<String> jsonLd = new ArrayList<>();
  private final LineCollector lines = new LineCollector();

  private final Deque<Integer> inherited = new ArrayDeque<>();
  private final Deque<Element> cells = new ArrayDeque<>();
  private @Nullable Element hiddenRoot;
  private boolean inContent;
  private int heading;

  private PageScan(@Nullable Element contentRoot) {
    this.contentRoot = contentRoot;
    for (Element e = contentRoot; e != null; e = e.parent()) {
      aroundContent.add(e);
    }
    inherited.push(0);
  }

  static PageFacts of(Document dom, @Nullable Element contentRoot) {
    PageScan scan = new PageScan(contentRoot);
    NodeTraversor.filter(scan, dom);
    return new PageFacts(scan.metaTags, scan.marked, scan.jsonLd, dom.title(), scan.lines.finish());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment comment) {
      marked.comment(comment.getData());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    marked.text(text);
    if (hiddenRoot == null) {
      lines.append(text);
    }
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(element.data());
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      case "meta" -> metaTags.add(element);
      case "link" -> metaTags.addLink(element);
      default -> {}
    }
    marked.open(element);
    if (hiddenRoot == null && Visibility.isHidden(element)) {
      hiddenRoot = element;
    }
    if (hiddenRoot != null) {
      return FilterResult.CONTINUE;
    }
    if (element.equals(contentRoot)) {
      lines.end();
      inContent = true;
      lines.setInContent(true);
    }
    if (name.equals("br")) {
      lines.end();
    } else if (INLINE.contains(name)) {
      lines.openInline(element, words.hints(element));
    } else {
      openBlock(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void openBlock(Element element, String name) {
    lines.end();
    int own = words.hints(element);
    int passed = inherited.element();
    if (!aroundContent.contains(element)) {
      passed |= own & INHERITED;
    }
    inherited.push(passed);
    if (CELLS.contains(name)) {
      cells.push(element);
    }
    if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r') {
      heading = name.charAt(1) - '0';
    }
    lines.openBlock(element, own, passed, cells.peek(), heading, inContent);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    marked.close(element);
    if (hiddenRoot != null) {
      if (element.equals(hiddenRoot)) {
        hiddenRoot = null;
      }
      return;
    }
    String name = element.normalName();
    if (INLINE.contains(name)) {
      lines.closeInline(name);
    } else if (!name.equals("br")) {
      closeBlock(element, name);
    }
    if (element.equals(contentRoot)) {
      lines.end();
      inContent = false;
      lines.setInContent(false);
    }
  }

  private void closeBlock(Element element, String name) {
    lines.end();
    if (element.equals(cells.peek())) {
      lines.endCell(element);
      cells.pop();
    }
    inherited.pop();
    if (name.length() == 2 && name.charAt(0) == 'h') {
      heading = 0;
    }
    lines.closeBlock(inherited.element(), cells.peek(), heading, inContent);
  }
}
