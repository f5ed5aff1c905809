package org.civicdoc.nlp.internal.gazetteer;

import java.util.List;

/**
 * A place's name in the text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param candidates the divisions that the name, or the last name of a chain, may stand for, best
 *     first; empty for a place that is no division
 * @param resolved whether the first candidate is the one that is meant
 * @param shortName whether the last name is a short one: 东莞
 * @param known whether the gazetteer knows the name, or a head completes it; what only HanLP takes
 *     for a place is not
 */
public record PlaceMatch(
    int start,
    int end,
    List<Division> candidates,
    boolean resolved,
    boolean shortName,
    boolean known) {

  /** The same place over another span. */
  PlaceMatch from(int newStart) {
    return new PlaceMatch(newStart, end, candidates, resolved, shortName, known);
  }
}
