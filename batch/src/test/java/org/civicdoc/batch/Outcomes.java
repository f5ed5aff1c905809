package org.civicdoc.batch;

import java.util.ArrayList;
import java.util.List;

/** What a job has told of. */
class Outcomes implements BatchListener {

  final List<PageOutcome> all = new ArrayList<>();
  final List<PageOutcome> kept = new ArrayList<>();
  final List<SourceGap> gaps = new ArrayList<>();

  @Override
  public void started(long pages) {}

  @Override
  public void finished(PageOutcome outcome) {
    all.add(outcome);
  }

  @Override
  public void kept(PageOutcome outcome) {
    kept.add(outcome);
  }

  @Override
  public void gap(SourceGap gap) {
    gaps.add(gap);
  }

  List<String> pages() {
    return all.stream().map(PageOutcome::page).toList();
  }
}
