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
 * {@link ProseCentre} by where the sentences are. A known container wins unless it holds the page's
 * links besides the centre, or much less than the prose around the centre: templates leave
 * containers empty, or use one for a teaser. A container that a user's profile names wins if it
 * holds anything.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContentFinder {

  /** The share of the centre's prose from which on a known container is believed. */
  private static final double ENOUGH = 0.5;

  /** Around a short notice the byline and the labels of a template count as so much prose. */
  private static final int ONLY_LABELS = 60;

  /** With as many links around its centre … */
  private static final int MANY_LINKS = 20;

  /** … and this share of the page's a known container is the whole page's. */
  private static final double NEARLY_ALL = 0.8;

  private final KnownContainer knownContainer;
  private final Furniture furniture;

  /**
   * Makes a finder.
   *
   * @param knowledge tells the names of containers
   * @param furniture what is no article
   */
  public ContentFinder(Knowledge knowledge, Furniture furniture) {
    knownContainer = new KnownContainer(new ContainerNames(knowledge));
    this.furniture = furniture;
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
    Optional<ContentRoot> centre = new ProseCentre(page, furniture).find();
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
    int container = known.get().number();
    int middle = centre.get().number();
    if (isWrapper(page, container, middle)) {
      return centre;
    }
    int knownProse = page.prose(container);
    int centreProse = page.prose(middle);
    boolean onlyLabels =
        centreProse - knownProse <= ONLY_LABELS
            && (knownProse > 0 || !page.seen().holds(middle, '。'));
    boolean enough = knownProse >= centreProse * ENOUGH || onlyLabels;
    return enough ? known : centre;
  }

  /** Whether a known container around the centre holds nearly all links of the page, too. */
  private static boolean isWrapper(PageFeatures page, int container, int centre) {
    int links = page.links(container) - page.fileLinks(container);
    int within = page.links(centre) - page.fileLinks(centre);
    return page.isWithin(centre, container)
        && links - within >= MANY_LINKS
        && links >= (page.links(0) - page.fileLinks(0)) * NEARLY_ALL;
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
