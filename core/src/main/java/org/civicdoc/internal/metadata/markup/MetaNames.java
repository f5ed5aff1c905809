package org.civicdoc.internal.metadata.markup;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;

/** The names of the meta tags that state each field. Immutable. */
public final class MetaNames {

  private final Map<Subject, List<String>> names = new EnumMap<>(Subject.class);
  private final Set<String> known = new HashSet<>();

  public MetaNames(Knowledge knowledge) {
    Map<Subject, Set<String>> sets = new EnumMap<>(Subject.class);
    for (Knowledge.Known entry : knowledge.decided(key -> key.place() == Place.META)) {
      if (entry.subject() != Subject.NONE) {
        sets.computeIfAbsent(entry.subject(), s -> new LinkedHashSet<>()).add(entry.value());
        known.add(entry.value());
      }
    }
    sets.forEach((subject, set) -> names.put(subject, List.copyOf(set)));
  }

  /** Whether a name in lower case states any field. */
  boolean isKnown(String name) {
    return known.contains(name);
  }

  /** The names that state a field, in lower case, best first. */
  List<String> of(Subject field) {
    return names.getOrDefault(field, List.of());
  }
}
