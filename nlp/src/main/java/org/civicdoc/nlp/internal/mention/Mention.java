package org.civicdoc.nlp.internal.mention;

import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.internal.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding of one layer, before the layers are merged.
 *
 * @param span where it stands
 * @param type what it is
 * @param value what it means, or null
 * @param certainty how it was come by
 * @param layer who found it
 */
public record Mention(
    Span span, EntityType type, @Nullable EntityValue value, Certainty certainty, Layer layer) {

  /** A mention without a value, read as it stands. */
  public static Mention stated(int start, int end, EntityType type, Layer layer) {
    return new Mention(new Span(start, end), type, null, Certainty.STATED, layer);
  }
}
