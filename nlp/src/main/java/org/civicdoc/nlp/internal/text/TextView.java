package org.civicdoc.nlp.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as all finders read it: widths evened without moving any offset, cut into sentences and
 * words. Made for one call and used by one thread.
 */
public final class TextView {

  private final String original;
  private final String text;
  private final List<Span> sentences;
  private final List<Token> tokens;

  /** For each offset the index of the word that holds it. */
  private final int[] tokenAt;

  /** Reads a text. */
  public TextView(String original, Segmenter segmenter) {
    this.original = original;
    text = Widths.even(original);
    sentences = Collections.unmodifiableList(Sentences.of(text));
    List<Token> words = new ArrayList<>();
    for (Span sentence : sentences) {
      segmenter.segment(text, sentence, words);
    }
    tokens = Collections.unmodifiableList(words);
    tokenAt = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = words.get(i).end();
      Arrays.fill(tokenAt, at, end, i);
      at = end;
    }
    Arrays.fill(tokenAt, at, tokenAt.length, words.size());
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** The text with widths evened; same length and offsets as {@link #original()}. */
  public String text() {
    return text;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The character at an offset, or a line break outside the text. */
  public char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** The sentences, 512 characters at most each. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The words in text order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The index of the word that holds an offset, or of the next one. */
  public int tokenIndexAt(int offset) {
    return tokenAt[offset];
  }

  /** The word that holds an offset, or the next one; null after the last. */
  public @Nullable Token tokenAt(int offset) {
    int index = tokenAt[offset];
    return index < tokens.size() ? tokens.get(index) : null;
  }

  /** Whether no word crosses the offset. */
  public boolean isBoundary(int offset) {
    Token token = tokenAt(offset);
    return token == null || token.start() >= offset;
  }

  /** The tag of the word that is exactly this span, or null. */
  public @Nullable String tagOf(int start, int end) {
    Token token = tokenAt(start);
    return token != null && token.start() == start && token.end() == end ? token.tag() : null;
  }

  /** Whether the text goes on with {@code part} at an offset. */
  public boolean startsWith(String part, int offset) {
    return offset >= 0 && text.startsWith(part, offset);
  }
}
