package org.civicdoc.batch.internal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.batch.SourceGap;

/** What a source has handed out. */
final class Visited implements PageVisitor {

  final List<PageInput> pages = new ArrayList<>();
  final List<SourceGap> gaps = new ArrayList<>();
  int passedOver;

  static Visited of(PageSource source) throws Exception {
    Visited visited = new Visited();
    source.visit(visited);
    return visited;
  }

  @Override
  public void page(PageInput page) {
    pages.add(page);
  }

  @Override
  public void passedOver() {
    passedOver++;
  }

  @Override
  public void gap(SourceGap gap) {
    gaps.add(gap);
  }

  List<String> ids() {
    return pages.stream().map(page -> page.place().id()).toList();
  }

  byte[] bytes(int index) throws IOException {
    return pages.get(index).content().read();
  }
}
