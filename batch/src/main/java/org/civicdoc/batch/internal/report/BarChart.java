package org.civicdoc.batch.internal.report;

import java.util.List;

/** Counts as horizontal bars, drawn in SVG. */
final class BarChart {

  private static final int WIDTH = 520;
  private static final int ROW = 26;
  private static final int LABELS = 190;
  private static final int NUMBERS = 60;
  private static final int LONGEST_LABEL = 14;

  private BarChart() {}

  static void draw(List<Tally.Count> counts, Markup html) {
    long most = counts.stream().mapToLong(Tally.Count::number).max().orElse(1);
    int height = counts.size() * ROW + 2;
    html.raw("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\">");
    int y = 0;
    for (Tally.Count count : counts) {
      double length = (WIDTH - LABELS - NUMBERS) * (double) count.number() / most;
      html.raw("<text class=\"label\" x=\"" + (LABELS - 10) + "\" y=\"" + (y + 17) + "\">");
      html.raw("<title>").text(count.name()).raw("</title>").text(shortened(count.name()));
      html.raw("</text><rect class=\"bar\" rx=\"3\" x=\"" + LABELS + "\" y=\"" + (y + 4) + "\"");
      html.raw(" height=\"" + (ROW - 8) + "\" width=\"").plain(Math.max(length, 2));
      html.raw("\"/><text class=\"value\" y=\"" + (y + 17) + "\" x=\"");
      html.plain(LABELS + Math.max(length, 2) + 8).raw("\">").number(count.number());
      html.raw("</text>");
      y += ROW;
    }
    html.raw("</svg>");
  }

  private static String shortened(String name) {
    int width = 0;
    int end = 0;
    while (end < name.length() && width <= 2 * LONGEST_LABEL) {
      int c = name.codePointAt(end);
      width += c < 0x1100 ? 1 : 2;
      end += Character.charCount(c);
    }
    return end < name.length() ? name.substring(0, end) + "…" : name;
  }
}
