package org.civicdoc.internal.block.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;

/** Tells the lines that name who issues a document: one body, several side by side, or its head. */
public final class IssuingBodies {

  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_JOINT = 3;
  private static final int LONGEST_LINE = 160;

  /** The head of a body signs by name: 市长：某某某. */
  private static final Pattern HEAD_OF_BODY =
      Pattern.compile("\\p{IsHan}{0,8}(长|主任|主席|书记|总理)[:：]\\p{IsHan}{2,4}");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\u00A0\\u3000、]+");

  private static final List<String> ENDINGS =
      ResourceLines.of(IssuingBodies.class, "signature-endings.txt");

  private IssuingBodies() {}

  /** Whether a line signs. */
  static boolean sign(BodyLine line) {
    String text = Spaces.squeeze(line.text());
    if (HEAD_OF_BODY.matcher(text).matches()) {
      return true;
    }
    if (line.style().headingTag() > 0 || Numbering.of(text).isPresent()) {
      return false;
    }
    boolean one = isName(text) && (line.isAtEnd() || endsAsName(text));
    return one || areNamed(line.text());
  }

  /** Whether a line that signs ends as the names of bodies do, or is their head. */
  static boolean endAsNamed(String line) {
    String text = Spaces.squeeze(line);
    return endsAsName(text) || HEAD_OF_BODY.matcher(text).matches();
  }

  /** Whether a text is nothing but names, with space or commas between them. */
  public static boolean areNamed(String text) {
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    for (String name : BETWEEN_NAMES.split(text.strip())) {
      if (name.length() < SHORTEST_JOINT || !isName(name) || !endsAsName(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAsName(String printed) {
    String name = withoutSeal(printed);
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** 云泽市水务局（盖章）. */
  private static String withoutSeal(String name) {
    int opener = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    boolean sealed = opener > 0 && "）)".indexOf(name.charAt(name.length() - 1)) >= 0;
    return sealed ? name.substring(0, opener) : name;
  }

  private static boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(c -> Punctuation.isPause((char) c));
  }
}
