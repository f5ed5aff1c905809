package org.civicdoc.internal.metadata.site;

import java.util.List;

/**
 * The path to the article.
 *
 * @param entries its entries without label and article
 * @param complete whether a word for the article ends it, as 正文 does: the last entry is no title
 * @param from the index of its first line
 * @param to the index after its last line
 */
public record Breadcrumb(List<String> entries, boolean complete, int from, int to) {}
