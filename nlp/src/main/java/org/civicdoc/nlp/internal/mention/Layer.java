package org.civicdoc.nlp.internal.mention;

/** Who found a mention. Where two mentions overlap, the earlier layer wins. */
public enum Layer {
  /** 《…》 and document numbers: what stands inside is part of the name. */
  TITLE,
  /** Terms in “ ”. */
  TERM,
  /** Named meetings. */
  MEETING,
  /** Posts; some take a body into their name. */
  ROLE,
  /** Organs by grammar. */
  ORGAN,
  /** Dates, shares, amounts, quantities. */
  FIGURE,
  /** Persons in a context that demands one. */
  PERSON,
  /** Bodies that only the tagger knows; they may hold a place's name. */
  TAGGED_ORGAN,
  /** Places that only the tagger knows, around a name of the gazetteer. */
  TAGGED_AROUND,
  /** Places that the gazetteer knows. */
  PLACE,
  /** What only the tagger knows. */
  TAGGED,
  /** Words that only HanLP takes for places. */
  FEATURE
}
