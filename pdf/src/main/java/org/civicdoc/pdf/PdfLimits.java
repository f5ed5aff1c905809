package org.civicdoc.pdf;

/**
 * How much of a document is printed. What is over a limit is cut, with a {@link PdfWarning}; no
 * limit makes a rendering fail.
 *
 * <pre>{@code
 * PdfLimits limits = PdfLimits.builder().pages(200).imagePixels(10_000_000).build();
 * }</pre>
 *
 * @param pages pages of a document, in a volume too
 * @param characters UTF-16 units of text in a document; attachments and origin have some of their
 *     own if it is spent
 * @param blocks blocks in a document, inner ones included
 * @param inlines pieces of text with formatting of their own, and line breaks
 * @param nesting how deep blocks stand in blocks
 * @param tableColumns columns of a table
 * @param tableRows rows of a table
 * @param imageBytes bytes of one image file
 * @param imagePixels width times height of one image
 * @param allImageBytes bytes of all image files of a document; a part of a volume ends with the
 *     document whose pictures reach it
 * @param allImagePixels width times height of all images of a document
 */
public record PdfLimits(
    int pages,
    int characters,
    int blocks,
    int inlines,
    int nesting,
    int tableColumns,
    int tableRows,
    int imageBytes,
    long imagePixels,
    long allImageBytes,
    long allImagePixels) {

  private static final PdfLimits DEFAULTS =
      new PdfLimits(
          2_000,
          500_000,
          50_000,
          20_000,
          12,
          40,
          20_000,
          20_000_000,
          40_000_000L,
          100_000_000L,
          600_000_000L);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public PdfLimits {
    requirePositive("pages", pages);
    requirePositive("characters", characters);
    requirePositive("blocks", blocks);
    requirePositive("inlines", inlines);
    requirePositive("nesting", nesting);
    requirePositive("tableColumns", tableColumns);
    requirePositive("tableRows", tableRows);
    requirePositive("imageBytes", imageBytes);
    requirePositive("imagePixels", imagePixels);
    requirePositive("allImageBytes", allImageBytes);
    requirePositive("allImagePixels", allImagePixels);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1 but is " + value);
    }
  }

  /**
   * Limits that hold any real page and fit in half a gigabyte of memory.
   *
   * @return the default limits
   */
  public static PdfLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the default limits.
   *
   * @return a new builder
   */
  public static PdfLimitsBuilder builder() {
    return new PdfLimitsBuilder(DEFAULTS);
  }
}
