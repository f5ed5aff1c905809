package org.civicdoc.pdf.internal.markup;

import java.util.List;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Signature;

/**
 * The lines of one signature, 发文机关署名 and 成文日期, and where GB/T 9704-2012, 7.3.5.2, has them: the
 * bodies two characters from the right, the date beginning two characters right of them; a date
 * that is longer than its body stands two characters from the right, and the body moves left.
 */
final class SignatureGroup {

  /** Characters from the right, and from body to date. */
  private static final float TWO = 2;

  /** Characters on a line (5.2.3). */
  static final float LINE = 28;

  private final float[] widths;
  private final float dateFromRight;
  private final float bodyFromRight;

  SignatureGroup(List<Signature> lines) {
    widths = new float[lines.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = TitleLines.ems(PlainText.of(lines.get(i).inlines()));
    }
    float date = widths.length == 0 ? 0 : widths[widths.length - 1];
    float body = 0;
    for (int i = 0; i < widths.length - 1; i++) {
      body = Math.max(body, widths[i]);
    }
    dateFromRight = Math.max(TWO, body - date);
    bodyFromRight = Math.max(TWO, dateFromRight + date + TWO - body);
  }

  /** How many lines there are. */
  int size() {
    return widths.length;
  }

  /** How far a line stands from the right, in ems; what is too long for that begins at the left. */
  float fromRight(int index) {
    float wanted = index == widths.length - 1 ? dateFromRight : bodyFromRight;
    return Math.max(0, Math.min(wanted, LINE - widths[index]));
  }
}
