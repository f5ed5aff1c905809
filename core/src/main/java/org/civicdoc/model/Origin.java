package org.civicdoc.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page came from and how its bytes were read.
 *
 * @param url the page's address as the caller gave it, or null
 * @param capturedAt when the page was saved, as the caller gave it, or null
 * @param format what the bytes hold
 * @param charset the IANA name of the charset that the bytes were decoded with
 * @param charsetSource how that charset was found
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param length the number of bytes
 */
public record Origin(
    @Nullable String url,
    @Nullable Instant capturedAt,
    PageFormat format,
    String charset,
    CharsetSource charsetSource,
    String sha256,
    long length) {}
