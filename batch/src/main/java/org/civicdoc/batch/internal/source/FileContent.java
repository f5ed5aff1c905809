package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.warc.PageBytes;

/** A page in a file of its own. */
record FileContent(Path file, int maxBytes) implements PageContent {

  @Override
  public byte[] read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PageBytes.read(in, maxBytes);
    }
  }
}
