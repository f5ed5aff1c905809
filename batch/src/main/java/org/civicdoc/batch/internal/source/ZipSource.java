package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.parser.PageContext;
import org.civicdoc.warc.BombGuard;
import org.civicdoc.warc.PageBytes;

/**
 * A ZIP archive. Names that are not UTF-8 are read as GB18030, which Chinese Windows writes without
 * saying so. Archives within it are passed over.
 */
record ZipSource(Path file, int maxBytes) implements PageSource {

  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (ZipFile zip = open()) {
      Map<String, Integer> seen = new HashMap<>();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (isPage(entry)) {
          String position = Positions.unique(entry.getName(), seen);
          PagePlace place = new PagePlace(source, position);
          PageContent content = content(zip, entry);
          visitor.page(new PageInput(place, entry.getName(), PageContext.none(), content, null));
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
      return zip.stream().filter(ZipSource::isPage).count();
    } catch (IOException e) {
      return 0; // The visit tells why.
    }
  }

  private static boolean isPage(ZipEntry entry) {
    return !entry.isDirectory() && FileKind.of(entry.getName()) == FileKind.PAGE;
  }

  private PageContent content(ZipFile zip, ZipEntry entry) {
    try (InputStream in = new BombGuard(zip.getInputStream(entry), entry::getCompressedSize)) {
      return new HeldContent(PageBytes.read(in, maxBytes));
    } catch (IOException e) {
      return new RefusedContent(e);
    }
  }

  private ZipFile open() throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), CHINESE_WINDOWS);
    }
  }
}
