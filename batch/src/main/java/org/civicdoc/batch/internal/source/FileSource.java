package org.civicdoc.batch.internal.source;

import java.nio.file.Path;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.parser.PageContext;

/** A file that is one page, whatever its name ends in. */
record FileSource(Path file, String name, int maxBytes) implements PageSource {

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    visitor.page(
        new PageInput(
            new PagePlace(Labels.of(file), null),
            name,
            PageContext.none(),
            new FileContent(file, maxBytes),
            file.toAbsolutePath().getParent()));
  }

  @Override
  public long count() {
    return 1;
  }
}
