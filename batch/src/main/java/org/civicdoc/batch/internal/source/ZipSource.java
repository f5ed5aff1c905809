package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.parser.PageContext;
import org.civicdoc.warc.BombGuard;
import org.civicdoc.warc.PageBytes;

/**
 * A ZIP archive. Names that do not say that they are UTF-8 are read as {@link EntryNames} are, each
 * by itself: archives hold names of several systems. Archives within it are passed over.
 */
record ZipSource(Path file, int maxBytes) implements PageSource {

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (ZipFile zip = open()) {
      Map<String, Integer> seen = new HashMap<>();
      for (ZipArchiveEntry entry : entries(zip)) {
        String name = name(entry);
        if (isPage(zip, entry)) {
          PagePlace place = new PagePlace(source, Positions.unique(name, seen));
          PageContent content = content(zip, entry);
          visitor.page(new PageInput(place, name, PageContext.none(), content, null));
        } else if (!entry.isDirectory()) {
          visitor.passedOver();
        }
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(source, "not a readable ZIP archive: " + Reasons.of(e)));
    }
  }

  @Override
  public long count() {
    try (ZipFile zip = open()) {
      return entries(zip).stream().filter(entry -> isPage(zip, entry)).count();
    } catch (IOException e) {
      return 0; // The visit tells why.
    }
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntries());
  }

  private static String name(ZipArchiveEntry entry) {
    return entry.getNameSource() == ZipArchiveEntry.NameSource.NAME
        ? EntryNames.decode(entry.getName())
        : entry.getName();
  }

  private static boolean isPage(ZipFile zip, ZipArchiveEntry entry) {
    String name = name(entry);
    return !entry.isDirectory()
        && FileKind.of(name) == FileKind.PAGE
        && !AppleDouble.is(name, () -> unpack(zip, entry));
  }

  private PageContent content(ZipFile zip, ZipArchiveEntry entry) {
    try (InputStream in = new BombGuard(unpack(zip, entry), entry::getCompressedSize)) {
      return new HeldContent(PageBytes.read(in, maxBytes));
    } catch (UnsupportedZipFeatureException e) {
      return new RefusedContent(entry.getGeneralPurposeBit().usesEncryption() ? encrypted(e) : e);
    } catch (IOException e) {
      return new RefusedContent(e);
    }
  }

  private static InputStream unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    int method = entry.getMethod();
    if (method == ZipMethod.ZSTD.getCode() || method == ZipMethod.ZSTD_DEPRECATED.getCode()) {
      // commons-compress would ask for native code, which is not there.
      throw new IOException("it is packed with Zstandard; unpack the archive, and give the folder");
    }
    return zip.getInputStream(entry);
  }

  private static IOException encrypted(IOException e) {
    return new IOException(
        "it is encrypted; unpack the archive with its password, and give the folder", e);
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder()
        .setPath(file)
        .setCharset(StandardCharsets.ISO_8859_1)
        .setIgnoreLocalFileHeader(true)
        .get();
  }
}
