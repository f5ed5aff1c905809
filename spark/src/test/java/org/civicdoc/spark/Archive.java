package org.civicdoc.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes a web archive. */
final class Archive implements AutoCloseable {

  static final Instant CAPTURED = Instant.parse("2024-05-06T01:02:03Z");

  private final FileChannel channel;
  private final WarcWriter writer;
  private final List<Long> offsets = new ArrayList<>();

  Archive(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    writer = new WarcWriter(channel, WarcCompression.GZIP);
  }

  Archive page(String url, byte[] body) throws IOException {
    offsets.add(channel.size());
    HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, body).build();
    writer.write(new WarcResponse.Builder(URI.create(url)).date(CAPTURED).body(http).build());
    return this;
  }

  /** Where each page begins. */
  List<Long> offsets() {
    return offsets;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    channel.close();
  }
}
