package org.civicdoc.internal.block;

import org.jspecify.annotations.Nullable;

/** How a run of characters is printed. */
record RunStyle(
    boolean strong,
    boolean emphasis,
    boolean superscript,
    boolean subscript,
    @Nullable String href) {

  static final RunStyle PLAIN = new RunStyle(false, false, false, false, null);

  RunStyle withStrong(boolean value) {
    return new RunStyle(value, emphasis, superscript, subscript, href);
  }

  RunStyle withEmphasis(boolean value) {
    return new RunStyle(strong, value, superscript, subscript, href);
  }

  RunStyle raised() {
    return new RunStyle(strong, emphasis, true, false, href);
  }

  RunStyle lowered() {
    return new RunStyle(strong, emphasis, false, true, href);
  }

  RunStyle withHref(@Nullable String value) {
    return new RunStyle(strong, emphasis, superscript, subscript, value);
  }
}
