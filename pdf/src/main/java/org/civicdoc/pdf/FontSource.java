package org.civicdoc.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicdoc.pdf.internal.font.FontFace;

/**
 * A typeface that the caller adds to the embedded ones: a TrueType file ({@code .ttf}) with {@code
 * glyf} outlines that permits embedding. It is parsed once, here; share the instance between
 * renderers.
 *
 * <pre>{@code
 * FontSource fangsong = FontSource.read(FontRole.FANGSONG, Path.of("FZFSK.TTF"));
 * PdfRenderer renderer = PdfRenderer.builder().theme(PdfTheme.OFFICIAL).font(fangsong).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FontSource {

  private final FontRole role;
  private final FontFace face;

  private FontSource(FontRole role, FontFace face) {
    this.role = role;
    this.face = face;
  }

  /**
   * Reads a font file.
   *
   * @param role what the typeface is for
   * @param file a TrueType file
   * @return the typeface
   * @throws IOException if the file cannot be read, is not TrueType or a collection of typefaces
   *     ({@code .ttc}), holds other than {@code glyf} outlines, or forbids embedding
   */
  public static FontSource read(FontRole role, Path file) throws IOException {
    return read(role, Files.readAllBytes(file), file.getFileName().toString());
  }

  /**
   * Parses a font.
   *
   * @param role what the typeface is for
   * @param data the bytes of a TrueType file
   * @param name what to call it in messages
   * @return the typeface
   * @throws IOException if the bytes are not TrueType or a collection of typefaces, hold other than
   *     {@code glyf} outlines, or forbid embedding
   */
  public static FontSource read(FontRole role, byte[] data, String name) throws IOException {
    return new FontSource(role, FontFace.parse(data.clone(), name));
  }

  /**
   * What the typeface is for.
   *
   * @return the role
   */
  public FontRole role() {
    return role;
  }

  FontFace face() {
    return face;
  }

  @Override
  public String toString() {
    return "FontSource[" + role + ", " + face.name() + "]";
  }
}
