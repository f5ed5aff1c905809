package org.civicdoc.internal.page;

import java.util.Set;

/** What the names of elements mean for the reading of a page. */
public final class ElementNames {

  /** Elements that begin a line of their own. Unknown elements, such as a CMS's own, do not. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "ucapcontent",
          "ucaptitle",
          "founder-content");

  /** Elements whose content nobody reads. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "iframe",
          "frame",
          "frameset",
          "noframes",
          "object",
          "embed",
          "applet",
          "select",
          "option",
          "input",
          "button",
          "textarea",
          "canvas",
          "svg",
          "video",
          "audio",
          "map",
          "area",
          "datalist",
          "base",
          "param",
          "source",
          "track",
          "rp",
          "rt");

  private ElementNames() {}

  /**
   * Whether an element begins a line of its own.
   *
   * @param name a normalised element name
   * @return whether it is a block
   */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /**
   * Whether an element's content is not part of the text.
   *
   * @param name a normalised element name
   * @return whether it is passed over
   */
  public static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  /**
   * The level of a heading element.
   *
   * @param name a normalised element name
   * @return 1 to 6, or 0 if it is no heading
   */
  public static int headingLevel(String name) {
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }
}
