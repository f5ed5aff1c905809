package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Signature;

/**
 * Finds the 落款: the lines of issuing bodies above a date of their own, wherever a document ends
 * (also before an annex), and a closing credit in brackets.
 */
final class SignatureRule implements PieceRule {

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?(\\d{4}年\\d{1,2}月\\d{1,2}日|[一二三四五六七八九〇○零Ｏ０O0]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)[）)]?");

  private static final Pattern CREDIT =
      Pattern.compile("[（(【\\[][^（）()]{2,40}[）)】\\]]|(供稿|撰稿|摄影|文字|来源|图文|文图)[/／、:：].{1,60}");

  /** The head of a body signs by name: 市长：某某某. */
  private static final Pattern HEAD_OF_BODY =
      Pattern.compile("\\p{IsHan}{0,8}(长|主任|主席|书记|总理)[:：]\\p{IsHan}{2,4}");

  /** More bodies than this never sign together. */
  private static final int MOST_BODIES = 12;

  private static final int LONGEST_BODY = 40;

  private final List<String> endings;
  private final Set<String> exclusions;

  SignatureRule() {
    endings = ResourceLines.of(SignatureRule.class, "signature-endings.txt");
    exclusions = Set.copyOf(ResourceLines.of(SignatureRule.class, "credit-exclusions.txt"));
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    Set<Integer> signed = new HashSet<>();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line && isDate(line)) {
        markDated(pieces, i, signed);
      }
    }
    markCredit(pieces, signed);
    List<Piece> out = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      out.add(
          signed.contains(i) && pieces.get(i) instanceof Line line
              ? new Piece.Finished(new Signature(InlineAssembler.assemble(line)))
              : pieces.get(i));
    }
    return out;
  }

  private void markDated(List<Piece> pieces, int date, Set<Integer> signed) {
    int first = date;
    while (first > 1
        && date - first < MOST_BODIES
        && pieces.get(first - 1) instanceof Line line
        && isBody(line)) {
      first--;
    }
    boolean atEnd = pieces.get(date) instanceof Line line && line.isAtEnd();
    if (first < date || atEnd || isLast(pieces, date)) {
      for (int i = first; i <= date; i++) {
        signed.add(i);
      }
    }
  }

  /** Whether a line is a full date and nothing else. */
  static boolean isDate(Line line) {
    return isDate(line.text());
  }

  static boolean isDate(String text) {
    return text.length() <= LONGEST_BODY && DATE.matcher(Spaces.squeeze(text)).matches();
  }

  private boolean isBody(Line line) {
    String text = Spaces.squeeze(line.text());
    if (HEAD_OF_BODY.matcher(text).matches()) {
      return true;
    }
    if (text.length() < 2
        || text.length() > LONGEST_BODY
        || line.style().headingTag() > 0
        || Numbering.of(text).isPresent()
        || text.chars().anyMatch(c -> Punctuation.isPause((char) c))) {
      return false;
    }
    return line.isAtEnd() || endings.stream().anyMatch(text::endsWith);
  }

  /** The last line may credit who wrote it; pictures may follow. */
  private void markCredit(List<Piece> pieces, Set<Integer> signed) {
    int last = pieces.size() - 1;
    while (last > 0 && pieces.get(last) instanceof Piece.FigurePiece) {
      last--;
    }
    if (last > 0 && pieces.get(last) instanceof Line line && !signed.contains(last)) {
      String text = Spaces.squeeze(line.text());
      boolean credit =
          text.length() <= 70
              && CREDIT.matcher(text).matches()
              && !isExcluded(text.substring(1, text.length() - 1));
      if (credit || line.isAtEnd() && isBody(line)) {
        signed.add(last);
      }
    }
  }

  /** Whether a note credits nobody: as a whole, or by the label that it begins with. */
  private boolean isExcluded(String note) {
    int colon = Math.max(note.indexOf('：'), note.indexOf(':'));
    return exclusions.contains(colon < 0 ? note : note.substring(0, colon));
  }

  private static boolean isLast(List<Piece> pieces, int i) {
    return pieces.subList(i + 1, pieces.size()).stream()
        .noneMatch(piece -> piece instanceof Line || piece instanceof Piece.Finished);
  }
}
