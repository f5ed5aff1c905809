package org.civicdoc.internal.page;

import java.util.Arrays;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a page's tree: it numbers what is seen, counts it for the features, and tells
 * the listener. It keeps its own stack, so depth costs no calls. One use each.
 */
final class PageWalk {

  private static final Attributes NO_ATTRIBUTES = new Attributes();

  private final PageListener listener;
  private final FeatureCounter counter;
  private final @Nullable Element body;

  private Element[] open = new Element[64];
  private TagKind[] kinds = new TagKind[64];
  private int[] numbers = new int[64];
  private int[] next = new int[64];
  private int depth;
  private int deepest;

  private boolean inBody;

  /** How many of the open elements within the body are hidden. */
  private int hidden;

  PageWalk(Document page, PageListener listener, FeatureCounter counter) {
    this.listener = listener;
    this.counter = counter;
    this.body = bodyOf(page);
  }

  /**
   * The element that holds what is seen; asking jsoup for it would make one where there is none.
   */
  private static @Nullable Element bodyOf(Document page) {
    for (Element html = page.firstElementChild(); html != null; html = html.nextElementSibling()) {
      for (Element e = html.firstElementChild(); e != null; e = e.nextElementSibling()) {
        if (e.normalName().equals("body")) {
          return e;
        }
      }
    }
    return null;
  }

  void walk(Document page) {
    push(page, TagKind.of(page), PageListener.UNSEEN);
    while (depth > 0) {
      int top = depth - 1;
      Element element = open[top];
      if (next[top] < element.childNodeSize()) {
        visit(element.childNode(next[top]++));
      } else {
        depth--;
        leave(element, kinds[top], numbers[top]);
      }
    }
  }

  /** How deep the elements nest; html is 1. */
  int deepest() {
    return deepest;
  }

  private boolean isSeen() {
    return inBody && hidden == 0;
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      String characters = text.getWholeText();
      boolean seen = isSeen();
      if (seen) {
        counter.text(characters);
      }
      listener.text(characters, seen);
    } else if (node instanceof Element element) {
      enter(element, TagKind.of(element));
    } else if (node instanceof Comment comment) {
      if (isSeen()) {
        counter.comment(comment.getData());
      }
      listener.comment(comment.getData());
    }
  }

  private void enter(Element element, TagKind kind) {
    // Asked for its attributes, an element without any would make a place for some.
    Attributes attributes = element.attributesSize() == 0 ? NO_ATTRIBUTES : element.attributes();
    switch (kind.sight()) {
      case SEEN -> into(element, attributes, kind, !Visibility.isHidden(element, attributes));
      case UNSEEN -> into(element, attributes, kind, false);
      case CONTROL -> {
        if (Visibility.isFixed(attributes)) {
          into(element, attributes, kind, !Visibility.isHidden(element, attributes));
        }
      }
      case META, SCRIPT -> listener.open(element, attributes, kind, PageListener.UNSEEN);
      case MEDIA -> {
        if (isSeen() && EmbeddedFile.isSeen(element, attributes)) {
          counter.media(element);
        }
      }
      case SKIPPED -> {}
    }
  }

  private void into(Element element, Attributes attributes, TagKind kind, boolean shown) {
    if (element.equals(body)) {
      inBody = true;
    }
    boolean seen = isSeen() && shown;
    int number = seen ? counter.open(element, attributes, kind) : PageListener.UNSEEN;
    hidden += seen || !inBody ? 0 : 1;
    listener.open(element, attributes, kind, number);
    push(element, kind, number);
  }

  private void leave(Element element, TagKind kind, int number) {
    listener.close(element, kind, number, depth == 0 ? PageListener.UNSEEN : numbers[depth - 1]);
    if (number >= 0) {
      counter.close(number);
    } else if (inBody) {
      hidden--;
    }
    if (element.equals(body)) {
      inBody = false;
    }
  }

  private void push(Element element, TagKind kind, int number) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      kinds = Arrays.copyOf(kinds, depth * 2);
      numbers = Arrays.copyOf(numbers, depth * 2);
      next = Arrays.copyOf(next, depth * 2);
    }
    open[depth] = element;
    kinds[depth] = kind;
    numbers[depth] = number;
    next[depth] = 0;
    deepest = Math.max(deepest, depth);
    depth++;
  }
}
