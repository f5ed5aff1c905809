package org.civicdoc.internal.page;

import org.jsoup.nodes.Document;

/**
 * A page's tree.
 *
 * @param document the tree
 * @param cut whether some of the source did not fit into the limits
 */
public record LoadedPage(Document document, boolean cut) {}
