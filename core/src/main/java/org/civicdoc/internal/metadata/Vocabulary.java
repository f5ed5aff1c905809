package org.civicdoc.internal.metadata;

import org.civicdoc.internal.metadata.hint.HintWords;
import org.civicdoc.internal.metadata.hint.Markers;
import org.civicdoc.internal.metadata.markup.MetaNames;
import org.civicdoc.internal.profile.Knowledge;

/**
 * What the readers of one parser know: names and words, each in the table that finds it fastest.
 * Immutable.
 *
 * @param metaNames the names of meta tags
 * @param markers how systems mark their fields
 * @param hintWords the words of classes and ids
 */
record Vocabulary(MetaNames metaNames, Markers markers, HintWords hintWords) {

  static Vocabulary of(Knowledge knowledge) {
    return new Vocabulary(
        new MetaNames(knowledge), new Markers(knowledge), new HintWords(knowledge));
  }
}
