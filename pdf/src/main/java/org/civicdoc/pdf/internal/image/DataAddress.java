package org.civicdoc.pdf.internal.image;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** {@code data:} addresses (RFC 2397). */
public final class DataAddress {

  private DataAddress() {}

  /** Whether an address is of this kind. */
  public static boolean isOne(String src) {
    return src.regionMatches(true, 0, "data:", 0, 5);
  }

  static byte[] decode(String src) throws IOException {
    int comma = src.indexOf(',');
    if (comma < 0) {
      throw new IOException("the data: address has no comma");
    }
    String data = src.substring(comma + 1);
    try {
      if (src.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
        String unescaped =
            data.indexOf('%') < 0
                ? data
                : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(unescaped);
      }
      return URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
          .getBytes(StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      throw new IOException("the data: address is damaged: " + e.getMessage(), e);
    }
  }
}
