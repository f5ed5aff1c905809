package org.civicdoc.batch.internal.manifest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.batch.OutputFile;
import org.civicdoc.batch.PageOutcome;

/** What an earlier run has left, whatever its options were. */
public final class OldRun {

  private OldRun() {}

  /**
   * Deletes all outputs that the manifest of a folder names, and the manifest. What it does not
   * name stays, and so does what stood there before it.
   *
   * @param folder the folder
   * @throws IOException if something cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    if (Files.notExists(file)) {
      return;
    }
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      ManifestLines lines = new ManifestLines(open);
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        delete(line, folder);
      }
    }
    Files.delete(file);
  }

  private static void delete(byte[] line, Path folder) throws IOException {
    PageOutcome outcome;
    try {
      outcome = OutcomeReader.read(line).outcome();
    } catch (IOException e) {
      return; // Damage is what a restart is for.
    }
    for (OutputFile output : outcome.outputs()) {
      if (!output.kept()) {
        delete(folder, output.path());
      }
    }
    if (outcome.quarantine() != null) {
      delete(folder, outcome.quarantine());
    }
  }

  /**
   * Deletes a file that a manifest names, if it is there. A manifest is a file that anybody can
   * write; it must not make us delete what is not ours, which is what is not below the folder.
   *
   * @param folder the folder
   * @param path the file, relative to the folder
   * @throws IOException if it cannot be deleted
   */
  public static void delete(Path folder, String path) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(path).normalize();
    if (file.startsWith(root) && !file.equals(root)) {
      Files.deleteIfExists(file);
    }
  }
}
