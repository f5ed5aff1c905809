package org.civicdoc.nlp.internal.tagger;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.dictionary.nr.JapanesePersonDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part a character usually plays in names, after HanLP's dictionaries: surname or given name,
 * beginning or end of a place's name, sound of a foreign name. Names never seen before are made of
 * characters that were. Immutable.
 */
final class CharacterRoles {

  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  /** From this ratio to the next on, the most frequent role is the character's only one. */
  private static final int CLEARLY = 3;

  private final short[] codes = new short[LAST - FIRST + 1];

  CharacterRoles() {
    for (int i = 0; i < codes.length; i++) {
      String character = String.valueOf((char) (FIRST + i));
      int person = mainRole(PersonDictionary.dictionary.get(character));
      int place = mainRole(PlaceDictionary.dictionary.get(character));
      int foreign =
          (TranslatedPersonDictionary.containsKey(character) ? 1 : 0)
              + (JapanesePersonDictionary.containsKey(character) ? 2 : 0);
      codes[i] = (short) ((person << 6 | place) << 2 | foreign);
    }
  }

  /** A number that stands for the roles of a character; 0 if it plays none. */
  int of(int character) {
    return character < FIRST || character > LAST ? 0 : codes[character - FIRST];
  }

  /** The most frequent role, a letter, and whether it is so clearly; 0 if there is none. */
  private static <R extends Enum<R>> int mainRole(@Nullable EnumItem<R> item) {
    if (item == null) {
      return 0;
    }
    int role = 0;
    int most = 0;
    int next = 0;
    for (Map.Entry<R, Integer> entry : item.labelMap.entrySet()) {
      int frequency = entry.getValue();
      if (frequency > most) {
        next = most;
        most = frequency;
        role = 1 + entry.getKey().name().charAt(0) - 'A';
      } else {
        next = Math.max(next, frequency);
      }
    }
    return most == 0 ? 0 : role * 2 - (most > CLEARLY * next ? 1 : 0);
  }
}
