package org.civicdoc.pdf.internal.archive;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** What changes between the structure tree and the content that it names; one for each file. */
final class TagChanges {

  /** Content that is none of the document's (ISO 32000-1, 14.8.2.2). */
  final ContentIdentifiers artifacts = new ContentIdentifiers();

  final ContentRuns runs = new ContentRuns();

  private final ContentIdentifiers joined = new ContentIdentifiers();

  boolean isArtifact(PDPage page, int identifier) {
    return artifacts.contains(page.getCOSObject(), identifier);
  }

  /** Joins content with what stands before it in the file, if it goes on it. */
  boolean join(PDPage page, int before, int identifier) {
    boolean goesOn = runs.join(page.getCOSObject(), before, identifier);
    if (goesOn) {
      joined.add(page.getCOSObject(), identifier);
    }
    return goesOn;
  }

  /** Ends the changes in the tree that leads from content to elements. */
  void applyTo(COSDictionary parentTree) {
    artifacts.removeFrom(parentTree);
    joined.removeFrom(parentTree);
  }
}
