package org.civicdoc.batch.internal.manifest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.RunRefusedException;
import org.civicdoc.batch.internal.LongMap;
import org.civicdoc.batch.internal.output.DiskFullException;
import org.civicdoc.batch.internal.output.WholeFile;

/**
 * {@code manifest.jsonl}: a line for each page, written when all of its outputs are in their
 * places.
 *
 * <p>While a job runs, lines are only added; the last one for a page is the one that counts. At the
 * end they stand in the order of the inputs, one for each page, behind those of pages that earlier
 * runs had and this one did not. To be used by one thread, except for {@link #read}.
 */
public final class Manifest implements AutoCloseable {

  /** The file's name. */
  public static final String NAME = "manifest.jsonl";

  private static final long SYNC_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Path file;

  /** Not a channel, which would be closed if the thread were interrupted. */
  private final RandomAccessFile open;

  private final OutcomeWriter writer;
  private final LongMap offsets = new LongMap();
  private final LongList order = new LongList();
  private long lines;
  private long syncedAt = System.nanoTime();

  private Manifest(Path file, RandomAccessFile open, OutcomeWriter writer) {
    this.file = file;
    this.open = open;
    this.writer = writer;
  }

  /** Is told of the pages of earlier runs. */
  public interface Earlier {

    /**
     * A page was done.
     *
     * @param outcome what became of it
     */
    void page(PageOutcome outcome);
  }

  /**
   * Opens the manifest of a folder, or begins one. A last line that was cut off is dropped.
   *
   * @param folder the folder
   * @param run this run
   * @param earlier is told of what is there
   * @return the manifest
   * @throws RunRefusedException if it was written with other options, or by another version
   * @throws IOException if it cannot be read
   */
  public static Manifest open(Path folder, RunId run, Earlier earlier) throws IOException {
    Path file = folder.resolve(NAME);
    RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
    Manifest manifest = new Manifest(file, open, new OutcomeWriter(run));
    try {
      manifest.load(run, earlier);
      return manifest;
    } catch (IOException e) {
      open.close();
      throw e;
    }
  }

  private void load(RunId run, Earlier earlier) throws IOException {
    ManifestLines all = new ManifestLines(open);
    for (byte[] line = all.next(); line != null; line = all.next()) {
      OutcomeReader.Entry entry = entry(line, all.lineStart());
      if (!entry.run().equals(run)) {
        throw new RunRefusedException(refusal(entry.run(), run));
      }
      offsets.put(LongMap.hash(entry.outcome().page()), all.lineStart());
      lines++;
      earlier.page(entry.outcome());
    }
    open.setLength(all.end());
  }

  private String refusal(RunId theirs, RunId ours) {
    String what =
        theirs.tool().equals(ours.tool())
            ? "with other options"
            : "by " + theirs.tool() + ", and this is " + ours.tool();
    return file
        + " was written "
        + what
        + "; give another --out, the same options, or --restart to do all pages again";
  }

  private OutcomeReader.Entry entry(byte[] line, long offset) throws IOException {
    try {
      return OutcomeReader.read(line);
    } catch (IOException e) {
      throw new IOException(
          file + " is damaged at byte " + offset + "; repair it, or give --restart", e);
    }
  }

  /**
   * Where the line of a page is.
   *
   * @param id the page
   * @return for {@link #read} and {@link #keep}, or -1 if there is none
   */
  public long find(String id) {
    return offsets.get(LongMap.hash(id), -1);
  }

  /**
   * Reads a line; may be called from any thread.
   *
   * @param offset where it is
   * @return what it says
   * @throws IOException if it cannot be read
   */
  public synchronized PageOutcome read(long offset) throws IOException {
    return entry(ManifestLines.at(open, offset), offset).outcome();
  }

  /**
   * The next page of this run was done before, and stays as it is.
   *
   * @param offset where its line is
   */
  public void keep(long offset) {
    order.add(offset);
  }

  /**
   * The next page of this run is done.
   *
   * @param outcome what became of it
   * @throws IOException if the line cannot be written
   */
  public synchronized void append(PageOutcome outcome) throws IOException {
    long offset = open.length();
    try {
      open.seek(offset);
      open.write(writer.line(outcome));
    } catch (IOException e) {
      throw DiskFullException.orSame(file, e);
    }
    offsets.put(LongMap.hash(outcome.page()), offset);
    order.add(offset);
    lines++;
    if (System.nanoTime() - syncedAt > SYNC_NANOS) {
      sync();
    }
  }

  /**
   * Brings all lines to the disk.
   *
   * @throws IOException if that fails
   */
  public void sync() throws IOException {
    try {
      open.getFD().sync();
    } catch (IOException e) {
      throw DiskFullException.orSame(file, e);
    }
    syncedAt = System.nanoTime();
  }

  /**
   * Puts the lines in the order of the inputs; all pages of this run have been seen.
   *
   * @throws IOException if the file cannot be written
   */
  public void finish() throws IOException {
    sync();
    if (order.size() == lines && order.isAscending()) {
      return;
    }
    LongList seen = order.sorted();
    try (WholeFile sorted = WholeFile.create(file)) {
      ManifestLines all = new ManifestLines(open);
      for (byte[] line = all.next(); line != null; line = all.next()) {
        if (!seen.containsSorted(all.lineStart()) && isLast(line, all.lineStart())) {
          sorted.stream().write(line);
          sorted.stream().write('\n');
        }
      }
      for (int i = 0; i < order.size(); i++) {
        sorted.stream().write(ManifestLines.at(open, order.get(i)));
        sorted.stream().write('\n');
      }
      sorted.commit();
    }
  }

  private boolean isLast(byte[] line, long offset) throws IOException {
    return find(entry(line, offset).outcome().page()) == offset;
  }

  @Override
  public void close() throws IOException {
    open.close();
  }
}
