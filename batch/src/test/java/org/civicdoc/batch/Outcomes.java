package org.civicdoc.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.pdf.PdfVolumeResult;

/** What a job has told of. */
class Outcomes implements BatchListener {

  final List<PageOutcome> all = new ArrayList<>();
  final List<PageOutcome> kept = new ArrayList<>();
  final List<SourceGap> gaps = new ArrayList<>();
  final List<PdfVolumeResult> bound = new ArrayList<>();

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

  @Override
  public void bound(Path volume, PdfVolumeResult result) {
    bound.add(result);
  }

  List<String> pages() {
    return all.stream().map(PageOutcome::page).toList();
  }
}
