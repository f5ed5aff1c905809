package org.civicdoc.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.LineCollector;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.metadata.markup.Logos;
import org.civicdoc.internal.metadata.markup.MarkedValues;
import org.civicdoc.internal.metadata.markup.MetaTags;
import org.civicdoc.internal.page.LineRole;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.PageListener;
import org.civicdoc.internal.page.TagKind;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Keeps what the readers of metadata need of a page while it is walked: meta tags, marked values,
 * lines. One use each.
 */
public final class PageScan implements PageListener {

  private final Predicate<Element> isContainer;
  private final ElementWords words;
  private final MetaTags metaTags;
  private final MarkedValues marked;
  private final List<String> jsonLd = new ArrayList<>(0);
  private final LineCollector lines = new LineCollector();
  private final Logos logos = new Logos();
  private String titleTag = "";

  PageScan(Vocabulary vocabulary, Predicate<Element> isContainer) {
    this.words = new ElementWords(vocabulary.hintWords(), vocabulary.markers());
    this.metaTags = new MetaTags(vocabulary.metaNames());
    this.marked = new MarkedValues(vocabulary.markers());
    this.isContainer = isContainer;
  }

  @Override
  public void open(Element element, Attributes attributes, TagKind kind, int number) {
    switch (kind.sight()) {
      case META -> meta(element);
      case SCRIPT -> script(element);
      default -> {
        String classes = attributes.isEmpty() ? "" : attributes.get("class");
        int ofClass = words.ofClass(classes);
        marked.open(element, attributes, (ofClass & ElementWords.MARKED) != 0);
        if (number >= 0) {
          openSeen(element, attributes, ofClass, kind, number);
        }
      }
    }
  }

  private void openSeen(
      Element element, Attributes attributes, int ofClass, TagKind kind, int number) {
    LineRole role = kind.role();
    int hints = role == LineRole.BREAK ? 0 : words.hints(element, attributes, ofClass);
    if (!role.isBlock() && !attributes.isEmpty() && isContainer.test(element)) {
      lines.end();
    }
    boolean icon = role == LineRole.ICON || role == LineRole.INLINE && ofClass != 0;
    lines.open(number, kind, hints, icon);
    if (!attributes.isEmpty() && element.normalName().equals("img")) {
      logos.add(attributes, number);
    }
  }

  private void meta(Element element) {
    switch (element.normalName()) {
      case "meta" -> metaTags.add(element);
      case "link" -> metaTags.addLink(element);
      default -> {
        if (titleTag.isEmpty()) {
          titleTag = Spacing.normalise(element.wholeText());
        }
      }
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      jsonLd.add(element.data());
    }
  }

  @Override
  public void close(Element element, TagKind kind, int number, int parent) {
    marked.close(element);
    if (number >= 0) {
      lines.close(number, kind, parent);
    }
  }

  @Override
  public void text(String text, boolean seen) {
    marked.text(text);
    if (seen) {
      lines.append(text);
    }
  }

  @Override
  public void comment(String data) {
    marked.comment(data);
  }

  /**
   * What the walk kept.
   *
   * @param page the features that the same walk gave
   * @param root the number of the element that holds the article, or -1 if it is not known
   */
  PageFacts facts(PageFeatures page, int root) {
    return new PageFacts(
        page,
        metaTags,
        marked,
        jsonLd,
        titleTag,
        lines.finish(page, root),
        logos.above(root),
        logos.called(page, lines::ownHints, root));
  }
}
