package org.civicdoc.pdf.internal.image;

/**
 * An image that may be printed.
 *
 * @param address what the markup calls it; means nothing outside one rendering
 * @param data a JPEG or PNG file
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once; never compared.
public record ShelvedImage(String address, byte[] data) {}
