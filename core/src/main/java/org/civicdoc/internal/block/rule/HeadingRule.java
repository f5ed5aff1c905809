package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.InlineAssembler;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.PieceRule;
import org.civicdoc.internal.metadata.byline.DocumentNumbers;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Heading;

/**
 * Finds the lines that title what follows: by their element, by their number, or by being bold or
 * centred as a whole. A line that ends like a sentence is a paragraph, whatever its print.
 */
public final class HeadingRule implements PieceRule {

  private static final int LONGEST = 60;
  private static final int LONGEST_TAGGED = 100;

  /** In a dump a heading shows by its shortness alone, so it must be shorter. */
  private static final int LONGEST_IN_DUMP = 40;

  /** Bold tells nothing where more than this share of the lines is bold. */
  private static final double COMMON = 0.6;

  private static final int FEWEST_VERSES = 3;

  private static final Pattern ANNEX_LIST = Pattern.compile("附[件表录][:：]");

  @Override
  public List<Piece> apply(List<Piece> read) {
    List<Piece> pieces = ContentsLines.asParagraphs(read);
    boolean boldTells = Print.isRare(pieces, BodyLine::isStrong, COMMON);
    boolean centringTells = Print.isRare(pieces, BodyLine::isCentered, COMMON);
    boolean mottoes = Mottoes.areTold(pieces);
    BitSet titles = RomanHeadings.in(pieces);
    titles.or(LetterHeadings.in(pieces));
    BitSet days = DottedDays.in(pieces);
    HeadingLevels levels = new HeadingLevels(pieces);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line
          && i + 1 < pieces.size()
          && !days.get(i)
          && !(mottoes && Mottoes.is(line))
          && (titles.get(i) || isHeading(pieces, i, line, boldTells, centringTells))) {
        out.add(new Piece.Finished(new Heading(levels.next(line), InlineAssembler.assemble(line))));
      } else {
        out.add(pieces.get(i));
      }
    }
    return out;
  }

  private static boolean isHeading(
      List<Piece> pieces, int i, BodyLine line, boolean boldTells, boolean centringTells) {
    String text = line.text();
    int longest = line.style().headingTag() > 0 ? LONGEST_TAGGED : LONGEST;
    if (text.length() > longest || text.indexOf('。') >= 0 || text.contains("://")) {
      return false;
    }
    Optional<Numbering> numbering = Numbering.of(text);
    char last = Punctuation.lastBeforeClosing(text);
    if (numbering.isPresent()) {
      return "；;：:，,、".indexOf(last) < 0
          && (last == '？' || !statesValue(pieces, i, line, numbering.get().end()))
          && isNumberedHeading(pieces, i, line, numbering.get());
    }
    boolean tagged = line.style().headingTag() > 0;
    return (tagged || isSetApart(pieces, i, line, boldTells, centringTells))
        && "；;，,、".indexOf(last) < 0
        && !HeadingLookAlikes.is(text)
        && !isPartOfNote(pieces, i, text)
        && !goesOn(pieces, i)
        && !DataLine.is(text, 0)
        && (tagged || !isReporter(pieces, i, text) && !DocumentNumbers.isOrderNumber(text));
  }

  /** Whether print tells a line from the others; in a dump, its length. */
  private static boolean isSetApart(
      List<Piece> pieces, int i, BodyLine line, boolean boldTells, boolean centringTells) {
    if (line.isStrong() && boldTells) {
      return true;
    }
    if (!line.style().known()) {
      return isShortAmongLong(pieces, i, line.text());
    }
    return line.isCentered()
        && centringTells
        && !Punctuation.isColon(Punctuation.lastBeforeClosing(line.text()))
        && !line.isLinked()
        && !isVerse(pieces, i);
  }

  /** Several centred lines of one length below each other are verse. */
  private static boolean isVerse(List<Piece> pieces, int i) {
    int first = i;
    while (first > 0
        && i - first < FEWEST_VERSES
        && areAlike(pieces.get(first - 1), pieces.get(first))) {
      first--;
    }
    int last = i;
    while (last - first < FEWEST_VERSES
        && last + 1 < pieces.size()
        && areAlike(pieces.get(last), pieces.get(last + 1))) {
      last++;
    }
    return last - first + 1 >= FEWEST_VERSES;
  }

  private static boolean areAlike(Piece upper, Piece lower) {
    return upper instanceof BodyLine one
        && lower instanceof BodyLine two
        && one.isCentered()
        && two.isCentered()
        && Math.abs(one.text().length() - two.text().length()) <= 1;
  }

  /**
   * 一、项目概况：某河清淤 tells something instead of titling it. What is bold or stands above prose titles,
   * unless its label is one of data; so does 第一部分：……
   */
  private static boolean statesValue(List<Piece> pieces, int i, BodyLine line, int afterNumber) {
    return DataLine.is(line.text(), afterNumber)
        || !line.isStrong()
            && line.style().headingTag() == 0
            && DataLine.isInTwo(line.text(), afterNumber)
            && !isAboveProse(pieces, i, line);
  }

  private static boolean isAboveProse(List<Piece> pieces, int i, BodyLine line) {
    return pieces.get(i + 1) instanceof BodyLine next
        && next.text().length() > line.text().length()
        && Numbering.of(next.text()).isEmpty()
        && Punctuation.endsSentence(Punctuation.lastBeforeClosing(next.text()));
  }

  /** Whether a line opens a note in brackets that the next one closes, or closes one. */
  private static boolean isPartOfNote(List<Piece> pieces, int i, String text) {
    return opensNote(text) || closesNote(text) && i > 0 && opensNote(pieces.get(i - 1));
  }

  private static boolean opensNote(Piece piece) {
    return piece instanceof BodyLine line && opensNote(line.text());
  }

  private static boolean opensNote(String text) {
    return "（(".indexOf(text.charAt(0)) >= 0 && text.indexOf('）') < 0 && text.indexOf(')') < 0;
  }

  private static boolean closesNote(String text) {
    return "）)".indexOf(text.charAt(text.length() - 1)) >= 0
        && text.indexOf('（') < 0
        && text.indexOf('(') < 0;
  }

  /** Whether a line goes on with a sentence that print has broken over lines. */
  private static boolean goesOn(List<Piece> pieces, int i) {
    return i > 0
        && pieces.get(i - 1) instanceof BodyLine previous
        && "，,".indexOf(previous.text().charAt(previous.text().length() - 1)) >= 0;
  }

  /** Bodies above a day report what follows; they stand below the title. */
  private static boolean isReporter(List<Piece> pieces, int i, String text) {
    return pieces.get(i + 1) instanceof BodyLine next
        && (ClosingCredit.isDateInBrackets(next.text()) || SignatureRule.isDate(next))
        && IssuingBodies.areNamed(text);
  }

  private static boolean isNumberedHeading(
      List<Piece> pieces, int i, BodyLine line, Numbering numbering) {
    return switch (numbering.kind()) {
      case ARTICLE -> false;
      case CHAPTER, SECTION -> true;
      case CHINESE ->
          line.isStrong()
              || line.style().headingTag() > 0
              || !isItem(pieces, i + 1, numbering) && !isItem(pieces, i - 1, numbering);
      case BRACKETED_CHINESE -> line.isStrong() || !followsAlike(pieces, i, numbering);
      case ARABIC, BRACKETED_ARABIC, DECIMAL ->
          line.isStrong()
              || line.text().length() <= LONGEST_IN_DUMP
                  && line.text().length() > numbering.end()
                  && !isInRow(pieces, i, numbering)
                  && !continuesLabel(pieces, i);
    };
  }

  /** Numbered lines that follow each other directly are a list, and title nothing. */
  private static boolean isInRow(List<Piece> pieces, int i, Numbering numbering) {
    return followsAlike(pieces, i, numbering) || i > 0 && isAlike(pieces.get(i - 1), numbering);
  }

  /** Whether a piece is an item of an agenda, 一、听取工作报告, rather than a sentence with a number. */
  private static boolean isItem(List<Piece> pieces, int i, Numbering numbering) {
    return i >= 0
        && isAlike(pieces.get(i), numbering)
        && pieces.get(i) instanceof BodyLine line
        && !Punctuation.endsSentence(Punctuation.lastBeforeClosing(line.text()));
  }

  /** 附件：1.… begins a list on the label's own line. */
  private static boolean continuesLabel(List<Piece> pieces, int i) {
    return i > 0
        && pieces.get(i - 1) instanceof BodyLine previous
        && ANNEX_LIST.matcher(Spaces.squeeze(previous.text())).lookingAt();
  }

  private static boolean followsAlike(List<Piece> pieces, int i, Numbering numbering) {
    return i + 1 < pieces.size() && isAlike(pieces.get(i + 1), numbering);
  }

  private static boolean isAlike(Piece piece, Numbering numbering) {
    return piece instanceof BodyLine line
        && Numbering.of(line.text()).filter(n -> n.kind() == numbering.kind()).isPresent();
  }

  private static boolean isShortAmongLong(List<Piece> pieces, int i, String text) {
    return i > 0
        && text.length() <= LONGEST_IN_DUMP
        && !Punctuation.endsSentence(Punctuation.lastBeforeClosing(text))
        && pieces.get(i + 1) instanceof BodyLine next
        && next.text().length() > text.length();
  }
}
