package org.civicdoc.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.pdf.internal.Warnings;

/** One run of a {@link PdfVolume}: fills part after part up to its limits. One use each. */
final class VolumeBinding {

  /** Entries that the contents have on a page at least, were each to take three lines. */
  private static final int ENTRIES_ON_A_PAGE = 10;

  private final RenderSettings settings;
  private final PdfVolume volume;
  private final Iterator<CivicDocument> documents;
  private final Function<CivicDocument, PdfContext> contexts;

  /** Documents that have been taken but not bound. */
  private final Deque<WaitingDocument> waiting = new ArrayDeque<>();

  private final List<Integer> pageCounts = new ArrayList<>();
  private final List<PdfVolumeDocument> bound = new ArrayList<>();
  private final Warnings warnings = new Warnings();

  VolumeBinding(
      RenderSettings settings,
      PdfVolume volume,
      Iterator<CivicDocument> documents,
      Function<CivicDocument, PdfContext> contexts) {
    this.settings = settings;
    this.volume = volume;
    this.documents = documents;
    this.contexts = contexts;
  }

  PdfVolumeResult run(PdfVolumeTarget target) throws IOException {
    while (hasMore()) {
      bindPart(target);
    }
    return new PdfVolumeResult(pageCounts, bound, warnings.toList());
  }

  private boolean hasMore() {
    return !waiting.isEmpty() || documents.hasNext();
  }

  private void bindPart(PdfVolumeTarget target) throws IOException {
    int number = pageCounts.size() + 1;
    List<WaitingDocument> taken = take();
    while (true) {
      try (VolumePart part =
          new VolumePart(settings, volume, number, number > 1 || hasMore(), taken)) {
        int fitting = part.fitting(volume.pageLimit());
        giveBack(taken.subList(fitting, taken.size()));
        if (fitting == part.size()) {
          write(part, target.open(number));
          return;
        }
        // Their pages are known now: those that fit will fit again.
        taken = List.copyOf(taken.subList(0, fitting));
      }
    }
  }

  private void write(VolumePart part, OutputStream target) throws IOException {
    try (OutputStream out = target) {
      pageCounts.add(part.write(out));
    }
    part.contents().forEach(bound::add);
    for (PdfWarning warning : part.coverWarnings()) {
      warnings.add(warning.code(), warning.message());
    }
  }

  /** At least one document, and no more than seem to fit. */
  private List<WaitingDocument> take() {
    List<WaitingDocument> taken = new ArrayList<>();
    double pages = 1;
    while (hasMore()) {
      if (waiting.isEmpty()) {
        CivicDocument document = documents.next();
        waiting.add(new WaitingDocument(document, contexts.apply(document)));
      }
      WaitingDocument next = waiting.getFirst();
      pages += next.pages() + 1.0 / ENTRIES_ON_A_PAGE;
      boolean alone = next.mustBeCut(settings.limits());
      if (!taken.isEmpty() && (alone || pages > volume.pageLimit())) {
        break;
      }
      taken.add(waiting.removeFirst());
      if (alone) {
        break;
      }
    }
    return taken;
  }

  private void giveBack(List<WaitingDocument> documentsOver) {
    for (int i = documentsOver.size() - 1; i >= 0; i--) {
      waiting.addFirst(documentsOver.get(i));
    }
  }
}
