package org.civicdoc.batch.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The page in a WARC record.
 *
 * @param url the record's target
 * @param charset the charset that the server named, or null
 * @param content the payload with its transfer and content encodings undone
 */
record WarcPage(String url, @Nullable String charset, PageContent content) {

  /** Room for the HTTP header, and for what chunks add to the payload. */
  private static final int HEADER = 1 << 20;

  private static final int OK = 200;
  private static final int REDIRECTION = 300;

  /**
   * Reads a record.
   *
   * @return the page, or null if the record holds none
   * @throws IOException if the record's block cannot be read whole
   */
  static @Nullable WarcPage of(WarcTargetRecord record, int maxBytes) throws IOException {
    long size = record.body().size();
    boolean response = record instanceof WarcResponse;
    if (!response && !isHtml(record.contentType())) {
      return null;
    }
    byte[] block =
        record.body().stream().readNBytes((int) Math.min(size, (long) maxBytes + HEADER));
    if (block.length < Math.min(size, (long) maxBytes + HEADER)) {
      throw new IOException("the archive ends within a record");
    }
    boolean tooLarge = size > block.length;
    return response
        ? ofResponse((WarcResponse) record, block, tooLarge, maxBytes)
        : new WarcPage(
            record.target(),
            charset(record.contentType()),
            tooLarge || size > maxBytes ? tooLarge(maxBytes) : new HeldContent(block));
  }

  private static @Nullable WarcPage ofResponse(
      WarcResponse record, byte[] block, boolean tooLarge, int maxBytes) {
    try {
      HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
      if (http.status() < OK || http.status() >= REDIRECTION || !isHtml(http.contentType())) {
        return null;
      }
      PageContent content = tooLarge ? tooLarge(maxBytes) : payload(http, block.length, maxBytes);
      return new WarcPage(record.target(), charset(http.contentType()), content);
    } catch (IOException | IllegalArgumentException e) {
      return new WarcPage(record.target(), null, refused("no HTTP response", e));
    }
  }

  private static PageContent payload(HttpResponse http, int packed, int maxBytes) {
    try (InputStream in = new BombGuard(http.bodyDecoded().stream(), () -> packed)) {
      return new HeldContent(Bytes.read(in, maxBytes));
    } catch (PageTooLargeException | ArchiveBombException e) {
      return new RefusedContent(e);
    } catch (IOException e) {
      return refused("the payload cannot be decoded", e);
    }
  }

  private static PageContent tooLarge(int maxBytes) {
    return new RefusedContent(new PageTooLargeException(maxBytes));
  }

  private static PageContent refused(String what, Exception e) {
    return new RefusedContent(new IOException(what + ": " + e.getMessage(), e));
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }
}
