package org.civicdoc.json;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.Origin;
import org.civicdoc.model.PageFormat;
import org.jspecify.annotations.Nullable;

/** The members of an {@link Origin}. */
final class OriginMembers {

  private final JsonInput in;
  private @Nullable String url;
  private @Nullable Instant capturedAt;
  private @Nullable PageFormat format;
  private @Nullable String charset;
  private @Nullable CharsetSource charsetSource;
  private @Nullable String sha256;
  private @Nullable Long length;

  OriginMembers(JsonInput in) {
    this.in = in;
  }

  Origin read() throws IOException {
    in.object(this::member);
    return new Origin(
        url,
        capturedAt,
        in.required(format, "format"),
        in.required(charset, "charset"),
        in.required(charsetSource, "charsetSource"),
        in.required(sha256, "sha256"),
        in.required(length, "length"));
  }

  private boolean member(String name) throws IOException {
    switch (name) {
      case "url" -> url = in.textOrNull();
      case "capturedAt" -> capturedAt = in.isNull() ? null : instant();
      case "format" -> format = in.constant(PageFormat.class);
      case "charset" -> charset = in.text();
      case "charsetSource" -> charsetSource = in.constant(CharsetSource.class);
      case "sha256" -> sha256 = in.text();
      case "length" -> length = in.longNumber();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Instant instant() throws IOException {
    String text = in.text();
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw in.problem("must be an instant such as 2020-12-30T09:40:00Z", e);
    }
  }
}
