package org.civicdoc.batch.internal.page;

import java.nio.file.Path;
import java.util.Set;
import org.civicdoc.batch.OnExists;
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
 * @param ownFiles the outputs that it has from an earlier run, relative to the output folder
 * @param onExists what to do if another file stands where an output is to go
 */
@SuppressWarnings("ArrayRecordComponent") // On its way to the parser; never compared.
public record PageTask(
    PageOrigin origin,
    PageContext context,
    byte[] bytes,
    @Nullable Path imageFolder,
    String outputName,
    Set<String> ownFiles,
    OnExists onExists) {

  /** Copies the set. */
  public PageTask {
    ownFiles = Set.copyOf(ownFiles);
  }

  /**
   * The same with other care for files in the way.
   *
   * @param newOnExists what to do
   * @return a changed copy
   */
  public PageTask with(OnExists newOnExists) {
    return new PageTask(origin, context, bytes, imageFolder, outputName, ownFiles, newOnExists);
  }
}
