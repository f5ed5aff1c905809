package org.civicdoc.internal.content;

import java.util.Optional;
import org.civicdoc.internal.page.PageFeatures;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Two rules propose an element each: {@link KnownContainer} by the names that templates use,
 * {@link ProseCentre} by where the sentences are. A known container wins unless it holds much less
 * than the prose around the centre: templates leave containers empty, or use one for a teaser.
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
   * @param furniture what is no article
   */
  public ContentFinder(Furniture furniture) {
    knownContainer = new KnownContainer(new ContainerNames());
    proseCentre = new ProseCentre(furniture);
  }

  /**
   * Finds the element.
   *
   * @param page the page's features
   * @return the element; empty if nothing on the page reads like an article
   */
  public Optional<ContentRoot> find(PageFeatures page) {
    if (page.size() == 0) {
      return Optional.empty();
    }
    Optional<ContentRoot> known = knownContainer.find(page);
    Optional<ContentRoot> centre = proseCentre.find(page);
    if (known.isEmpty() || centre.isEmpty()) {
      return known.or(() -> centre);
    }
    int knownProse = page.prose(known.get().number());
    int centreProse = page.prose(centre.get().number());
    boolean enough =
        knownProse >= centreProse * ENOUGH
            || knownProse > 0 && centreProse - knownProse <= ONLY_LABELS;
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
