package org.civicdoc.warc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page in a web archive.
 *
 * @param position where it is: {@code @1204} for a record that begins at that offset;
 *     {@code @1204.1} for the second record of the gzip member there
 * @param url its address
 * @param capturedAt when it was saved; null if its record does not say so in the form of ISO 28500
 * @param charset the charset that the server named, or null
 * @param payload its bytes
 */
public record WarcPage(
    String position,
    String url,
    @Nullable Instant capturedAt,
    @Nullable String charset,
    WarcPayload payload)
    implements WarcItem {}
