package org.civicdoc.pdf.internal.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Link targets as PDF wants them: ISO 32000-1, 12.6.4.7 asks for 7-bit ASCII. */
final class LinkTarget {

  private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "ftp://");

  private LinkTarget() {}

  /** Whether an address leads somewhere from outside its page: to the web or to a mailbox. */
  static boolean isAbsolute(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(lower::startsWith);
  }

  /** Percent-encodes what may not stand in an address; what is encoded already stays. */
  static String encode(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
