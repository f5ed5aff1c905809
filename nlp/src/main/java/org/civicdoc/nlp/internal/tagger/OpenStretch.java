package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that the rules leave open to the tagger. What it found across the border
 * of what they found would be dropped, so it need not look there.
 *
 * @param span the stretch
 * @param before the label of the character before it, or {@link Labels#NONE} where a sentence
 *     begins
 * @param after the label of the character after it, or {@link Labels#NONE} where a sentence ends
 */
record OpenStretch(Span span, int before, int after) {

  /**
   * The stretches of a text in their order.
   *
   * @param view the text
   * @param mentions what the rules found, in text order and without overlaps
   */
  static List<OpenStretch> of(TextView view, List<Mention> mentions) {
    List<Mention> settled = mentions.stream().filter(OpenStretch::isSettled).toList();
    List<OpenStretch> stretches = new ArrayList<>();
    int next = 0;
    Mention before = null;
    for (Span sentence : view.sentences()) {
      int at = before == null ? sentence.start() : Math.max(sentence.start(), before.span().end());
      while (next < settled.size() && settled.get(next).span().start() < sentence.end()) {
        Mention mention = settled.get(next++);
        add(view, at, mention.span().start(), before, mention, stretches);
        before = mention;
        at = mention.span().end();
      }
      add(view, at, sentence.end(), before, null, stretches);
    }
    return stretches;
  }

  /** Whether a name of a type that the rules found ends where the stretch begins. */
  boolean isBehind(EntityType type) {
    return before > Labels.OUTSIDE && Labels.type(before) == type;
  }

  private static boolean isSettled(Mention mention) {
    return mention.layer().compareTo(Layer.TAGGED_ORGAN) < 0;
  }

  /** No name goes on in the next cell of a row. */
  private static void add(
      TextView view,
      int start,
      int end,
      @Nullable Mention before,
      @Nullable Mention after,
      List<OpenStretch> stretches) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (view.charAt(i) == '\t') {
        addCell(view, from, i, from == start ? before : null, null, stretches);
        from = i + 1;
      }
    }
    addCell(view, from, end, from == start ? before : null, after, stretches);
  }

  private static void addCell(
      TextView view,
      int start,
      int end,
      @Nullable Mention before,
      @Nullable Mention after,
      List<OpenStretch> stretches) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(view.charAt(i))) {
        stretches.add(
            new OpenStretch(
                new Span(start, end),
                before == null || before.span().end() < start
                    ? Labels.NONE
                    : label(before, Labels.END),
                after == null ? Labels.NONE : label(after, Labels.BEGIN)));
        return;
      }
    }
  }

  /** The label of a mention's first or last character. */
  private static int label(Mention mention, int position) {
    EntityType type = mention.type();
    return !Labels.TYPES.contains(type)
        ? Labels.OUTSIDE
        : Labels.of(type, mention.span().length() == 1 ? Labels.SINGLE : position);
  }
}
