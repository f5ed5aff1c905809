package org.civicdoc.pdf.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** Receives the operators of a content stream. */
final class ContentSink {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
  private final ContentStreamWriter writer = new ContentStreamWriter(out);

  void write(String operator, List<? extends COSBase> operands) throws IOException {
    write(Operator.getOperator(operator), operands);
  }

  void write(Operator operator, List<? extends COSBase> operands) throws IOException {
    for (COSBase operand : operands) {
      writer.writeToken(operand);
    }
    writer.writeToken(operator);
  }

  /** A literal string (7.3.4.2) takes half of the hexadecimal one that PDFBox would write. */
  void writeLiteral(byte[] text) {
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
    out.write(' ');
  }

  /** What has been written. */
  InputStream content() {
    return new ByteArrayInputStream(out.toByteArray());
  }
}
