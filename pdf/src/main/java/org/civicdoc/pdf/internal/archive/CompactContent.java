package org.civicdoc.pdf.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a page's content anew, smaller. The engine marks an artifact for every box, most of them
 * empty, each with a property list; and it places each character of a justified line by itself,
 * where the character spacing of ISO 32000-1, 9.3.2, says the same once.
 */
final class CompactContent {

  private static final COSDictionary REPETITION = new COSDictionary();

  static {
    REPETITION.setName(COSName.TYPE, "Pagination");
  }

  private final PDPage page;
  private final Artifacts artifacts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
  private final ContentStreamWriter writer = new ContentStreamWriter(out);
  private final Set<COSName> usedProperties = new HashSet<>();
  private final Deque<TextState> saved = new ArrayDeque<>();
  private TextState state = new TextState(0, 0);

  /** The operands of an artifact that has begun but has no content yet; else empty. */
  private List<COSBase> begun = List.of();

  private record TextState(float fontSize, float spacing) {}

  private CompactContent(PDPage page, Artifacts artifacts) {
    this.page = page;
    this.artifacts = artifacts;
  }

  /** Rewrites all pages of a document; tagged content that is an artifact becomes one. */
  static void apply(PDDocument pdf, Artifacts artifacts) throws IOException {
    for (PDPage page : pdf.getPages()) {
      new CompactContent(page, artifacts).rewrite(pdf);
    }
  }

  private void rewrite(PDDocument pdf) throws IOException {
    List<COSBase> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        write(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    page.setContents(
        new PDStream(pdf, new ByteArrayInputStream(out.toByteArray()), COSName.FLATE_DECODE));
    dropUnusedProperties();
    forbidInterpolation();
  }

  /** ISO 19005-2, 6.2.8.3: images are not smoothed. */
  private void forbidInterpolation() throws IOException {
    PDResources resources = page.getResources();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        resources.getXObject(name).getCOSObject().removeItem(COSName.INTERPOLATE);
      }
    }
  }

  private void write(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (name.equals(OperatorName.END_MARKED_CONTENT) && !begun.isEmpty()) {
      begun = List.of();
      return;
    }
    writeBegun();
    switch (name) {
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> beginContent(operator, operands);
      case OperatorName.SHOW_TEXT -> showText(bytes(operands.get(0)), 0);
      case OperatorName.SHOW_TEXT_ADJUSTED -> showAdjusted(operator, (COSArray) operands.get(0));
      default -> {
        track(name, operands);
        copy(operator, operands);
      }
    }
  }

  private void track(String name, List<COSBase> operands) {
    switch (name) {
      case OperatorName.SAVE -> saved.push(state);
      case OperatorName.RESTORE -> state = saved.pop();
      case OperatorName.SET_FONT_AND_SIZE ->
          state = new TextState(((COSNumber) operands.get(1)).floatValue(), state.spacing());
      default -> {
        // Nothing that text depends on.
      }
    }
  }

  private void beginContent(Operator operator, List<COSBase> operands) throws IOException {
    if (COSName.ARTIFACT.equals(operands.get(0)) && operands.get(1) instanceof COSName) {
      begun = List.copyOf(operands);
    } else if (operands.get(1) instanceof COSDictionary properties && isArtifact(properties)) {
      copy(operator, List.of(COSName.ARTIFACT, REPETITION));
    } else {
      copy(operator, operands);
    }
  }

  private boolean isArtifact(COSDictionary properties) {
    return artifacts.contains(page.getCOSObject(), properties.getInt(COSName.MCID));
  }

  /** Backgrounds need no property list; headers and footers say by theirs what they are. */
  private void writeBegun() throws IOException {
    if (begun.isEmpty()) {
      return;
    }
    COSName list = (COSName) begun.get(1);
    COSDictionary properties = properties().getCOSDictionary(list);
    if (properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE))) {
      usedProperties.add(list);
      copy(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ), begun);
    } else {
      copy(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT), begun.subList(0, 1));
    }
    begun = List.of();
  }

  /** {@code [(a) -n (b) -n (c)] TJ} with one n becomes spacing and text. */
  private void showAdjusted(Operator operator, COSArray array) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    float adjustment = Float.NaN;
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof COSNumber number) {
        if (Float.isNaN(adjustment)) {
          adjustment = number.floatValue();
        }
        if (number.floatValue() != adjustment || i % 2 == 0) {
          setSpacing(0);
          copy(operator, List.of(array));
          return;
        }
      } else {
        text.writeBytes(bytes(array.get(i)));
      }
    }
    showText(text.toByteArray(), Float.isNaN(adjustment) ? 0 : -adjustment / 1000);
  }

  private void showText(byte[] text, float spacingInEms) throws IOException {
    setSpacing(Math.round(spacingInEms * state.fontSize() * 10_000) / 10_000f);
    writeLiteral(text);
    out.write(' ');
    copy(Operator.getOperator(OperatorName.SHOW_TEXT), List.of());
  }

  private void setSpacing(float spacing) throws IOException {
    if (spacing != state.spacing()) {
      state = new TextState(state.fontSize(), spacing);
      copy(Operator.getOperator(OperatorName.SET_CHAR_SPACING), List.of(new COSFloat(spacing)));
    }
  }

  /** A literal string (7.3.4.2) takes half of the hexadecimal one that PDFBox would write. */
  private void writeLiteral(byte[] text) {
    out.write('(');
    for (byte b : text) {
      switch (b) {
        case '(', ')', '\\' -> {
          out.write('\\');
          out.write(b);
        }
        case '\r' -> {
          out.write('\\');
          out.write('r');
        }
        default -> out.write(b);
      }
    }
    out.write(')');
  }

  private void copy(Operator operator, List<COSBase> operands) throws IOException {
    for (COSBase operand : operands) {
      writer.writeToken(operand);
    }
    writer.writeToken(operator);
  }

  private static byte[] bytes(COSBase string) {
    return ((COSString) string).getBytes();
  }

  private COSDictionary properties() {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    return properties == null ? new COSDictionary() : properties;
  }

  private void dropUnusedProperties() {
    COSDictionary properties = properties();
    for (COSName name : List.copyOf(properties.keySet())) {
      if (!usedProperties.contains(name)) {
        properties.removeItem(name);
      }
    }
  }
}
