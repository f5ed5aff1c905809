package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.FilterRule;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the article's title where the body prints it again, on one line or broken over
 * several, with or without a prefix such as （转载）. The last line repeats nothing: it names an annex.
 */
public final class RepeatedTitle implements FilterRule {

  private static final Reason REPEATS = Reason.of("repeats the title");

  private static final int MOST_LINES = 6;

  /** A title shorter than this may be a word of the text. */
  private static final int SHORTEST = 4;

  /** A centred line as long as this, among so many first ones, … */
  private static final int LONG = 16;

  private static final int HEAD = 3;

  /** … that holds this share of the title is the title. */
  private static final double MOST = 0.7;

  /** A note in brackets before the title of an article from elsewhere. */
  private static final String REPRINTED = "转载";

  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("[\\[［【〔（(](\\d{1,2}|注)[\\]］】〕）)]$|[①②③*＊]$");

  private final String title;

  public RepeatedTitle(@Nullable String title) {
    this.title = title == null ? "" : bare(title);
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    if (title.length() < SHORTEST) {
      return pieces;
    }
    List<Piece> kept = new ArrayList<>(pieces.size());
    int i = 0;
    while (i < pieces.size()) {
      int lines = i > 0 && i == pieces.size() - 1 ? 0 : titleAt(pieces, i);
      lines = lines == 0 && i < HEAD && isMostOfTitle(pieces.get(i)) ? 1 : lines;
      if (lines == 0) {
        kept.add(pieces.get(i));
      }
      i += Math.max(1, lines);
    }
    return kept;
  }

  /** The title may have a district before it, or a status behind: 【市中心】…招标公告[已结束]. */
  private boolean isMostOfTitle(Piece piece) {
    if (!(piece instanceof BodyLine line) || !line.isCentered() || line.text().length() < LONG) {
      return false;
    }
    String bare = bare(line.text());
    return bare.length() >= LONG
        && bare.length() >= title.length() * MOST
        && bare.length() < title.length()
        && title.contains(bare);
  }

  @Override
  public Reason reason(Piece leftOut, Trace trace) {
    return REPEATS;
  }

  /** How many lines from {@code start} on make up the title; 0 if they do not. */
  private int titleAt(List<Piece> pieces, int start) {
    if (!(pieces.get(start) instanceof BodyLine first) || !mayBeginTitle(first.text())) {
      return 0;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < pieces.size() && i < start + MOST_LINES; i++) {
      if (!(pieces.get(i) instanceof BodyLine line)
          || line.text().length() > 2 * title.length() + 20) {
        return 0;
      }
      joined.append(bare(line.text()));
      if (joined.length() >= SHORTEST && joined.toString().equals(title)) {
        return i - start + 1;
      }
      if (!title.startsWith(joined.toString())) {
        return 0;
      }
    }
    return 0;
  }

  /** Spares most lines the comparison: what comes before the title is marks and a note. */
  private boolean mayBeginTitle(String line) {
    int i = 0;
    while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    char first = title.charAt(0);
    return i == line.length()
        || line.charAt(i) == first
        || Character.isSurrogate(first)
        || line.startsWith(REPRINTED, i);
  }

  /**
   * Letters and digits only, without a note in brackets before them or a footnote's mark behind.
   */
  private static String bare(String text) {
    String squeezed = FOOTNOTE_MARK.matcher(Spaces.squeeze(text)).replaceFirst("");
    if (squeezed.startsWith("（" + REPRINTED + "）") || squeezed.startsWith("(" + REPRINTED + ")")) {
      squeezed = squeezed.substring(REPRINTED.length() + 2);
    }
    StringBuilder out = new StringBuilder(squeezed.length());
    squeezed.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
