package org.civicdoc.batch.internal.source;

import java.nio.file.Path;

/** A file that the user named; it is a page whatever its name ends in. */
record FileSource(Path file) implements PageSource {

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    visitor.page(new PageInput(String.valueOf(file.getFileName()), file.toString(), file));
  }
}
