package org.civicdoc.pdf.internal.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civicdoc.pdf.FontRole;

/**
 * The typefaces of one renderer, by role; {@link DocumentFonts} gives them families. A character
 * that its face lacks is looked up in that of the text (Song), then in the caller's fallbacks, then
 * in the other faces.
 */
public final class FontSet {

  private final Map<FontRole, FontFace> faces;
  private final List<FontFace> fallbacks;

  private FontSet(Map<FontRole, FontFace> faces, List<FontFace> fallbacks) {
    this.faces = faces;
    this.fallbacks = List.copyOf(fallbacks);
  }

  /**
   * The embedded faces with the caller's over them.
   *
   * @param own the caller's faces by role, fallbacks excepted
   * @param fallbacks the caller's fallbacks in order
   * @return the set
   */
  public static FontSet of(Map<FontRole, FontFace> own, List<FontFace> fallbacks) {
    Map<FontRole, FontFace> faces = new EnumMap<>(FontRole.class);
    faces.putAll(EmbeddedFonts.byRole());
    faces.putAll(own);
    return new FontSet(faces, fallbacks);
  }

  /** The face that a role is set in: its own, or the one that stands in. */
  public FontFace face(FontRole role) {
    FontFace face = faces.get(role);
    if (face != null) {
      return face;
    }
    FontRole substitute = role == FontRole.TITLE_SONG ? FontRole.SONG_BOLD : FontRole.SONG;
    return Objects.requireNonNull(faces.get(substitute), "embedded");
  }

  /** Whether the caller gave a face for this role. */
  public boolean has(FontRole role) {
    return faces.containsKey(role);
  }

  /** All faces that a text in the given role may use, its own first. */
  public List<FontFace> chain(FontRole role) {
    List<FontFace> chain = new ArrayList<>();
    chain.add(face(role));
    chain.addAll(fallbacks);
    for (FontFace face : faces.values()) {
      if (!chain.contains(face)) {
        chain.add(face);
      }
    }
    return chain;
  }

  /** Whether any face has a glyph for the character. */
  public boolean covers(int codePoint) {
    for (FontFace face : faces.values()) {
      if (face.has(codePoint)) {
        return true;
      }
    }
    for (FontFace face : fallbacks) {
      if (face.has(codePoint)) {
        return true;
      }
    }
    return false;
  }
}
