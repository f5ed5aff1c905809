package org.civicdoc.pdf.internal.archive;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Writes the marks of a page's content, fewer. The engine marks an artifact for every box, most of
 * them empty, each with a property list, and each line of a text by itself.
 */
final class ContentMarks {

  private static final int NONE = -1;

  private static final COSDictionary PAGINATION = new COSDictionary();

  static {
    PAGINATION.setName(COSName.TYPE, "Pagination");
  }

  private final PDPage page;
  private final ContentSink sink;
  private final TagChanges changes;

  /** The operands of an artifact that has begun but has no content yet; else empty. */
  private List<COSBase> begun = List.of();

  private int depth;

  /** The identifier of the outermost content that is open. */
  private int open = NONE;

  /** The identifier of content that has ended, but whose end has not been written. */
  private int ended = NONE;

  ContentMarks(PDPage page, ContentSink sink, TagChanges changes) {
    this.page = page;
    this.sink = sink;
    this.changes = changes;
  }

  /**
   * Writes an operator that begins or ends marked content; before others, what was held back.
   *
   * @return false if it does not; then it must be written after this
   */
  boolean write(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> begin(operands);
      case OperatorName.END_MARKED_CONTENT -> end();
      default -> {
        flush();
        return false;
      }
    }
    return true;
  }

  private void begin(List<COSBase> operands) throws IOException {
    writeBegun();
    if (operands.get(1) instanceof COSName) {
      begun = List.copyOf(operands);
      return;
    }
    int identifier = ((COSDictionary) operands.get(1)).getInt(COSName.MCID);
    if (depth == 0 && ended != NONE && changes.join(page, ended, identifier)) {
      ended = NONE;
      open = identifier;
    } else if (changes.isArtifact(page, identifier)) {
      writeEnd();
      sink.write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, List.of(COSName.ARTIFACT, PAGINATION));
    } else {
      writeEnd();
      sink.write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, operands);
      open = depth == 0 ? identifier : open;
    }
    depth++;
  }

  private void end() throws IOException {
    if (!begun.isEmpty()) {
      begun = List.of();
      return;
    }
    depth--;
    if (depth == 0 && open != NONE) {
      ended = open;
      open = NONE;
    } else {
      sink.write(OperatorName.END_MARKED_CONTENT, List.of());
    }
  }

  /** Writes what has been held back in the hope that it need not be written. */
  void flush() throws IOException {
    writeBegun();
    writeEnd();
  }

  private void writeEnd() throws IOException {
    if (ended != NONE) {
      ended = NONE;
      sink.write(OperatorName.END_MARKED_CONTENT, List.of());
    }
  }

  /**
   * Backgrounds need no property list; headers and footers say by theirs what they are, which is
   * all that is in it, and so written in place.
   */
  private void writeBegun() throws IOException {
    if (begun.isEmpty()) {
      return;
    }
    writeEnd();
    COSName tag = (COSName) begun.get(0);
    COSDictionary list = properties((COSName) begun.get(1));
    begun = List.of();
    depth++;
    if ("Pagination".equals(list.getNameAsString(COSName.TYPE))) {
      sink.write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, List.of(tag, PAGINATION));
    } else {
      sink.write(OperatorName.BEGIN_MARKED_CONTENT, List.of(tag));
    }
  }

  private COSDictionary properties(COSName name) {
    COSDictionary lists = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    COSDictionary list = lists == null ? null : lists.getCOSDictionary(name);
    return list == null ? new COSDictionary() : list;
  }
}
