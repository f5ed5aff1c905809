package org.civicdoc.batch.internal.source;

import java.nio.file.Path;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * One page that a source offers.
 *
 * @param place where the page is
 * @param name where the page lies within its source, parted by {@code /}: its outputs are named
 *     after it
 * @param context what the source knows about the page
 * @param content the bytes
 * @param imageFolder the folder of the page's images, or null if there is none
 */
public record PageInput(
    PagePlace place,
    String name,
    PageContext context,
    PageContent content,
    @Nullable Path imageFolder) {}
