package org.civicdoc.spark;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.CivicParserBuilder;
import org.civicdoc.parser.SiteProfile;
import org.civicdoc.pdf.PdfConformance;
import org.civicdoc.pdf.PdfRenderer;
import org.civicdoc.pdf.PdfTheme;

/**
 * How pages are read, and what is made of them. Immutable, thread-safe, and sent to the executors.
 *
 * <pre>{@code
 * CivicSparkOptions options =
 *     CivicSparkOptions.builder().maxPageBytes(5 << 20).keepContent(true).build();
 * Dataset<Row> table = CivicSpark.extract(pages, options);
 * }</pre>
 */
public final class CivicSparkOptions implements Serializable {

  /** How many bytes a page may have unless told otherwise: 20 MiB. */
  public static final int DEFAULT_MAX_PAGE_BYTES = 20 << 20;

  @Serial private static final long serialVersionUID = 1;

  private final int maxPageBytes;
  private final boolean keepContent;
  private final ArrayList<String> profiles;
  private final PdfTheme theme;
  private final PdfConformance conformance;

  private CivicSparkOptions(Builder builder) {
    maxPageBytes = builder.maxPageBytes;
    keepContent = builder.keepContent;
    profiles = new ArrayList<>(builder.profiles);
    theme = builder.theme;
    conformance = builder.conformance;
  }

  /**
   * The options unless told otherwise.
   *
   * @return options of a builder to which nothing was said
   */
  public static CivicSparkOptions defaults() {
    return builder().build();
  }

  /**
   * Starts options.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  int maxPageBytes() {
    return maxPageBytes;
  }

  boolean keepContent() {
    return keepContent;
  }

  CivicParser parser() {
    CivicParserBuilder builder = CivicParser.builder();
    for (String profile : profiles) {
      try {
        builder.profile(SiteProfile.read(new StringReader(profile), "profile"));
      } catch (IOException e) {
        throw new UncheckedIOException("reading from memory failed", e);
      }
    }
    return builder.build();
  }

  boolean embedsPages() {
    return conformance == PdfConformance.PDF_A_3A;
  }

  PdfRenderer renderer() {
    return PdfRenderer.builder().theme(theme).conformance(conformance).build();
  }

  /** Collects {@link CivicSparkOptions}; not thread-safe. Each method returns the builder. */
  public static final class Builder {

    private final List<String> profiles = new ArrayList<>();
    private int maxPageBytes = DEFAULT_MAX_PAGE_BYTES;
    private boolean keepContent;
    private PdfTheme theme = PdfTheme.NEWS;
    private PdfConformance conformance = PdfConformance.PDF_A_2A;

    private Builder() {}

    /**
     * How many bytes a page may have; {@value #DEFAULT_MAX_PAGE_BYTES} unless set. Larger ones get
     * the status {@link RowStatus#TOO_LARGE}, and are never in memory as a whole.
     *
     * @param bytes at least 1
     * @return this
     * @throws IllegalArgumentException if {@code bytes} is less
     */
    public Builder maxPageBytes(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxPageBytes must be at least 1 but is " + bytes);
      }
      maxPageBytes = bytes;
      return this;
    }

    /**
     * Whether the table has the page's bytes in a last column {@code content}; false unless set, as
     * they make it several times as large.
     *
     * @param keep whether to keep them
     * @return this
     */
    public Builder keepContent(boolean keep) {
      keepContent = keep;
      return this;
    }

    /**
     * Adds knowledge of templates, which counts more than the built-in and than what is added
     * later.
     *
     * @param profile the profile
     * @return this
     */
    public Builder profile(SiteProfile profile) {
      profiles.add(profile.toText());
      return this;
    }

    /**
     * How the pages of PDFs look; {@link PdfTheme#NEWS} unless set.
     *
     * @param newTheme the theme
     * @return this
     */
    public Builder theme(PdfTheme newTheme) {
      theme = newTheme;
      return this;
    }

    /**
     * Which standards PDFs keep; {@link PdfConformance#PDF_A_2A} unless set.
     *
     * @param newConformance the standards
     * @return this
     */
    public Builder conformance(PdfConformance newConformance) {
      conformance = newConformance;
      return this;
    }

    /**
     * Makes the options.
     *
     * @return immutable options as set so far
     */
    public CivicSparkOptions build() {
      return new CivicSparkOptions(this);
    }
  }
}
