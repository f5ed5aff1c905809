package org.civicdoc.nlp.internal.keyword;

import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Which of HanLP's parts of speech may stand where in a keyword. */
final class WordClasses {

  /** Single characters that are words of their own, and no parts of compounds. */
  private static final String NO_PARTS =
      "的了在是和与等及对为将其该本各也又就都不已可并均还再很较最更由从向于以被把使当按经据自至到下内外后前里间之年月日时分第个种次";

  private WordClasses() {}

  static boolean isContent(Token token) {
    String tag = token.tag();
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'j', 'l', 'i', 'x', 'h', 'k', 'b' -> isWord(token.word());
      case 'v' -> tag.equals("v") || tag.equals("vn") || tag.equals("vi") || tag.equals("vg");
      case 'a' -> tag.equals("a") || tag.equals("an");
      case 'd', 'f', 'q', 's', 't', 'p' ->
          token.length() == 1 && NO_PARTS.indexOf(token.word()) < 0;
      default -> false;
    };
  }

  /** HanLP gives the tag x to marks, too. */
  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0))
        && Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }

  static boolean mayEnd(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'a', 'b', 'h', 'd', 'f', 'p', 's', 't' -> false;
      case 'v' -> !token.tag().equals("vi") && !token.tag().equals("vg");
      default -> true;
    };
  }

  static boolean mayStandAlone(Token token) {
    return !token.tag().equals("v");
  }

  /** The feature of a phrase that ends in such a word, or null if it has none. */
  static @Nullable PhraseFeature end(Token token) {
    String tag = token.tag();
    return switch (tag.charAt(0)) {
      case 'v' -> tag.equals("vn") ? PhraseFeature.ENDS_IN_VERBAL_NOUN : null;
      case 'g' -> PhraseFeature.ENDS_IN_TECHNICAL_TERM;
      case 'l', 'i', 'j' -> PhraseFeature.ENDS_IN_FIXED_PHRASE;
      case 'd', 'f', 'q', 's', 't', 'p' -> PhraseFeature.ENDS_IN_SUFFIX;
      case 'n' -> noun(tag);
      default -> null;
    };
  }

  private static PhraseFeature noun(String tag) {
    if (tag.equals("n")) {
      return PhraseFeature.ENDS_IN_NOUN;
    } else if (tag.equals("nz")) {
      return PhraseFeature.ENDS_IN_PROPER_NOUN;
    } else if (tag.startsWith("nr")) {
      return PhraseFeature.ENDS_IN_PERSON;
    } else if (tag.startsWith("ns")) {
      return PhraseFeature.ENDS_IN_PLACE;
    }
    return PhraseFeature.ENDS_IN_NOUN_OF_A_CLASS;
  }
}
