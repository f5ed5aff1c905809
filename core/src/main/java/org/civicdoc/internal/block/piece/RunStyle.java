package org.civicdoc.internal.block.piece;

import org.civicdoc.model.InlineImage;
import org.jspecify.annotations.Nullable;

/**
 * How a run of characters is printed.
 *
 * @param image the image that stands for them, or null
 */
public record RunStyle(
    boolean strong,
    boolean emphasis,
    boolean superscript,
    boolean subscript,
    @Nullable String href,
    @Nullable InlineImage image) {

  public static final RunStyle PLAIN = new RunStyle(false, false, false, false, null, null);

  public RunStyle withStrong(boolean value) {
    return new RunStyle(value, emphasis, superscript, subscript, href, image);
  }

  public RunStyle withEmphasis(boolean value) {
    return new RunStyle(strong, value, superscript, subscript, href, image);
  }

  public RunStyle raised() {
    return new RunStyle(strong, emphasis, true, false, href, image);
  }

  public RunStyle lowered() {
    return new RunStyle(strong, emphasis, false, true, href, image);
  }

  public RunStyle withHref(@Nullable String value) {
    return new RunStyle(strong, emphasis, superscript, subscript, value, image);
  }

  RunStyle withImage(InlineImage value) {
    return new RunStyle(strong, emphasis, superscript, subscript, href, value);
  }
}
