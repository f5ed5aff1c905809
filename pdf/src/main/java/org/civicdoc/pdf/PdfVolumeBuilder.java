package org.civicdoc.pdf;

/** Collects the options of a {@link PdfVolume}; not thread-safe. Each method returns it. */
public final class PdfVolumeBuilder {

  private final PdfRenderer renderer;
  private String title = "文件汇编";
  private String subtitle = "";
  private int pageLimit = 1_000;

  PdfVolumeBuilder(PdfRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * The title on the cover and of the PDF; 文件汇编 unless set.
   *
   * @param newTitle the title
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public PdfVolumeBuilder title(String newTitle) {
    if (newTitle.isBlank()) {
      throw new IllegalArgumentException("title is blank");
    }
    title = newTitle.strip();
    return this;
  }

  /**
   * A line below the title, such as who made the volume; none unless set.
   *
   * @param newSubtitle the line
   * @return this builder
   */
  public PdfVolumeBuilder subtitle(String newSubtitle) {
    subtitle = newSubtitle.strip();
    return this;
  }

  /**
   * How many pages a part may have, cover and contents included; 1,000 unless set. A part is laid
   * out in memory as a whole, so it also ends where its pictures reach {@link
   * PdfLimits#allImageBytes()}. A single document that is longer has a part of its own.
   *
   * @param pages the limit
   * @return this builder
   * @throws IllegalArgumentException if it is less than 3: a cover, contents and a page
   */
  public PdfVolumeBuilder pageLimit(int pages) {
    if (pages < 3) {
      throw new IllegalArgumentException("pages must be at least 3 but is " + pages);
    }
    pageLimit = pages;
    return this;
  }

  /**
   * The volume's binder.
   *
   * @return an immutable binder
   */
  public PdfVolume build() {
    return new PdfVolume(renderer.settings(), title, subtitle, pageLimit);
  }
}
