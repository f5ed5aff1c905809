package org.civicdoc.nlp.internal.organ;

import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.jspecify.annotations.Nullable;

/**
 * Whose body it is: the part of its name before what it does.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param kind how the owner is named
 * @param place the place, if the owner is one
 */
record Owner(int start, int end, Kind kind, @Nullable PlaceMatch place) {

  enum Kind {
    /** 东莞市. */
    PLACE,
    /** 市: the city that the text is about. */
    LEVEL,
    /** 国家, 中央; also bodies that need no owner. */
    NATIONAL,
    /** None in the text: 财政厅 in a list after 自治区发改委. */
    NONE
  }
}
