package org.civicdoc.pdf.internal.engine;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The output intent of PDF/A (ISO 19005-2, 6.2.3): all colours are sRGB. */
final class ColorProfile {

  private ColorProfile() {}

  /** The JDK's sRGB profile. */
  static byte[] sRgb() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
