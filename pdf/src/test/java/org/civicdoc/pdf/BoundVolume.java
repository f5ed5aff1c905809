package org.civicdoc.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CivicDocument;

/** A volume in memory. */
record BoundVolume(List<byte[]> parts, PdfVolumeResult result) {

  static BoundVolume of(PdfVolume volume, List<CivicDocument> documents) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    return new BoundVolume(parts, volume.bind(documents, into(parts)));
  }

  static PdfVolumeTarget into(List<byte[]> parts) {
    return part ->
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            parts.add(toByteArray());
          }
        };
  }

  byte[] only() {
    if (parts.size() != 1) {
      throw new IllegalStateException(parts.size() + " parts");
    }
    return parts.get(0);
  }
}
