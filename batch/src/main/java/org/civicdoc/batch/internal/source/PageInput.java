package org.civicdoc.batch.internal.source;

import java.nio.file.Path;

/**
 * One page that a source offers.
 *
 * @param name where the page lies within its source, parted by {@code /}: its outputs are named
 *     after it
 * @param label the page as the user would point at it, for messages
 * @param file the file that holds the page
 */
public record PageInput(String name, String label, Path file) {}
