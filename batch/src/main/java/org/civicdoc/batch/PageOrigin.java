package org.civicdoc.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param place where it was read
 * @param url its address, or null if the source does not know it
 * @param capturedAt when it was saved, or null if the source does not know it
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits; null if they could not
 *     be read
 * @param bytes how many bytes were read
 */
public record PageOrigin(
    PagePlace place,
    @Nullable String url,
    @Nullable Instant capturedAt,
    @Nullable String sha256,
    long bytes) {}
