package org.civicdoc.nlp.internal;

import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue.PlaceValue;
import org.civicdoc.nlp.internal.gazetteer.Division;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;

/** Turns places into mentions with their codes. */
final class PlaceMentions {

  private PlaceMentions() {}

  static Mention of(PlaceMatch place) {
    List<String> codes = place.candidates().stream().map(Division::code).toList();
    PlaceValue value =
        codes.isEmpty() || !place.resolved() ? null : new PlaceValue(codes.get(0), codes);
    return new Mention(
        new Span(place.start(), place.end()),
        EntityType.PLACE,
        value,
        codes.size() > 1 ? Certainty.INFERRED : Certainty.STATED,
        place.known() ? Layer.PLACE : Layer.FEATURE);
  }
}
