package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.InlineAssembler;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Paragraph;

/**
 * Finds the lines of a table of contents, which the text says once more: chapters and sections,
 * what ends in the number of a page, and numbered lines below 目录. The last of equal lines is the
 * heading.
 */
final class ContentsLines {

  private static final int LONGEST = 60;
  private static final String TITLE = "目录";

  /** What leads to the number of a page, and the number: 一、总则……3. */
  private static final Pattern PAGE = Pattern.compile("[\\s.．…·‥—_-]+[(（]?\\d{1,3}[)）]?$");

  private final List<Piece> pieces;
  private final BitSet contents = new BitSet();

  /** Numbered lines that are said once more. */
  private final BitSet repeated = new BitSet();

  private ContentsLines(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The pieces; lines of contents are paragraphs that no rule for headings looks at. */
  static List<Piece> asParagraphs(List<Piece> pieces) {
    ContentsLines lines = new ContentsLines(pieces);
    lines.find();
    if (lines.contents.isEmpty()) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces);
    lines.contents.stream().forEach(i -> out.set(i, paragraph((BodyLine) pieces.get(i))));
    return out;
  }

  private static Piece paragraph(BodyLine line) {
    return new Piece.Finished(new Paragraph(InlineAssembler.assemble(line)));
  }

  private void find() {
    Set<String> below = new HashSet<>();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof BodyLine line && line.text().length() <= LONGEST) {
        find(i, line.text(), below);
      }
    }
  }

  private void find(int i, String text, Set<String> below) {
    String key = Spaces.squeeze(text);
    String title = Spaces.squeeze(withoutPage(text));
    if (below.contains(title)) {
      Optional<Numbering> numbering = Numbering.of(text);
      numbering.ifPresent(n -> repeated.set(i));
      contents.set(i, !title.equals(key) || numbering.filter(n -> isUnique(n.kind())).isPresent());
    } else if (key.equals(TITLE)) {
      contents.set(i + 1, Math.max(i + 1, repeated.nextClearBit(i + 1)));
    }
    below.add(key);
  }

  /** No text counts these twice. */
  private static boolean isUnique(Numbering.Kind kind) {
    return kind == Numbering.Kind.CHAPTER || kind == Numbering.Kind.SECTION;
  }

  private static String withoutPage(String text) {
    char last = text.charAt(text.length() - 1);
    boolean mayEndInPage = Character.isDigit(last) || last == ')' || last == '）';
    return mayEndInPage ? PAGE.matcher(text).replaceFirst("") : text;
  }
}
