package org.civicdoc.pdf.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Coordinates to a hundredth of a point, of which 7,000 make an inch: no printer shows more. */
final class Coordinates {

  private static final Set<String> PATHS =
      Set.of(OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.APPEND_RECT);

  private Coordinates() {}

  /** Whether an operator's operands are coordinates. */
  static boolean areOperandsOf(String operator) {
    return PATHS.contains(operator);
  }

  static List<COSBase> rounded(List<COSBase> operands) {
    List<COSBase> rounded = new ArrayList<>(operands.size());
    for (COSBase operand : operands) {
      rounded.add(rounded(((COSNumber) operand).floatValue()));
    }
    return rounded;
  }

  static COSNumber rounded(float value) {
    int hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? COSInteger.get(hundredths / 100)
        : new COSFloat(hundredths / 100f);
  }
}
