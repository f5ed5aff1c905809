package org.civicdoc.nlp.internal.gazetteer;

import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Reads the division behind the name of a country whose names are written by their sound: 俄罗斯|阿穆尔州.
 * For one text.
 */
final class ForeignDivisions {

  private static final int NONE = -1;

  /** The longest name by sound, without its sign. */
  private static final int LONGEST = 9;

  private final OtherPlaces other;
  private final TextView view;

  ForeignDivisions(OtherPlaces other, TextView view) {
    this.other = other;
    this.view = view;
  }

  /** The end of the division that follows a country's name, or -1. */
  int end(PlaceMatch country) {
    String name = view.text().substring(country.start(), country.end());
    if (!other.countries.contains(name)) {
      return NONE;
    }
    int at = country.end();
    while (at - country.end() < LONGEST && isSound(at)) {
      int limit = Math.min(view.length(), at + 4);
      int sign = at - country.end() > 1 ? other.foreignHeads.longest(view.text(), at, limit) : NONE;
      if (sign >= 0) {
        return sign;
      }
      at++;
    }
    return at - country.end() > 1
        ? other.foreignHeads.longest(view.text(), at, Math.min(view.length(), at + 4))
        : NONE;
  }

  private boolean isSound(int offset) {
    return TranslatedPersonDictionary.containsKey(String.valueOf(view.charAt(offset)));
  }
}
