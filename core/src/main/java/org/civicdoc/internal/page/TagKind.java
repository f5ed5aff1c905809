package org.civicdoc.internal.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * What the name of an element means for the reading of a page.
 *
 * @param sight what a reader sees of it
 * @param isBlock whether it begins a block of text; unknown elements, such as a system's own, do
 *     not
 * @param role what it does to the lines that tell of the page; unknown elements begin lines, so
 *     that what a system marks stands apart
 * @param headingLevel 1 to 6 for h1 to h6, else 0
 */
public record TagKind(Sight sight, boolean isBlock, LineRole role, int headingLevel) {

  /** What a reader of the page sees of an element. */
  public enum Sight {
    /** Its content. */
    SEEN,
    /** Nothing, but it may hold what a system says of the page. */
    UNSEEN,
    /** What stands in it, if a reader cannot change that. */
    CONTROL,
    /** Another file: a player, a viewer, a frame. */
    MEDIA,
    /** Nothing, and nothing in it is read. */
    SKIPPED,
    /** Nothing: its attributes say something of the page. */
    META,
    /** Nothing: its text may be data about the page. */
    SCRIPT
  }

  private static final TagKind UNKNOWN = new TagKind(Sight.SEEN, false, LineRole.BLOCK, 0);
  private static final Map<String, TagKind> KINDS = new HashMap<>();

  static {
    put(
        new TagKind(Sight.SEEN, true, LineRole.BLOCK, 0),
        "address article aside blockquote body caption center details dialog dir div dl fieldset"
            + " figcaption figure footer form header hgroup hr html legend li main menu nav ol p"
            + " pre section summary table tbody tfoot thead tr ul ucapcontent founder-content");
    put(new TagKind(Sight.SEEN, true, LineRole.CELL, 0), "td th dt dd");
    for (int level = 1; level <= 6; level++) {
      put(new TagKind(Sight.SEEN, true, LineRole.HEADING, level), "h" + level);
    }
    put(new TagKind(Sight.SEEN, true, LineRole.INLINE, 0), "ucaptitle");
    put(
        new TagKind(Sight.SEEN, false, LineRole.INLINE, 0),
        "abbr b bdi bdo big cite code data del dfn font ins kbd label mark nobr q s small"
            + " span strike strong sub sup time tt u var wbr publishtime ucapsource");
    put(new TagKind(Sight.SEEN, false, LineRole.ICON, 0), "em i img");
    put(new TagKind(Sight.SEEN, false, LineRole.LINK, 0), "a");
    put(new TagKind(Sight.SEEN, false, LineRole.BREAK, 0), "br");
    put(new TagKind(Sight.UNSEEN, false, LineRole.BLOCK, 0), "head noscript template");
    put(new TagKind(Sight.META, false, LineRole.INLINE, 0), "meta link title");
    put(new TagKind(Sight.SCRIPT, false, LineRole.INLINE, 0), "script");
    put(new TagKind(Sight.CONTROL, true, LineRole.BLOCK, 0), "textarea");
    put(new TagKind(Sight.CONTROL, false, LineRole.INLINE, 0), "input");
    put(new TagKind(Sight.MEDIA, false, LineRole.INLINE, 0), "audio embed iframe object video");
    put(
        new TagKind(Sight.SKIPPED, false, LineRole.INLINE, 0),
        "applet area base button canvas datalist frame frameset map noframes option param"
            + " rp rt select source style svg track");
  }

  private static void put(TagKind kind, String tags) {
    for (String tag : tags.split(" ")) {
      KINDS.put(tag, kind);
    }
  }

  /**
   * The kind of an element.
   *
   * @param element any element
   * @return what its name means
   */
  public static TagKind of(Element element) {
    return Objects.requireNonNullElse(KINDS.get(element.normalName()), UNKNOWN);
  }

  /** Whether the element's content is seen, as far as its name tells. */
  public boolean isSeen() {
    return sight == Sight.SEEN;
  }
}
