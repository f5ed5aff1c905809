package org.civicdoc.internal.block.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/**
 * What of an article neither its blocks nor its metadata hold: what was taken for furniture though
 * text of the article follows it, and sentences wherever they stand; what a byline says beside the
 * fields; rows around a letter. Links and tools that stand around the text are none of it. One for
 * each page; not thread-safe.
 */
public final class LeftOut {

  /** What is shorter is no sentence. */
  private static final int SHORTEST = 15;

  private static final int LONGEST_SNIPPET = 30;
  private static final int MOST_VALUES = 20;

  private final List<String> credits = new ArrayList<>(0);
  private final List<String> rows = new ArrayList<>(0);
  private final List<Part> parts = new ArrayList<>(0);
  private int position;
  private int characters;
  private int pictures;
  private @Nullable String first;

  /**
   * An element that was left out.
   *
   * @param position how many pieces of the article stand before it
   * @param text its text
   * @param unlinked how many characters of that are no part of a link
   * @param pictures how many pictures it holds
   */
  private record Part(int position, String text, int unlinked, int pictures) {

    /** Whether it holds a picture, or says so much. */
    boolean says(int least) {
      return pictures > 0
          || unlinked >= least && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  /** So many pieces of the article are read. */
  public void reached(int pieces) {
    position = pieces;
  }

  /**
   * An element within the article was left out.
   *
   * @param page the page's features
   * @param i the element's number
   */
  public void element(PageFeatures page, int i) {
    int unlinked = page.text(i) - page.linked(i);
    if (unlinked >= page.linked(i) || page.prose(i) >= SHORTEST) {
      int images = page.links(i) == 0 ? page.images(i) : 0;
      parts.add(new Part(position, page.element(i).wholeText(), unlinked, images));
    }
  }

  /** What was read so far stands above the title. */
  public void restart() {
    parts.removeIf(part -> !isSentence(part.text));
    position = 0;
  }

  /**
   * Keeps of the elements those before the end of the article, and sentences.
   *
   * @param read the pieces that were read
   * @param kept those of them that the rules have left, in the same order
   * @param isTool tells the lines that are tools, without their spaces
   */
  public void settle(List<Piece> read, List<Piece> kept, Predicate<String> isTool) {
    int end = kept.isEmpty() ? 0 : read.lastIndexOf(kept.get(kept.size() - 1));
    int start = kept.isEmpty() ? 0 : read.indexOf(kept.get(0));
    for (Part part : parts) {
      int least = part.position > start ? 1 : SHORTEST;
      boolean within = part.position <= end && part.says(least);
      if (isSentence(part.text) || within && !isTool.test(Spaces.squeeze(part.text))) {
        add(part.text, part.pictures);
      }
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
      add(text, 0);
    }
  }

  private void add(String text, int images) {
    String line = Spaces.collapse(text);
    characters += Spaces.squeeze(text).length();
    pictures += images;
    first = first == null || first.isEmpty() ? line : first;
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
              "parts of the article's element were taken for no part of it ("
                  + characters
                  + " characters"
                  + (pictures == 0 ? "" : " and pictures: " + pictures)
                  + (first.isEmpty() ? "" : ", from: " + snippet(first))
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
