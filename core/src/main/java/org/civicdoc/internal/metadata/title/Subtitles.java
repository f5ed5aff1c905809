package org.civicdoc.internal.metadata.title;

import java.util.List;
import org.civicdoc.internal.metadata.byline.DocumentNumbers;
import org.civicdoc.internal.metadata.byline.Labels;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Body;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subtitle: the line just below the title that is a lesser heading, begins with a dash,
 * or has an element whose class says so.
 */
public final class Subtitles {

  private static final int MAX_LENGTH = 80;
  private static final int TO_BYLINE = 2;

  private Subtitles() {}

  /**
   * Finds the line.
   *
   * @return its index, or -1
   */
  public static int find(
      List<PageLine> lines, @Nullable TitleSpan title, Body body, Labels labels) {
    if (title == null || title.to() >= Math.min(lines.size(), body.start())) {
      return -1;
    }
    PageLine above = lines.get(title.to() - 1);
    PageLine line = lines.get(title.to());
    String text = Spacing.normalise(line.text());
    boolean lesser = above.heading() > 0 && line.heading() > above.heading();
    boolean dashed = text.startsWith("——") || text.startsWith("--");
    boolean repeats = Spacing.key(text).equals(Spacing.key(title.text()));
    boolean subtitle = lesser || dashed || line.has(ElementWords.SUBTITLE);
    // ——2023年1月9日在某市人民代表大会上
    boolean byline =
        !labels.findAll(text).isEmpty()
            || (!dashed && !isNote(lines, title.to()) && PublicationTimes.find(text).isPresent())
            || DocumentNumbers.ofLine(text) != null;
    return subtitle && !repeats && !byline && text.length() <= MAX_LENGTH && line.linked() < 50
        ? title.to()
        : -1;
  }

  /** The day of a speech in brackets, where the byline below tells when the page was published. */
  private static boolean isNote(List<PageLine> lines, int i) {
    String text = lines.get(i).text().strip();
    return text.startsWith("（")
        && text.endsWith("）")
        && lines.subList(i + 1, Math.min(lines.size(), i + 1 + TO_BYLINE)).stream()
            .anyMatch(line -> PublicationTimes.find(line.text()).isPresent());
  }
}
