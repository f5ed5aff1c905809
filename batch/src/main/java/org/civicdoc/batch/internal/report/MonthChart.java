package org.civicdoc.batch.internal.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pages over time, drawn in SVG: by month, or by year if there are too many months to see. */
final class MonthChart {

  private static final int WIDTH = 1080;
  private static final int HEIGHT = 200;
  private static final int BASE = 170;
  private static final int MOST_BARS = 72;
  private static final int MOST_LABELS = 12;

  private MonthChart() {}

  /** Whether the bars are years. */
  static boolean isByYear(List<Tally.Count> months) {
    return !months.isEmpty() && span(months) > MOST_BARS;
  }

  static void draw(List<Tally.Count> months, Markup html) {
    List<Tally.Count> bars = isByYear(months) ? years(months) : withGaps(months);
    long most = bars.stream().mapToLong(Tally.Count::number).max().orElse(1);
    double step = (double) WIDTH / Math.max(bars.size(), 12);
    int every = (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
    html.raw("<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">");
    html.raw("<line class=\"axis\" x1=\"0\" y1=\"" + BASE + "\" x2=\"" + WIDTH + "\" y2=\"");
    html.raw(BASE + "\"/>");
    for (int i = 0; i < bars.size(); i++) {
      draw(bars.get(i), i * step, step, most, html);
      if (i % every == 0) {
        html.raw("<text class=\"tick\" y=\"188\" x=\"").plain(i * step + step * 0.4);
        html.raw("\">").text(bars.get(i).name()).raw("</text>");
      }
    }
    html.raw("</svg>");
  }

  private static void draw(Tally.Count bar, double x, double step, long most, Markup html) {
    double height = bar.number() == 0 ? 0 : Math.max((BASE - 20.0) * bar.number() / most, 2);
    html.raw("<rect class=\"bar\" rx=\"2\" x=\"").plain(x + step * 0.1).raw("\" y=\"");
    html.plain(BASE - height)
        .raw("\" width=\"")
        .plain(Math.min(step * 0.8, 60))
        .raw("\" height=\"");
    html.plain(height).raw("\"><title>").text(bar.name()).raw(": ").number(bar.number());
    html.raw("</title></rect>");
  }

  private static long span(List<Tally.Count> months) {
    YearMonth first = YearMonth.parse(months.get(0).name());
    YearMonth last = YearMonth.parse(months.get(months.size() - 1).name());
    return ChronoUnit.MONTHS.between(first, last) + 1;
  }

  private static List<Tally.Count> withGaps(List<Tally.Count> months) {
    List<Tally.Count> bars = new ArrayList<>();
    for (Tally.Count month : months) {
      if (!bars.isEmpty()) {
        YearMonth next = YearMonth.parse(bars.get(bars.size() - 1).name()).plusMonths(1);
        for (; next.isBefore(YearMonth.parse(month.name())); next = next.plusMonths(1)) {
          bars.add(new Tally.Count(next.toString(), 0));
        }
      }
      bars.add(month);
    }
    return bars;
  }

  private static List<Tally.Count> years(List<Tally.Count> months) {
    int first = YearMonth.parse(months.get(0).name()).getYear();
    int last = YearMonth.parse(months.get(months.size() - 1).name()).getYear();
    List<Tally.Count> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      String prefix = String.format(Locale.ROOT, "%04d-", year);
      long number =
          months.stream()
              .filter(month -> month.name().startsWith(prefix))
              .mapToLong(Tally.Count::number)
              .sum();
      bars.add(new Tally.Count(Integer.toString(year), number));
    }
    return bars;
  }
}
