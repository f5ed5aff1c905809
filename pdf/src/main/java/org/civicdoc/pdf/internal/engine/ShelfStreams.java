package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.civicdoc.pdf.internal.image.ImageShelf;
import org.civicdoc.pdf.internal.image.ShelvedImage;

/** Hands the engine images off the shelf, and nothing else. */
record ShelfStreams(ImageShelf shelf) implements FSStreamFactory {

  @Override
  public FSStream getUrl(String address) {
    ShelvedImage image = shelf.at(address);
    byte[] data = image == null ? new byte[0] : image.data();
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(data);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
