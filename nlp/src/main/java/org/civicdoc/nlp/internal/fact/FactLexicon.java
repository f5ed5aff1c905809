package org.civicdoc.nlp.internal.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.DataFile;

/** The words of {@code facts.txt}. */
final class FactLexicon {

  final Set<String> counting;
  final Set<String> ends;
  final List<String> change;
  final List<String> issued;
  final List<String> held;
  final Set<String> done;
  final Set<String> some;
  final List<String> now;
  final List<String> moods;
  final List<String> less;
  final List<String> limits;
  final List<String> notWhen;
  final List<String> since;
  final List<String> reported;
  final Set<String> within;

  FactLexicon() {
    var sections = DataFile.sections(FactLexicon.class, "facts.txt");
    counting = new HashSet<>(sections.getOrDefault("counting", List.of()));
    ends = new HashSet<>(sections.getOrDefault("ends", List.of()));
    change = sections.getOrDefault("change", List.of());
    issued = sections.getOrDefault("issued", List.of());
    held = sections.getOrDefault("held", List.of());
    done = new HashSet<>(sections.getOrDefault("done", List.of()));
    some = new HashSet<>(sections.getOrDefault("some", List.of()));
    now = sections.getOrDefault("now", List.of());
    within = new HashSet<>(sections.getOrDefault("within", List.of()));
    notWhen = sections.getOrDefault("not-when", List.of());
    since = sections.getOrDefault("since", List.of());
    reported = sections.getOrDefault("reported", List.of());
    less = sections.getOrDefault("less", List.of());
    limits = sections.getOrDefault("limits", List.of());
    moods = sections.getOrDefault("moods", List.of());
  }
}
