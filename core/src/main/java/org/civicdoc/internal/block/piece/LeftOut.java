package org.civicdoc.internal.block.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/**
 * What of an article's text neither its blocks nor its metadata hold: sentences in what was taken
 * for furniture, what a byline says beside the fields, and rows around a letter. One for each page;
 * not thread-safe.
 */
public final class LeftOut {

  /** What is shorter is no sentence. */
  private static final int SHORTEST = 15;

  private static final int LONGEST_SNIPPET = 30;
  private static final int MOST_VALUES = 20;

  private final List<String> credits = new ArrayList<>(0);
  private final List<String> rows = new ArrayList<>(0);
  private int characters;
  private @Nullable String first;

  /**
   * An element within the article was left out.
   *
   * @param page the page's features
   * @param i the element's number
   */
  public void element(PageFeatures page, int i) {
    if (page.prose(i) >= SHORTEST) {
      text(page.element(i).wholeText());
    }
  }

  /** Of some pieces a rule has left others out; what it has left is in the same order. */
  public void pieces(List<Piece> given, List<Piece> left) {
    int kept = 0;
    for (Piece piece : given) {
      if (kept < left.size() && left.get(kept) == piece) {
        kept++;
      } else {
        text(PieceTrace.text(piece));
      }
    }
  }

  /** A label and its value were left out. */
  public void credit(String label, String value) {
    if (credits.size() < MOST_VALUES) {
      credits.add(label.isEmpty() ? value : label + '：' + value);
    }
  }

  /**
   * A row that tells of a letter to a mailbox was left out.
   *
   * @param page the page's features
   * @param row the element's number
   */
  public void row(PageFeatures page, int row) {
    if (rows.size() < MOST_VALUES) {
      StringJoiner cells = new StringJoiner("：");
      for (int i = row + 1; i < page.end(row); i = page.end(i)) {
        cells.add(Spaces.collapse(page.element(i).wholeText()));
      }
      rows.add(snippet(cells.toString()));
    }
  }

  private void text(String text) {
    if (isSentence(text)) {
      characters += Spaces.squeeze(text).length();
      first = first == null ? Spaces.collapse(text) : first;
    }
  }

  /** Whether a text holds a sentence. */
  public static boolean isSentence(String text) {
    return text.length() >= SHORTEST && text.indexOf('。') >= 0;
  }

  /**
   * What is to be said of it.
   *
   * @return one issue for each kind; none if nothing was left out
   */
  public List<ParseIssue> issues() {
    List<ParseIssue> issues = new ArrayList<>(0);
    if (first != null) {
      issues.add(
          issue(
              "sentences within the article's element were taken for no part of it ("
                  + characters
                  + " characters, from: "
                  + snippet(first)
                  + "); an explanation says by which rule"));
    }
    if (!credits.isEmpty()) {
      issues.add(issue("no field holds what a byline says: " + String.join("，", credits)));
    }
    if (!rows.isEmpty()) {
      issues.add(issue("no field holds what rows tell of a letter: " + String.join("，", rows)));
    }
    return issues;
  }

  private static String snippet(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SNIPPET
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SNIPPET)) + '…';
  }

  private static ParseIssue issue(String message) {
    return new ParseIssue(IssueCode.TEXT_LEFT_OUT, IssueSeverity.INFO, message, "blocks");
  }
}
