package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes web archives. */
public final class WarcFixture implements AutoCloseable {

  public static final Instant CAPTURED = Instant.parse("2024-05-06T01:02:03Z");
  public static final MediaType HTML_GBK = MediaType.parse("text/html; charset=gbk");

  private final FileChannel channel;
  private final WarcWriter writer;
  private final List<Long> offsets = new ArrayList<>();

  public WarcFixture(Path file) throws IOException {
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    boolean packed = file.toString().endsWith(".gz");
    writer = new WarcWriter(channel, packed ? WarcCompression.GZIP : WarcCompression.NONE);
  }

  /** An archive of articles at {@code http://example.org/0.html} and so on; gives their offsets. */
  static List<Long> articles(Path file, int number) throws IOException {
    try (WarcFixture warc = new WarcFixture(file)) {
      for (int i = 0; i < number; i++) {
        String text = "<p>page " + i + ", " + "other words, ".repeat(i % 5 + 3) + "</p>";
        warc.response("http://example.org/" + i + ".html", text.getBytes(StandardCharsets.UTF_8));
      }
      return warc.offsets();
    }
  }

  public WarcFixture response(String url, byte[] body) throws IOException {
    return response(url, new HttpResponse.Builder(200, "OK").body(MediaType.HTML, body).build());
  }

  WarcFixture response(String url, HttpResponse http) throws IOException {
    offsets.add(channel.size());
    writer.write(new WarcResponse.Builder(URI.create(url)).date(CAPTURED).body(http).build());
    return this;
  }

  WarcFixture resource(String url, MediaType type, byte[] body) throws IOException {
    offsets.add(channel.size());
    writer.write(new WarcResource.Builder(URI.create(url)).date(CAPTURED).body(type, body).build());
    return this;
  }

  List<Long> offsets() {
    return offsets;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    channel.close();
  }
}
