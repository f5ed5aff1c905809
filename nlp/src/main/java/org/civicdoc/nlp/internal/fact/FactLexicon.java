package org.civicdoc.nlp.internal.fact;

import java.util.List;
import java.util.Set;
import org.civicdoc.nlp.internal.text.DataFile;
import org.civicdoc.nlp.internal.text.WordSections;

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
  final List<String> shares;
  final Set<String> withinShare;
  final Set<String> classes;
  final Set<String> noNouns;
  final Set<String> actors;

  FactLexicon() {
    WordSections sections = DataFile.sections(FactLexicon.class, "facts.txt");
    counting = sections.set("counting");
    ends = sections.set("ends");
    change = sections.list("change");
    issued = sections.list("issued");
    held = sections.list("held");
    done = sections.set("done");
    some = sections.set("some");
    now = sections.list("now");
    within = sections.set("within");
    notWhen = sections.list("not-when");
    since = sections.list("since");
    reported = sections.list("reported");
    less = sections.list("less");
    limits = sections.list("limits");
    moods = sections.list("moods");
    shares = sections.list("shares");
    withinShare = sections.set("within-share");
    classes = sections.set("classes");
    noNouns = sections.set("no-nouns");
    actors = sections.set("actors");
  }
}
