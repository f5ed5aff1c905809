package org.civicdoc.internal.metadata.hint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * The comments, elements, ids and classes by which systems mark the values of fields. Immutable.
 */
public final class Markers {

  private final Map<Place, Map<String, Marker>> markers = new EnumMap<>(Place.class);
  private final WordTable classes;

  public Markers(Knowledge knowledge) {
    for (Place place : new Place[] {Place.COMMENT, Place.TAG, Place.ID, Place.CLASS}) {
      Map<String, Marker> here = new HashMap<>();
      for (Knowledge.Known known :
          knowledge.decided(key -> key.place() == place && key.subject() != Subject.BODY)) {
        if (known.subject() != Subject.NONE) {
          here.putIfAbsent(
              known.value(),
              new Marker(known.subject(), place, known.value(), !known.profile().builtIn()));
        }
      }
      markers.put(place, Map.copyOf(here));
    }
    Map<String, Integer> names = new HashMap<>();
    of(Place.CLASS).keySet().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), 1));
    classes = new WordTable(names);
  }

  /** The marker with a name at a place, or null. */
  public @Nullable Marker find(Place place, String name) {
    return of(place).get(name);
  }

  /**
   * Whether a class attribute may hold one of the classes; it spares the most part of a page's
   * elements to be split into their classes.
   */
  boolean mayMark(String classAttribute) {
    return classes.holdsOneOf(classAttribute);
  }

  private Map<String, Marker> of(Place place) {
    return markers.getOrDefault(place, Map.of());
  }

  /**
   * What marks a value.
   *
   * @param field the field that the value is of
   * @param place what it is
   * @param name what it is called
   * @param users whether a user's profile names it: then it counts more than what the page prints
   */
  public record Marker(Subject field, Place place, String name, boolean users) {}
}
