package org.civicdoc.batch.internal.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.parser.PageContext;
import org.civicdoc.warc.BombGuard;
import org.civicdoc.warc.HeadGuard;
import org.civicdoc.warc.PageTooLargeException;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A tape archive, plain or packed with gzip, Zstandard or xz. Links and devices in it are passed
 * over, as are archives. Where it is damaged, the rest is lost, and reported.
 *
 * @param file the archive
 * @param maxBytes how many bytes a page may have
 * @param maxSkipped how much may be skipped between pages that are read, if it unpacks to more than
 *     a hundred times its size
 */
record TarSource(Path file, int maxBytes, long maxSkipped) implements PageSource {

  /** What unpacks within a minute: a database's log, say, whose zeros pack well. */
  private static final long MAX_SKIPPED = 10_000_000_000L;

  /** Each byte one character, so that {@link EntryNames} can tell the real charset. */
  private static final String RAW = "ISO-8859-1";

  private static final int XZ_MEMORY_KIB = 100 << 10;

  TarSource(Path file, int maxBytes) {
    this(file, maxBytes, MAX_SKIPPED);
  }

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (BoundedInputStream packed =
            BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(file)))
                .get();
        BombGuard skipping = new BombGuard(unpack(packed), packed::getCount, maxSkipped);
        HeadGuard heads = new HeadGuard(skipping);
        TarArchiveInputStream tar = new TarArchiveInputStream(heads, RAW)) {
      if (read(new Entries(tar, heads), skipping, source, visitor) == 0) {
        visitor.gap(SourceGap.of(source, "the archive is empty"));
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(source, "what follows in the archive is lost: " + Reasons.of(e)));
    }
  }

  private int read(Entries tar, BombGuard skipping, String source, PageVisitor visitor)
      throws IOException, InterruptedException {
    Map<String, Integer> seen = new HashMap<>();
    int entries = 0;
    for (TarArchiveEntry entry = tar.next(); entry != null; entry = tar.next()) {
      entries++;
      String name = EntryNames.decode(entry.getName());
      if (isRegular(entry) && FileKind.of(name) == FileKind.PAGE) {
        PagePlace place = new PagePlace(source, Positions.unique(name, seen));
        PageContent content = content(tar.in(), entry);
        visitor.page(new PageInput(place, name, PageContext.none(), content, null));
        if (content instanceof HeldContent) {
          skipping.restart();
        }
      } else if (!entry.isDirectory()) {
        visitor.passedOver();
      }
    }
    return entries;
  }

  /** Goes from entry to entry; the heads of entries, and those alone, must be small. */
  private record Entries(TarArchiveInputStream in, HeadGuard heads) {

    @Nullable TarArchiveEntry next() throws IOException {
      if (in.getCurrentEntry() != null) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      heads.head();
      try {
        return in.getNextEntry();
      } catch (IllegalArgumentException e) {
        throw new IOException("a damaged header: " + e.getMessage(), e);
      } finally {
        heads.body();
      }
    }
  }

  private PageContent content(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    return entry.getSize() > maxBytes
        ? new RefusedContent(new PageTooLargeException(maxBytes))
        : new HeldContent(whole(tar, entry));
  }

  private static byte[] whole(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    byte[] bytes = tar.readNBytes((int) entry.getSize());
    if (bytes.length < entry.getSize()) {
      throw new IOException("it ends within " + EntryNames.decode(entry.getName()));
    }
    return bytes;
  }

  @Override
  public long count() {
    return UNKNOWN;
  }

  private static boolean isRegular(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isCharacterDevice()
        && !entry.isBlockDevice();
  }

  private InputStream unpack(InputStream packed) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith("gz")) {
      return new GZIPInputStream(packed);
    }
    if (name.endsWith("zst")) {
      return new ZstdInputStream(packed);
    }
    return name.endsWith("xz") ? new XZInputStream(packed, XZ_MEMORY_KIB) : packed;
  }
}
