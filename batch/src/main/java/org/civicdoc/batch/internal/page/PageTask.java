package org.civicdoc.batch.internal.page;

import java.nio.file.Path;
import org.civicdoc.batch.PageOrigin;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * A page to work on.
 *
 * @param origin the page
 * @param context what its source knows about it
 * @param bytes the page
 * @param imageFolder the folder of the page's images, or null if there is none
 * @param outputName the name of its outputs without their endings, relative to the output folder
 * @param ownsOutputs whether files of that name are its own, from an earlier run
 */
@SuppressWarnings("ArrayRecordComponent") // On its way to the parser; never compared.
public record PageTask(
    PageOrigin origin,
    PageContext context,
    byte[] bytes,
    @Nullable Path imageFolder,
    String outputName,
    boolean ownsOutputs) {}
