package org.civicdoc.internal.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a tag does to the lines of a page. */
enum TagRole {
  /** Begins and ends lines. */
  BLOCK,
  /** A block whose text answers the label in the one before it. */
  CELL,
  /** h1 to h6. */
  HEADING,
  /** Stands within a line. */
  INLINE,
  /** A link within a line. */
  LINK,
  /** Ends a line. */
  BREAK,
  META,
  LINK_TAG,
  SCRIPT,
  /** Holds nothing that is read. */
  SKIPPED,
  /** Holds no visible text, but perhaps meta tags. */
  UNSEEN;

  private static final Map<String, TagRole> ROLES = new HashMap<>();

  static {
    put(CELL, "td th dt dd");
    put(HEADING, "h1 h2 h3 h4 h5 h6");
    put(
        INLINE,
        "abbr b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q s"
            + " small span strike strong sub sup time tt u var wbr ucaptitle publishtime"
            + " ucapsource");
    put(LINK, "a");
    put(BREAK, "br");
    put(META, "meta");
    put(LINK_TAG, "link");
    put(SCRIPT, "script");
    put(SKIPPED, "style select textarea button svg iframe object canvas option");
    put(UNSEEN, "head noscript template");
  }

  static TagRole of(Element element) {
    return ROLES.getOrDefault(element.normalName(), BLOCK);
  }

  private static void put(TagRole role, String tags) {
    for (String tag : tags.split(" ")) {
      ROLES.put(tag, role);
    }
  }
}
