package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.civicdoc.batch.OnExists;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.PageStatus;
import org.civicdoc.batch.internal.Digests;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.output.DiskFullException;
import org.civicdoc.batch.internal.output.WholeFile;

/** Writes outputs to their places, minding what stands there. */
final class OutputPlace {

  private final Path folder;

  OutputPlace(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes one output.
   *
   * @return the file
   * @throws PageException if it cannot be made or written
   * @throws DiskFullException if there is no room
   */
  OutputFile write(ParsedPage page, PageOutput output) throws PageException, DiskFullException {
    String fileName = page.task().outputName() + "." + output.format().extension();
    try {
      Path target = folder.resolve(fileName);
      OnExists onExists =
          page.task().ownFiles().contains(fileName) ? OnExists.REPLACE : page.task().onExists();
      try (WholeFile file = WholeFile.create(target)) {
        Guarded.run(
            "making the " + output.format().extension().toUpperCase(Locale.ROOT),
            PageStatus.RENDER_ERROR,
            () -> {
              output.write(page, file.stream());
              return file;
            });
        OutputFile written = finished(output.format(), fileName, file);
        if (onExists == OnExists.REPLACE
            || Files.notExists(target)
            || written.equals(existing(output.format(), fileName, target, false))) {
          file.commit(); // Also where a run that was killed had come before its manifest's line.
          return written;
        }
        if (onExists == OnExists.SKIP) {
          return existing(output.format(), fileName, target, true);
        }
        throw new PageException(
            PageStatus.WRITE_ERROR,
            fileName + " exists and was not written over",
            "give another --out, or move the file away",
            new IOException("exists: " + target));
      }
    } catch (DiskFullException e) {
      throw e;
    } catch (InvalidPathException e) {
      throw failed(
          "this system's locale cannot write the file name " + fileName,
          "run with LC_ALL=C.UTF-8",
          e);
    } catch (IOException e) {
      throw failed(
          "cannot write " + fileName + ": " + Reasons.of(e),
          "check the output folder, its permissions and the free space",
          e);
    }
  }

  private static OutputFile finished(OutputFormat format, String name, WholeFile file)
      throws IOException {
    WholeFile.Content content = file.finish();
    return new OutputFile(format, name, 0, content.bytes(), content.sha256(), false);
  }

  private static OutputFile existing(OutputFormat format, String name, Path file, boolean kept)
      throws IOException {
    return new OutputFile(format, name, 0, Files.size(file), Digests.sha256Hex(file), kept);
  }

  private static PageException failed(String reason, String advice, Exception e) {
    return new PageException(PageStatus.WRITE_ERROR, reason, advice, e);
  }
}
