package org.civicdoc.pdf.internal.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Writes text operators, fewer: typeface and character spacing (ISO 32000-1, 9.3.2), which come
 * with each piece of a line, where they change.
 */
final class ContentText {

  private final ContentSink sink;
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State(null, 0, 0);

  /** The spacing of the text that comes next. */
  private float wantedSpacing;

  /** Whether a text object has begun and nothing has been placed in it. */
  private boolean atOrigin;

  /** The part of the graphics state that these operators set (8.4.1). */
  private record State(@Nullable COSName font, float size, float spacing) {}

  ContentText(ContentSink sink) {
    this.sink = sink;
  }

  /**
   * Writes an operator that text depends on.
   *
   * @return false if it is none; then nothing has been written
   */
  boolean write(String operator, List<COSBase> operands) throws IOException {
    boolean first = atOrigin;
    atOrigin =
        operator.equals(OperatorName.BEGIN_TEXT)
            || (first && operator.equals(OperatorName.SET_FONT_AND_SIZE));
    switch (operator) {
      case OperatorName.SAVE -> saved.push(state);
      case OperatorName.RESTORE -> state = saved.pop();
      case OperatorName.SET_FONT_AND_SIZE -> {
        return isSet((COSName) operands.get(0), ((COSNumber) operands.get(1)).floatValue());
      }
      case OperatorName.SET_MATRIX -> {
        return first && place(operands);
      }
      case OperatorName.SHOW_TEXT -> {
        show(bytes(operands.get(0)));
        return true;
      }
      case OperatorName.SET_CHAR_SPACING -> {
        wantedSpacing = ((COSNumber) operands.get(0)).floatValue();
        return true;
      }
      default -> {
        // Nothing that text depends on.
      }
    }
    return false;
  }

  private boolean isSet(COSName font, float size) {
    boolean same = font.equals(state.font()) && size == state.size();
    state = new State(font, size, state.spacing());
    return same;
  }

  /** {@code 1 0 0 1 x y Tm} at the origin is {@code x y Td}. */
  private boolean place(List<COSBase> matrix) throws IOException {
    float[] values = new float[6];
    for (int i = 0; i < values.length; i++) {
      values[i] = ((COSNumber) matrix.get(i)).floatValue();
    }
    if (values[0] != 1 || values[1] != 0 || values[2] != 0 || values[3] != 1) {
      return false;
    }
    sink.write(
        OperatorName.MOVE_TEXT,
        List.of(Coordinates.rounded(values[4]), Coordinates.rounded(values[5])));
    return true;
  }

  private void show(byte[] text) throws IOException {
    setSpacing();
    sink.writeLiteral(text);
    sink.write(OperatorName.SHOW_TEXT, List.of());
  }

  private void setSpacing() throws IOException {
    if (wantedSpacing != state.spacing()) {
      state = new State(state.font(), state.size(), wantedSpacing);
      COSNumber operand = wantedSpacing == 0 ? COSInteger.ZERO : new COSFloat(wantedSpacing);
      sink.write(OperatorName.SET_CHAR_SPACING, List.of(operand));
    }
  }

  private static byte[] bytes(COSBase string) {
    return ((COSString) string).getBytes();
  }
}
