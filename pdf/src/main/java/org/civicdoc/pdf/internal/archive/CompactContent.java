package org.civicdoc.pdf.internal.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes a page's content anew, smaller. */
final class CompactContent {

  private final PDPage page;
  private final ContentSink sink = new ContentSink();
  private final ContentMarks marks;
  private final ContentText text = new ContentText(sink);

  private CompactContent(PDPage page, TagChanges changes) {
    this.page = page;
    this.marks = new ContentMarks(page, sink, changes);
  }

  /** Rewrites all pages of a document. */
  static void apply(PDDocument pdf, TagChanges changes) throws IOException {
    for (PDPage page : pdf.getPages()) {
      new CompactContent(page, changes).rewrite(pdf);
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
    marks.flush();
    page.setContents(new PDStream(pdf, sink.content(), COSName.FLATE_DECODE));
    page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
    forbidInterpolation();
  }

  private void write(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (marks.write(name, operands) || text.write(name, operands)) {
      return;
    }
    sink.write(
        operator, Coordinates.areOperandsOf(name) ? Coordinates.rounded(operands) : operands);
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
}
