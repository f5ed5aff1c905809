package org.civicdoc.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.civicdoc.pdf.FontRole;

/** The typefaces in this jar, parsed once per process, when first needed. */
final class EmbeddedFonts {

  private static final String FOLDER = "/org/civicdoc/pdf/fonts/";

  private EmbeddedFonts() {}

  /** The embedded faces by role. */
  static Map<FontRole, FontFace> byRole() {
    return Parsed.BY_ROLE;
  }

  /** A face that prints 〓, the printer's sign for a missing sort, for each character. */
  static FontFace missing() {
    return Parsed.MISSING;
  }

  private static final class Parsed {
    static final Map<FontRole, FontFace> BY_ROLE = parse();

    static final FontFace MISSING =
        Objects.requireNonNull(BY_ROLE.get(FontRole.SONG), "embedded").ofSign('\u3013');

    private static Map<FontRole, FontFace> parse() {
      Map<FontRole, FontFace> faces = new EnumMap<>(FontRole.class);
      faces.put(FontRole.SONG, face("song-regular.ttf"));
      faces.put(FontRole.SONG_BOLD, face("song-bold.ttf"));
      faces.put(FontRole.HEI, face("hei-medium.ttf"));
      faces.put(FontRole.KAI, face("kai-regular.ttf"));
      return Map.copyOf(faces);
    }

    private static FontFace face(String file) {
      try (InputStream in = EmbeddedFonts.class.getResourceAsStream(FOLDER + file)) {
        if (in == null) {
          throw new IllegalStateException("civicdoc-pdf.jar lacks its font " + file);
        }
        return FontFace.parse(in.readAllBytes(), file);
      } catch (IOException e) {
        throw new UncheckedIOException("civicdoc-pdf.jar holds a damaged font " + file, e);
      }
    }
  }
}
