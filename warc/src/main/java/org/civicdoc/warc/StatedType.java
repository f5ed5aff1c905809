package org.civicdoc.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What headers say of a payload's type. Servers send none, or one that means nothing, or several.
 *
 * @param kind what the payload is
 * @param charset the charset that the server named, or null
 */
record StatedType(Kind kind, @Nullable String charset) {

  private static final int LOOK_INSIDE = 1024;

  /** How a page begins that says what it is, after a byte order mark and comments. */
  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?:\\xEF\\xBB\\xBF)?+\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--(?s:.*?)-->\\s*+)*+"
              + "<(?:!doctype\\s++html|html)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  /** What a payload is. */
  enum Kind {
    PAGE,
    OTHER,
    UNKNOWN
  }

  /**
   * The type that headers state. Of several that are stated the last one counts, as in the Fetch
   * standard ("extract a MIME type").
   *
   * @param headers those of the payload
   * @param record those of its record, in which the crawler may have put the type that it found
   */
  static StatedType of(MessageHeaders headers, MessageHeaders record) {
    Kind kind = Kind.UNKNOWN;
    String charset = null;
    for (String line : headers.all("Content-Type")) {
      for (String each : line.split(",")) {
        MediaType type = MediaType.parseLeniently(each.strip());
        charset = type.parameters().getOrDefault("charset", charset);
        kind = kind(type) == Kind.UNKNOWN ? kind : kind(type);
      }
    }
    if (kind == Kind.UNKNOWN) {
      kind =
          record
              .first("WARC-Identified-Payload-Type")
              .map(found -> kind(MediaType.parseLeniently(found)))
              .orElse(Kind.UNKNOWN);
    }
    return new StatedType(kind, charset);
  }

  private static Kind kind(MediaType type) {
    MediaType base = type.base();
    if (base.equals(MediaType.HTML) || base.equals(MediaType.XHTML)) {
      return Kind.PAGE;
    }
    boolean nothing = base.subtype().isEmpty() || base.subtype().contains(" ");
    return nothing || base.equals(MediaType.OCTET_STREAM) ? Kind.UNKNOWN : Kind.OTHER;
  }

  boolean isOther() {
    return kind == Kind.OTHER;
  }

  /** Whether the payload is a page; where nothing is stated, its first bytes tell. */
  boolean isPage(WarcPayload payload) {
    if (kind != Kind.UNKNOWN) {
      return kind == Kind.PAGE;
    }
    byte[] start = payload.start(LOOK_INSIDE);
    return PAGE_START.matcher(new String(start, ISO_8859_1)).lookingAt();
  }
}
