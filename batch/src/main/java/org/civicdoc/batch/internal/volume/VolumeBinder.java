package org.civicdoc.batch.internal.volume;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.internal.Digests;
import org.civicdoc.batch.internal.manifest.Manifest;
import org.civicdoc.batch.internal.output.WholeFile;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.PdfContext;
import org.civicdoc.pdf.PdfRenderer;
import org.civicdoc.pdf.PdfVolume;
import org.civicdoc.pdf.PdfVolumeResult;

/** Binds the documents of a job into one PDF, or into parts if it would be too thick. */
public final class VolumeBinder {

  /** Tells which volume was bound last, and of what. */
  private static final String MARK = ".civicdoc-volume";

  private VolumeBinder() {}

  /**
   * Whether a volume is what {@link #bind} would make.
   *
   * @param folder the job's output folder
   * @param volume the first part
   * @return whether it was bound of the manifest as that is now
   * @throws IOException if that cannot be looked up
   */
  public static boolean isBound(Path folder, Path volume) throws IOException {
    Path mark = folder.resolve(MARK);
    return Files.exists(volume)
        && Files.exists(mark)
        && Files.readString(mark).equals(mark(folder, volume));
  }

  private static String mark(Path folder, Path volume) throws IOException {
    String manifest = Digests.sha256Hex(folder.resolve(Manifest.NAME));
    return manifest + " " + Files.size(volume) + " " + volume.toAbsolutePath();
  }

  /**
   * Binds the documents that the manifest of a folder names, in its order. All parts get into their
   * places together, when the last is whole.
   *
   * @param folder the job's output folder
   * @param volume the first part; the others are called {@code NAME-2.pdf} and so on
   * @return what is in the parts, and what is shown in them otherwise than the documents hold it
   * @throws IOException if a document cannot be read or a part not be written
   */
  public static PdfVolumeResult bind(Path folder, Path volume) throws IOException {
    List<WholeFile> parts = new ArrayList<>();
    PdfVolumeResult bound;
    try (StoredDocuments documents = new StoredDocuments(folder)) {
      Iterable<CivicDocument> all = () -> documents;
      bound =
          PdfVolume.builder(PdfRenderer.builder().build())
              .title(title(volume))
              .build()
              .bind(
                  all,
                  // It asks as soon as it has taken a document.
                  document -> PdfContext.none().withImages(documents.images()),
                  part -> open(part(volume, part), parts));
      for (WholeFile part : parts) {
        part.commit();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (WholeFile part : parts) {
        part.close();
      }
    }
    try (WholeFile mark = WholeFile.create(folder.resolve(MARK))) {
      mark.stream().write(mark(folder, volume).getBytes(StandardCharsets.UTF_8));
      mark.commit();
    }
    int surplus = parts.size() + 1;
    while (surplus > 1 && Files.deleteIfExists(part(volume, surplus))) {
      surplus++;
    }
    return bound;
  }

  private static OutputStream open(Path file, List<WholeFile> parts) throws IOException {
    WholeFile part = WholeFile.create(file);
    parts.add(part);
    return new FilterOutputStream(part.stream()) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        part.finish();
      }
    };
  }

  private static Path part(Path volume, int part) {
    if (part == 1) {
      return volume;
    }
    String name = String.valueOf(volume.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return volume.resolveSibling(stem + "-" + part + (dot < 0 ? "" : name.substring(dot)));
  }

  private static String title(Path volume) {
    String name = String.valueOf(volume.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
