package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.SourceGap;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.parser.PageContext;
import org.civicdoc.warc.WarcGap;
import org.civicdoc.warc.WarcItem;
import org.civicdoc.warc.WarcPage;
import org.civicdoc.warc.WarcPages;

/** A web archive (ISO 28500), as {@link WarcPages} reads it. */
record WarcSource(Path file, int maxBytes) implements PageSource {

  @Override
  public void visit(PageVisitor visitor) throws InterruptedException {
    String source = Labels.of(file);
    try (WarcPages pages = new WarcPages(FileChannel.open(file), maxBytes)) {
      for (WarcItem item = pages.next(); item != null; item = pages.next()) {
        if (item instanceof WarcPage page) {
          visitor.page(input(source, page));
        } else if (item instanceof WarcGap gap) {
          visitor.gap(new SourceGap(source, gap.start(), gap.end(), gap.reason()));
        } else {
          visitor.passedOver();
        }
      }
    } catch (IOException e) {
      visitor.gap(SourceGap.of(source, "the file cannot be read: " + Reasons.of(e)));
    }
  }

  private static PageInput input(String source, WarcPage page) {
    PageContext context =
        PageContext.none()
            .withUrl(page.url())
            .withCapturedAt(page.capturedAt())
            .withCharset(page.charset())
            .withTruncation(page.payload().truncation());
    return new PageInput(
        new PagePlace(source, page.position()),
        UrlNames.of(page.url()),
        context,
        content(page),
        null);
  }

  private static PageContent content(WarcPage page) {
    try {
      return new HeldContent(page.payload().bytes());
    } catch (IOException e) {
      return new RefusedContent(e);
    }
  }

  @Override
  public long count() {
    return UNKNOWN;
  }
}
