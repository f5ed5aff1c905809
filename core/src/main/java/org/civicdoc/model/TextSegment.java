package org.civicdoc.model;

/**
 * The part of a {@link PlainText} that one block, or the title, gives.
 *
 * @param blockIndex the block's index in {@link CivicDocument#blocks()}, or {@link #TITLE}
 * @param start where the part begins: UTF-16 offset into the text
 * @param end where it ends, exclusive
 */
public record TextSegment(int blockIndex, int start, int end) {

  /** The {@link #blockIndex()} of the title's segment. */
  public static final int TITLE = -1;
}
