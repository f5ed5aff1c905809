package org.civicdoc.internal.metadata;

import java.util.List;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.markup.MarkedValues;
import org.civicdoc.internal.metadata.markup.MetaTags;
import org.civicdoc.internal.page.PageFeatures;
import org.jspecify.annotations.Nullable;

/**
 * What one walk over a page keeps.
 *
 * @param page the features of what is seen
 * @param metaTags the meta tags and canonical link
 * @param marked values that the system marks
 * @param jsonLd the texts of JSON-LD scripts
 * @param titleTag the text of {@code <title>}
 * @param lines the visible lines in order
 * @param logos what the first images above the article are called
 * @param logo what the one of them is called that is a logo, or null
 */
record PageFacts(
    PageFeatures page,
    MetaTags metaTags,
    MarkedValues marked,
    List<String> jsonLd,
    String titleTag,
    List<PageLine> lines,
    List<String> logos,
    @Nullable String logo) {}
