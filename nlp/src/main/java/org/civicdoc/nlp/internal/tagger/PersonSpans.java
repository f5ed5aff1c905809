package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Corrects where the persons begin and end that the model finds. For one text. */
final class PersonSpans {

  private static final int LONGEST_CHINESE = 4;

  /** The longest part of a name of parts. */
  private static final int LONGEST_PART = 7;

  private final TaggerLexicon lexicon;
  private final TextView view;

  PersonSpans(TaggerLexicon lexicon, TextView view) {
    this.lexicon = lexicon;
    this.view = view;
  }

  /** The names that a span holds. */
  List<Span> in(Span span) {
    List<Span> names = isSpacedChinese(span) ? parted(span) : List.of();
    // 张 伟 is one name, printed wide.
    return names.stream().allMatch(name -> name.length() == 1) ? List.of(whole(span)) : names;
  }

  /** Ivan Paskievich is one name. */
  private boolean isSpacedChinese(Span span) {
    return indexOf(' ', span) >= 0
        && view.text()
            .substring(span.start(), span.end())
            .chars()
            .allMatch(c -> c == ' ' || Character.isIdeographic(c));
  }

  private int indexOf(char c, Span span) {
    int at = span.start();
    while (at < span.end() && view.charAt(at) != c) {
      at++;
    }
    return at < span.end() ? at : -1;
  }

  /** 张伟|李娜|欧阳建国: a name goes from space to space. */
  private List<Span> parted(Span span) {
    List<Span> names = new ArrayList<>();
    for (int start = span.start(); start < span.end(); ) {
      int end = start;
      while (end < span.end() && view.charAt(end) != ' ') {
        end++;
      }
      names.add(new Span(start, end - start > 1 ? givenNameEnd(start, end) : end));
      start = end + 1;
    }
    names.removeIf(name -> name.length() == 0);
    return names;
  }

  /** The model often leaves the end of the last one outside: 欧阳|建国. */
  private int givenNameEnd(int start, int end) {
    int whole = end;
    while (whole - start <= LONGEST_CHINESE && Character.isIdeographic(view.charAt(whole))) {
      whole++;
    }
    return whole - start <= LONGEST_CHINESE ? whole : end;
  }

  /** 阿不都|热依木·买买提: the first part of a name of parts is whole. */
  private Span whole(Span span) {
    int dot = indexOf('·', span);
    if (dot < 0) {
      return span;
    }
    int start = span.start();
    for (int at = start; at > 0 && dot - at < LONGEST_PART; ) {
      Token token = view.tokenAt(at - 1);
      if (token == null || token.end() < at || !isPiece(token)) {
        break;
      }
      at = token.start();
      // 也都|热依木: an adverb is a syllable only between others.
      start = token.tag().startsWith("d") ? start : at;
    }
    return new Span(start, span.end());
  }

  /** HanLP cuts unknown names into syllables and into what it takes for names. */
  private boolean isPiece(Token token) {
    return token.length() == 1
        ? token.tag().startsWith("d") || lexicon.characters.foreign(token.word().charAt(0)) == 1
        : token.tag().startsWith("nz") || token.tag().startsWith("nr");
  }
}
