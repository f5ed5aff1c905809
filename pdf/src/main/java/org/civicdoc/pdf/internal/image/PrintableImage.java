package org.civicdoc.pdf.internal.image;

/**
 * An image as it is printed.
 *
 * @param data a JPEG or PNG file
 * @param step each how-manieth row and column of the original is left; 1 for all of them
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once; never compared.
record PrintableImage(byte[] data, int step) {}
