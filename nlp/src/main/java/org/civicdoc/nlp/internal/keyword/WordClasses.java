package org.civicdoc.nlp.internal.keyword;

import org.civicdoc.nlp.internal.text.Token;

/** Which of HanLP's parts of speech may stand where in a keyword. */
final class WordClasses {

  private WordClasses() {}

  static boolean isContent(Token token) {
    String tag = token.tag();
    return switch (tag.charAt(0)) {
      case 'n', 'g', 'j', 'l', 'i', 'x', 'h', 'k', 'b' -> !token.word().isBlank();
      case 'v' -> tag.equals("v") || tag.equals("vn") || tag.equals("vi") || tag.equals("vg");
      case 'a' -> tag.equals("a") || tag.equals("an");
      default -> false;
    };
  }

  static boolean mayEnd(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'a', 'b', 'h' -> false;
      case 'v' -> !token.tag().equals("vi") && !token.tag().equals("vg");
      default -> true;
    };
  }

  static boolean mayStandAlone(Token token) {
    return !token.tag().equals("v");
  }
}
