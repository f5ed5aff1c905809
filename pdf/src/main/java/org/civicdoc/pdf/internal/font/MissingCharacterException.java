package org.civicdoc.pdf.internal.font;

import java.io.Serial;

/**
 * Says that a typeface lacks a character, in the way that the engine knows from {@code PDFont}: it
 * tries one typeface after the other. Without a trace, which would take most of that time.
 */
final class MissingCharacterException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  MissingCharacterException(FontFace face, int codePoint) {
    super(face.name() + " has no " + Character.toString(codePoint));
  }

  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}
