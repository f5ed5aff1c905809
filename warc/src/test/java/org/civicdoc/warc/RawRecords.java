package org.civicdoc.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes a web archive by hand: jwarc writes none that are odd. */
final class RawRecords {

  private static final String HTTP = "Content-Type: application/http; msgtype=response";
  private static final String DATE = "WARC-Date: 2024-05-06T01:02:03Z";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A response of status 200; the lines of its head are divided by bars. */
  RawRecords response(String head, byte[] body) {
    return http("", head, body);
  }

  /** The same with more fields in the record's header, divided by bars likewise. */
  RawRecords http(String fields, String head, byte[] body) {
    String lines = head.isEmpty() ? "" : head + "|";
    byte[] http = join(lines("HTTP/1.1 200 OK|" + lines), body);
    return record("response", "http://a/", HTTP + "|" + DATE + "|" + fields, http);
  }

  RawRecords record(String type, String url, String fields, byte[] block) {
    String more = fields.isEmpty() || fields.endsWith("|") ? fields : fields + "|";
    out.writeBytes(
        lines(
            "WARC/1.0|WARC-Type: %s|WARC-Target-URI: %s|WARC-Record-ID: <urn:x:1>|%sContent-Length: %d|"
                .formatted(type, url, more, block.length)));
    out.writeBytes(join(block, "\r\n\r\n".getBytes(ISO_8859_1)));
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] lines(String divided) {
    return (divided.replace("|", "\r\n") + "\r\n").getBytes(ISO_8859_1);
  }
}
