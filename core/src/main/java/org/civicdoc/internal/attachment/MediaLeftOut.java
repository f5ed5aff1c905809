package org.civicdoc.internal.attachment;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.page.EmbeddedFile;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jsoup.nodes.Element;

/**
 * Tells of the films, sounds and pages that an article shows: a document holds nothing of them.
 * Immutable and thread-safe.
 */
public final class MediaLeftOut {

  private static final int MOST_NAMED = 20;

  private final Furniture furniture;

  /**
   * Makes the test.
   *
   * @param furniture what is no part of the article
   */
  public MediaLeftOut(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * What to say of them.
   *
   * @param page the page's features
   * @param root the number of the element that holds the article
   * @param links resolves addresses
   * @return one issue for all; empty if there are none
   */
  public Optional<ParseIssue> issue(PageFeatures page, int root, Links links) {
    Set<String> shown = new LinkedHashSet<>();
    for (int i = 0; i < page.media().size() && shown.size() < MOST_NAMED; i++) {
      int holder = page.mediaHolder(i);
      Element media = page.media().get(i);
      if (page.isWithin(holder, root)
          && !furniture.isNamed(media)
          && !furniture.isBeside(page, holder, root)) {
        Optional<String> target = links.resolve(EmbeddedFile.address(media));
        if (target.flatMap(EmbeddedFile::document).isEmpty()) {
          shown.add(media.normalName() + target.map(known -> ' ' + known).orElse(""));
        }
      }
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ParseIssue(
                IssueCode.MEDIA_LEFT_OUT,
                IssueSeverity.INFO,
                "the article's element shows what a document cannot hold: "
                    + String.join(", ", shown),
                "blocks"));
  }
}
