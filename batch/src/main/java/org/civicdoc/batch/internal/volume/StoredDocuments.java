package org.civicdoc.batch.internal.volume;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.PageOutcome;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.manifest.ManifestLines;
import org.civicdoc.batch.internal.manifest.OutcomeReader;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.pdf.ImageSource;
import org.jspecify.annotations.Nullable;

/** The documents of all pages of a manifest that did not fail, read one by one from their JSON. */
final class StoredDocuments implements Iterator<CivicDocument>, AutoCloseable {

  private static final Set<OutputFormat> DOCUMENTS =
      EnumSet.of(OutputFormat.DOCUMENT, OutputFormat.DOCUMENT_WITH_ANALYSIS);

  private final DocumentReader reader = DocumentReader.builder().build();
  private final Path folder;
  private final RandomAccessFile manifest;
  private final ManifestLines lines;
  private @Nullable CivicDocument next;
  private ImageSource images = ImageSource.none();

  StoredDocuments(Path folder) throws IOException {
    this.folder = folder;
    this.manifest = new RandomAccessFile(folder.resolve(Manifest.NAME).toFile(), "r");
    this.lines = new ManifestLines(manifest);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        byte[] line = lines.next();
        if (line == null) {
          return false;
        }
        next = document(OutcomeReader.read(line).outcome());
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CivicDocument next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("all documents were read");
    }
    CivicDocument document = next;
    next = null;
    return document;
  }

  /** The images of the document that was read last, which lie beside its page. */
  ImageSource images() {
    return images;
  }

  private @Nullable CivicDocument document(PageOutcome outcome) throws IOException {
    if (outcome.status().isFailure()) {
      return null;
    }
    for (OutputFile output : outcome.outputs()) {
      if (DOCUMENTS.contains(output.format())) {
        CivicDocument document = reader.read(new String(bytes(output), StandardCharsets.UTF_8));
        images = images(outcome, document);
        return document;
      }
    }
    return null;
  }

  private static ImageSource images(PageOutcome outcome, CivicDocument document) {
    if (outcome.origin().place().position() != null) {
      return ImageSource.none();
    }
    Path page = Path.of(outcome.origin().place().source()).toAbsolutePath();
    String url = Metadata.find(document.metadata().canonicalUrl()).orElse(null);
    return ImageSource.folder(Objects.requireNonNull(page.getParent()), url);
  }

  private byte[] bytes(OutputFile output) throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve(output.path()).toFile(), "r")) {
      byte[] bytes = new byte[Math.toIntExact(output.bytes())];
      file.seek(output.offset());
      file.readFully(bytes);
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
