package org.civicdoc.pdf;

/**
 * Collects {@link PdfLimits}; not thread-safe. Each limit is at least 1; each method returns the
 * builder.
 */
public final class PdfLimitsBuilder {

  private int pages;
  private int characters;
  private int blocks;
  private int inlines;
  private int nesting;
  private int tableColumns;
  private int tableRows;
  private int imageBytes;
  private long imagePixels;
  private long allImageBytes;
  private long allImagePixels;

  PdfLimitsBuilder(PdfLimits limits) {
    pages = limits.pages();
    characters = limits.characters();
    blocks = limits.blocks();
    inlines = limits.inlines();
    nesting = limits.nesting();
    tableColumns = limits.tableColumns();
    tableRows = limits.tableRows();
    imageBytes = limits.imageBytes();
    imagePixels = limits.imagePixels();
    allImageBytes = limits.allImageBytes();
    allImagePixels = limits.allImagePixels();
  }

  /**
   * Limits pages of a document. In a volume, one with more has a part of its own.
   *
   * @param newPages the limit
   * @return this builder
   */
  public PdfLimitsBuilder pages(int newPages) {
    pages = newPages;
    return this;
  }

  /**
   * Limits UTF-16 units of text in a document.
   *
   * @param newCharacters the limit
   * @return this builder
   */
  public PdfLimitsBuilder characters(int newCharacters) {
    characters = newCharacters;
    return this;
  }

  /**
   * Limits blocks in a document, inner ones included.
   *
   * @param newBlocks the limit
   * @return this builder
   */
  public PdfLimitsBuilder blocks(int newBlocks) {
    blocks = newBlocks;
    return this;
  }

  /**
   * Limits pieces of text with formatting of their own, and line breaks.
   *
   * @param newInlines the limit
   * @return this builder
   */
  public PdfLimitsBuilder inlines(int newInlines) {
    inlines = newInlines;
    return this;
  }

  /**
   * Limits how deep blocks stand in blocks; inner ones are printed as plain paragraphs.
   *
   * @param newNesting the limit
   * @return this builder
   */
  public PdfLimitsBuilder nesting(int newNesting) {
    nesting = newNesting;
    return this;
  }

  /**
   * Limits columns of a table.
   *
   * @param newTableColumns the limit
   * @return this builder
   */
  public PdfLimitsBuilder tableColumns(int newTableColumns) {
    tableColumns = newTableColumns;
    return this;
  }

  /**
   * Limits rows of a table.
   *
   * @param newTableRows the limit
   * @return this builder
   */
  public PdfLimitsBuilder tableRows(int newTableRows) {
    tableRows = newTableRows;
    return this;
  }

  /**
   * Limits bytes of one image file.
   *
   * @param newImageBytes the limit
   * @return this builder
   */
  public PdfLimitsBuilder imageBytes(int newImageBytes) {
    imageBytes = newImageBytes;
    return this;
  }

  /**
   * Limits width times height of one image.
   *
   * @param newImagePixels the limit
   * @return this builder
   */
  public PdfLimitsBuilder imagePixels(long newImagePixels) {
    imagePixels = newImagePixels;
    return this;
  }

  /**
   * Limits bytes of all image files of a document together; further images become frames. A part of
   * a volume ends with the document whose pictures reach the limit.
   *
   * @param newAllImageBytes the limit
   * @return this builder
   */
  public PdfLimitsBuilder allImageBytes(long newAllImageBytes) {
    allImageBytes = newAllImageBytes;
    return this;
  }

  /**
   * Limits width times height of all images of a document together; further images become frames.
   *
   * @param newAllImagePixels the limit
   * @return this builder
   */
  public PdfLimitsBuilder allImagePixels(long newAllImagePixels) {
    allImagePixels = newAllImagePixels;
    return this;
  }

  /**
   * The limits.
   *
   * @return immutable limits
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public PdfLimits build() {
    return new PdfLimits(
        pages,
        characters,
        blocks,
        inlines,
        nesting,
        tableColumns,
        tableRows,
        imageBytes,
        imagePixels,
        allImageBytes,
        allImagePixels);
  }
}
