package org.civicdoc.nlp;

/** How an entity, or its value, was come by. */
public enum Certainty {
  /** A rule of the grammars or the gazetteer read it as it stands. */
  STATED,
  /** Part of the value is not in the text but follows from it: 344.26亿 without 元. */
  INFERRED,
  /** The text was damaged, and what it must have said was restored: 20195月. */
  REPAIRED,
  /** The statistical tagger found it; nothing else confirms it. */
  LIKELY
}
