package org.civicdoc.internal.metadata.site;

import java.util.List;

/**
 * The path to the article.
 *
 * @param entries its entries without label and article
 * @param from the index of its first line
 * @param to the index after its last line
 */
public record Breadcrumb(List<String> entries, int from, int to) {}
