package org.civicdoc.internal.metadata.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What schema.org's Article and its kinds say in JSON-LD.
 *
 * @param headline the title
 * @param published datePublished
 * @param author the author's name
 * @param publisher the publisher's name, which is the site's
 * @param section articleSection
 * @param breadcrumb the names of a BreadcrumbList; empty if there is none
 */
public record JsonLd(
    @Nullable String headline,
    @Nullable String published,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String section,
    List<String> breadcrumb) {

  public static final JsonLd NONE = new JsonLd(null, null, null, null, null, List.of());
}
