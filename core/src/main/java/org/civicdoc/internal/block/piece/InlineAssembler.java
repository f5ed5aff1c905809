package org.civicdoc.internal.block.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.Link;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes inlines of runs. Spaces collapse across run borders, and the runs of a word that the source
 * splits into spans become one text.
 */
public final class InlineAssembler {

  private InlineAssembler() {}

  public static List<Inline> assemble(BodyLine line) {
    if (line.isOfOneStyle()) {
      Run whole = line.asRun();
      return whole.style().equals(RunStyle.PLAIN)
          ? List.of(new Text(whole.text()))
          : byLink(List.of(whole));
    }
    return byLink(normalise(line.runs()));
  }

  /**
   * Runs with spaces collapsed as if they were one text; empty ones are gone, equal ones joined,
   * but each image stays one.
   */
  private static List<Run> normalise(List<Run> runs) {
    List<Run> out = new ArrayList<>(runs.size());
    StringBuilder text = new StringBuilder();
    RunStyle style = null;
    boolean gap = false;
    boolean started = false;
    for (Run run : runs) {
      boolean image = run.style().image() != null;
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (Spaces.isSpace(c)) {
          gap = true;
        } else if (image || !Spaces.isInvisible(c)) {
          if (image || !run.style().equals(style)) {
            if (style != null) {
              if (gap) {
                text.append(' ');
                gap = false;
              }
              out.add(new Run(text.toString(), style));
              text.setLength(0);
            }
            style = run.style();
          }
          if (gap && started) {
            text.append(' ');
          }
          gap = false;
          started = true;
          text.append(c);
        }
      }
    }
    if (style != null) {
      out.add(new Run(text.toString(), style));
    }
    return out;
  }

  private static List<Inline> byLink(List<Run> runs) {
    List<Inline> out = new ArrayList<>();
    forEachGroup(
        runs,
        RunStyle::href,
        (href, group) -> {
          List<Inline> inner = byStrong(group);
          if (href == null) {
            out.addAll(inner);
          } else {
            out.add(new Link(href, inner));
          }
        });
    return out;
  }

  private static List<Inline> byStrong(List<Run> runs) {
    List<Inline> out = new ArrayList<>();
    forEachGroup(
        runs,
        RunStyle::strong,
        (strong, group) -> {
          List<Inline> inner = byEmphasis(group);
          if (Boolean.TRUE.equals(strong)) {
            out.add(new Strong(inner));
          } else {
            out.addAll(inner);
          }
        });
    return out;
  }

  private static List<Inline> byEmphasis(List<Run> runs) {
    List<Inline> out = new ArrayList<>();
    forEachGroup(
        runs,
        RunStyle::emphasis,
        (emphasis, group) -> {
          List<Inline> inner = group.stream().map(InlineAssembler::leaf).toList();
          if (Boolean.TRUE.equals(emphasis)) {
            out.add(new Emphasis(inner));
          } else {
            out.addAll(inner);
          }
        });
    return out;
  }

  private static Inline leaf(Run run) {
    InlineImage image = run.style().image();
    Inline text = image == null ? new Text(run.text()) : image;
    if (run.style().superscript()) {
      return new Superscript(List.of(text));
    }
    return run.style().subscript() ? new Subscript(List.of(text)) : text;
  }

  private interface GroupAction<K> {
    void accept(@Nullable K key, List<Run> group);
  }

  private static <K> void forEachGroup(
      List<Run> runs, Function<RunStyle, @Nullable K> key, GroupAction<K> action) {
    int start = 0;
    while (start < runs.size()) {
      K first = key.apply(runs.get(start).style());
      int end = start + 1;
      while (end < runs.size() && Objects.equals(first, key.apply(runs.get(end).style()))) {
        end++;
      }
      action.accept(first, runs.subList(start, end));
      start = end;
    }
  }
}
