package org.civicdoc.batch.internal.source;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.civicdoc.warc.PageTooLargeException;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * A tape archive, plain or packed with gzip, Zstandard or xz. Links and devices in it are passed
 * over, as are archives. Where it is damaged, the rest is lost, and reported.
 */
record TarSource(Path file, int maxBytes) implements PageSource {

  /** Each byte one character, so that {@link EntryNames} can tell the real charset. */
  private static final String RAW = "ISO-8859-1";

  private static final int XZ_MEMORY_KIB = 100 << 10;

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (BoundedInputStream packed =
            BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(Files.newInputStream(file)))
                .get();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new BombGuard(unpack(packed), packed::getCount), RAW)) {
      if (read(tar, source, visitor) == 0) {
        visitor.gap(SourceGap.of(source, "the archive is empty"));
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(source, "what follows in the archive is lost: " + Reasons.of(e)));
    }
  }

  private int read(TarArchiveInputStream tar, String source, PageVisitor visitor)
      throws IOException, InterruptedException {
    Map<String, Integer> seen = new HashMap<>();
    int entries = 0;
    for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
      entries++;
      String name = EntryNames.decode(entry.getName());
      if (isRegular(entry) && FileKind.of(name) == FileKind.PAGE) {
        PagePlace place = new PagePlace(source, Positions.unique(name, seen));
        PageContent content =
            entry.getSize() > maxBytes
                ? new RefusedContent(new PageTooLargeException(maxBytes))
                : new HeldContent(whole(tar, entry));
        visitor.page(new PageInput(place, name, PageContext.none(), content, null));
      } else if (!entry.isDirectory()) {
        visitor.passedOver();
      }
    }
    return entries;
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    try {
      return tar.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("a damaged header: " + e.getMessage(), e);
    }
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
