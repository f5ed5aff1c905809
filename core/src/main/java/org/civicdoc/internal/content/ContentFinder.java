package org.civicdoc.internal.content;

import java.util.Optional;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Two rules propose an element each: {@link KnownContainer} by the names that templates use,
 * {@link ProseCentre} by where the sentences are. A known container wins unless it holds much less
 * than the prose around the centre: templates leave containers empty, or use one for a teaser. A
 * container that a user's profile names wins if it holds anything.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContentFinder {

  /** The share of the centre's prose from which on a known container is believed. */
  private static final double ENOUGH = 0.5;

  /** Around a short notice the byline and the labels of a template count as so much prose. */
  private static final int ONLY_LABELS = 60;

  private final KnownContainer knownContainer;
  private final ProseCentre proseCentre;

  /**
   * Makes a finder.
   *
   * @param knowledge tells the names of containers
   * @param furniture what is no article
   */
  public ContentFinder(Knowledge knowledge, Furniture furniture) {
    knownContainer = new KnownContainer(new ContainerNames(knowledge));
    proseCentre = new ProseCentre(furniture);
  }

  /**
   * Finds the element.
   *
   * @param page the page's features
   * @param trace keeps what is chosen, if that is to be explained, else null
   * @return the element; empty if nothing on the page reads like an article
   */
  public Optional<ContentRoot> find(PageFeatures page, @Nullable Trace trace) {
    if (page.size() == 0) {
      return Optional.empty();
    }
    Optional<ContentRoot> known = knownContainer.find(page);
    Optional<ContentRoot> centre = proseCentre.find(page);
    Optional<ContentRoot> chosen =
        chosen(page, known, centre).map(root -> root.isUsers() ? root : withLetter(page, root));
    if (trace != null) {
      chosen.ifPresent(root -> explain(page, root, trace));
      known.ifPresent(root -> explain(page, root, trace));
      centre.ifPresent(root -> explain(page, root, trace));
      knownContainer.explain(page, trace);
    }
    return chosen;
  }

  /** A letter and its answer belong together, whichever of them is the longer one. */
  private static ContentRoot withLetter(PageFeatures page, ContentRoot root) {
    ContentRoot table = LetterTable.around(page, root);
    return table.equals(root) ? LetterBoxes.around(page, root) : table;
  }

  private static void explain(PageFeatures page, ContentRoot root, Trace trace) {
    int i = root.number();
    Reason reason =
        root.name() == null ? Reason.of("most prose") : KnownContainer.reason(root.name());
    trace.content(page.element(i), reason, page.prose(i), page.images(i));
  }

  private static Optional<ContentRoot> chosen(
      PageFeatures page, Optional<ContentRoot> known, Optional<ContentRoot> centre) {
    if (known.isEmpty() || centre.isEmpty()) {
      return known.or(() -> centre);
    }
    if (known.get().isUsers()) {
      return known;
    }
    int knownProse = page.prose(known.get().number());
    int centreProse = page.prose(centre.get().number());
    boolean onlyLabels =
        centreProse - knownProse <= ONLY_LABELS
            && (knownProse > 0 || page.element(centre.get().number()).wholeText().indexOf('。') < 0);
    boolean enough = knownProse >= centreProse * ENOUGH || onlyLabels;
    return enough ? known : centre;
  }

  /**
   * Whether an element bears a name by which templates mark an article's body.
   *
   * @param element any element
   * @return whether a template may mean it
   */
  public boolean isContainer(Element element) {
    return knownContainer.isNamed(element);
  }
}
