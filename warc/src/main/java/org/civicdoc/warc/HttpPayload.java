package org.civicdoc.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Undoes the transfer and content codings of a response. Recorders have often undone them before
 * and left the head as it was, and connections break: the head is believed as far as the bytes are
 * as it says, and what there is of a payload that ends early is kept.
 */
final class HttpPayload {

  private static final List<String> NO_CODINGS = List.of("", "identity", "none");

  private final MessageHeaders headers;
  private final byte[] response;
  private final int start;
  private final int maxBytes;

  /**
   * A payload.
   *
   * @param headers the fields of the response's head
   * @param response the response
   * @param start where in it the body begins
   * @param maxBytes how many bytes the payload may have
   */
  HttpPayload(MessageHeaders headers, byte[] response, int start, int maxBytes) {
    this.headers = headers;
    this.response = response;
    this.start = start;
    this.maxBytes = maxBytes;
  }

  /**
   * Undoes the codings.
   *
   * @param truncation why the response itself ends early, or null
   */
  WarcPayload undo(@Nullable String truncation) {
    try {
      List<String> codings = codings();
      Undone body = body(codings.isEmpty());
      String cut = body.damage();
      for (String coding : codings) {
        body = ContentCoding.undo(coding, body.bytes(), maxBytes);
        cut = body.damage() == null ? cut : body.damage();
      }
      if (body.bytes().length > maxBytes) {
        throw new PageTooLargeException(maxBytes);
      }
      return WarcPayload.of(body.bytes(), cut == null ? truncation : cut);
    } catch (IOException e) {
      return WarcPayload.refused(e);
    }
  }

  /** The codings in the order in which they are undone: the last one first. */
  private List<String> codings() {
    List<String> codings = new ArrayList<>();
    for (String line : headers.all("Content-Encoding")) {
      for (String each : line.split(",")) {
        codings.add(each.strip().toLowerCase(Locale.ROOT));
      }
    }
    codings.removeAll(NO_CODINGS);
    Collections.reverse(codings);
    return codings;
  }

  private Undone body(boolean lengthCounts) throws IOException {
    byte[] rest = Arrays.copyOfRange(response, start, response.length);
    if (headers.contains("Transfer-Encoding", "chunked")) {
      Undone chunks = chunks();
      return chunks.isNothing() ? new Undone(rest, null) : chunks;
    }
    // RFC 9112, 6.3: without a length the body ends with the connection, that is, the record.
    long stated = statedLength();
    return lengthCounts && stated > rest.length
        ? new Undone(rest, "it has " + rest.length + " bytes of the " + stated + " announced")
        : new Undone(rest, null);
  }

  private Undone chunks() throws IOException {
    InputStream in = new ByteArrayInputStream(response);
    HttpResponse chunked = HttpResponse.parse(Channels.newChannel(in));
    return Undone.read(chunked.body().stream(), response.length, response.length);
  }

  private long statedLength() {
    try {
      return headers.first("Content-Length").map(Long::parseLong).orElse(0L);
    } catch (NumberFormatException e) {
      return 0; // No length at all.
    }
  }
}
