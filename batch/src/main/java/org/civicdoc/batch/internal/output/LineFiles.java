package org.civicdoc.batch.internal.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.civicdoc.batch.JsonLines;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.internal.Digests;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Lines file, or its shards. Each grows under a hidden name beside its place, and is moved
 * there when it is whole.
 *
 * <p>A later run goes along the lines that are there, page by page, as long as they are the ones it
 * would write; from the first that is not, all are written anew. To be used by one thread.
 */
public final class LineFiles implements AutoCloseable {

  /** Not one of {@link Leftovers}: a later run goes on with it. */
  private static final String GROWING = ".civicdoc-lines-";

  private static final String SHARD = "pages-";

  private final JsonLines settings;
  private final Path folder;
  private int shard = 1;
  private int lines;
  private long offset;
  private boolean rewriting;
  private @Nullable RandomAccessFile file;

  /**
   * Goes to the beginning of the first file.
   *
   * @param settings where the files are
   * @param folder the job's output folder, which their paths are relative to
   */
  public LineFiles(JsonLines settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * Whether an output is a line of these files.
   *
   * @param output an output of an earlier run
   * @return whether it is
   */
  public boolean owns(OutputFile output) {
    String path = relative(settings.path());
    return settings.pagesPerShard() == 0
        ? output.path().equals(path)
        : output.path().startsWith(path.isEmpty() ? SHARD : path + "/" + SHARD);
  }

  /**
   * Whether an output is a line, and not a file of its page alone. May be called from any thread.
   *
   * @param output an output of an earlier run, which may have had its lines elsewhere
   * @return whether it is
   */
  public boolean isLine(OutputFile output) {
    return owns(output) || !output.path().endsWith("." + output.format().extension());
  }

  /**
   * Goes past a line if it stands where it would be written now.
   *
   * @param line the line of an earlier run
   * @return whether it does
   * @throws IOException if the files cannot be looked at
   */
  public boolean pass(OutputFile line) throws IOException {
    if (rewriting || !line.path().equals(relative(place())) || line.offset() != offset) {
      return false;
    }
    Path existing = Files.exists(growing()) ? growing() : place();
    if (!Files.exists(existing) || Files.size(existing) < offset + line.bytes()) {
      return false;
    }
    advance(line.bytes());
    return true;
  }

  /**
   * Writes the next line.
   *
   * @param line its bytes, with its end
   * @param format what it holds
   * @return where it is
   * @throws IOException if it cannot be written
   */
  public OutputFile append(byte[] line, OutputFormat format) throws IOException {
    rewriting = true;
    try {
      open().write(line);
    } catch (IOException e) {
      throw DiskFullException.orSame(place(), e);
    }
    OutputFile written =
        new OutputFile(
            format, relative(place()), offset, line.length, Digests.sha256Hex(line), false);
    advance(line.length);
    return written;
  }

  private void advance(long bytes) throws IOException {
    offset += bytes;
    lines++;
    if (lines == settings.pagesPerShard()) {
      completeShard();
      shard++;
      lines = 0;
      offset = 0;
    }
  }

  /**
   * Puts the last file in its place; there are no more lines.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    if (lines > 0 || shard == 1) {
      completeShard();
      shard++;
    }
    if (settings.pagesPerShard() > 0) {
      while (deleteShard()) {
        shard++;
      }
    }
  }

  private boolean deleteShard() throws IOException {
    boolean whole = Files.deleteIfExists(place());
    return Files.deleteIfExists(growing()) || whole;
  }

  private void completeShard() throws IOException {
    boolean asItIs =
        file == null
            && Files.notExists(growing())
            && Files.exists(place())
            && Files.size(place()) == offset;
    if (asItIs) {
      return;
    }
    try (RandomAccessFile out = open()) {
      out.getFD().sync();
    }
    file = null;
    Files.move(
        growing(), place(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The growing file, with what it holds up to the current offset. */
  private RandomAccessFile open() throws IOException {
    if (file != null) {
      return file;
    }
    Files.createDirectories(place().toAbsolutePath().resolveSibling(""));
    if (offset > 0 && Files.notExists(growing())) {
      Files.copy(place(), growing());
    }
    // No channel: it would be closed if the thread were interrupted.
    RandomAccessFile out = new RandomAccessFile(growing().toFile(), "rw");
    out.setLength(offset);
    out.seek(offset);
    file = out;
    return out;
  }

  private Path place() {
    return settings.pagesPerShard() == 0
        ? settings.path()
        : settings.path().resolve(String.format(Locale.ROOT, SHARD + "%05d.jsonl", shard));
  }

  private Path growing() {
    return place().resolveSibling(GROWING + place().getFileName());
  }

  private String relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path root = folder.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.getFD().sync();
      file.close();
    }
  }
}
