package org.civicdoc.pdf.internal.archive;

import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;

/** What to call a document in places that must have a title. */
public final class DocumentTitle {

  private static final int LONGEST = 40;

  private DocumentTitle() {}

  /** The document's title; else the beginning of its text; else 无标题. */
  public static String of(CivicDocument document) {
    String title = Metadata.find(document.metadata().title()).orElse("").strip();
    if (!title.isEmpty()) {
      return title;
    }
    return document.blocks().stream()
        .map(block -> PlainText.of(block).strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(DocumentTitle::abridged)
        .orElse("无标题");
  }

  private static String abridged(String text) {
    String line = text.lines().findFirst().orElse(text);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
