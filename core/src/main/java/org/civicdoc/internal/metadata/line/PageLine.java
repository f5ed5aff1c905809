package org.civicdoc.internal.metadata.line;

import org.civicdoc.internal.metadata.hint.ElementWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A visible line of the page: the text between two borders of blocks or line breaks.
 *
 * @param text the text as it stands, with {@link Spacing#SEAM}s; cut if long
 * @param unlinked the text outside links; a date in a link is that of another page
 * @param block the block that holds it directly
 * @param cell the table cell or list term that holds it, or null
 * @param heading 1 to 6 within h1 to h6, else 0
 * @param hints of {@link ElementWords}: its own, and those inherited
 * @param linked the share of its text that links, in percent
 * @param inContent whether the article's element holds it
 * @param number the number of the block in the page's features
 */
public record PageLine(
    String text,
    String unlinked,
    Element block,
    @Nullable Element cell,
    int heading,
    int hints,
    int linked,
    boolean inContent,
    int number) {

  /** Prose is longer than any byline, and has the marks of sentences. */
  private static final int PROSE = 40;

  private static final int SHORT_PROSE = 20;
  private static final int SENTENCE = 10;

  public boolean has(int hint) {
    return (hints & hint) != 0;
  }

  public boolean isProse() {
    if (text.length() < PROSE || linked > 50) {
      return false;
    }
    return text.indexOf('。') >= 0 || (text.indexOf('，') >= 0 && text.length() > 2 * PROSE);
  }

  /** 现将《……办法》印发给你们，请认真执行。 is no prose yet, but the text begins with it. */
  boolean isSentence() {
    return text.length() >= SHORT_PROSE && linked <= 50 && text.endsWith("。");
  }

  /** A line of a short text: it ends as a sentence does, or a part of a list that is one. */
  boolean endsSentence() {
    if (text.length() < SENTENCE || linked > 50) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return last == '。' || last == '；';
  }
}
