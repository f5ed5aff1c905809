package org.civicdoc.spark;

import java.io.IOException;

/** Says in a line why something could not be read. */
final class Reasons {

  private Reasons() {}

  static String of(IOException e) {
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return "input failed: " + e.getClass().getSimpleName();
    }
    return message.lines().findFirst().orElse("");
  }
}
