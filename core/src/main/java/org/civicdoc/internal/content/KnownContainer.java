package org.civicdoc.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.nodes.Element;

/** Finds the article's body by the names that families of templates give it. */
final class KnownContainer {

  /** What an image or film is worth beside characters of prose: an article may be nothing else. */
  private static final int IMAGE_WORTH = 30;

  /** A table of data is the article where there is nothing else; elsewhere it may be its header. */
  private static final int TABLE_WORTH = 1;

  /** An inner container replaces the one around it if it holds this share of its prose, … */
  private static final double NEARLY_ALL = 0.9;

  /** … or, where its name is the better known one, this share; the rest is byline and notes. */
  private static final double MOST = 0.4;

  private static final int NONE = -1;

  /** A comment with this word has a counterpart that ends what it marks. */
  private static final String BEGIN = "begin";

  private final ContainerNames names;

  KnownContainer(ContainerNames names) {
    this.names = names;
  }

  Optional<ContentRoot> find(PageFeatures page) {
    List<Candidate> candidates = candidates(page, false);
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (candidate.worth > 0 && (best == null || isBetter(candidate, best, page))) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(b -> root(page, b));
  }

  /** Tells of all elements that have such a name, in page order. */
  void explain(PageFeatures page, Trace trace) {
    for (Candidate candidate : candidates(page, true)) {
      Knowledge.Known name = names.name(candidate.rank);
      int i = candidate.number;
      trace.content(page.element(i), reason(name), page.prose(i), page.images(i));
    }
  }

  static Reason reason(Knowledge.Known name) {
    return new Reason(name.entry().key().toString(), name.value(), name.profile().name());
  }

  /**
   * The elements that have such a name.
   *
   * @param empty whether those count that hold nothing of an article
   */
  private List<Candidate> candidates(PageFeatures page, boolean empty) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      boolean may = empty || shown(page, i) > 0 || DataTable.mayBeIn(page, i);
      int rank = may ? names.rank(page.element(i)) : NameRanks.NONE;
      if (rank != NameRanks.NONE && !isWholePage(page.element(i), rank)) {
        candidates.add(new Candidate(i, NONE, worth(page, i), rank));
      }
    }
    for (int i = 0; i < page.comments().size(); i++) {
      int rank = names.rank(page.comments().get(i));
      if (rank != NameRanks.NONE) {
        int number = page.commentHolder(i);
        candidates.add(new Candidate(number, i, worth(page, number), rank));
      }
    }
    return candidates;
  }

  private ContentRoot root(PageFeatures page, Candidate found) {
    Knowledge.Known name = names.name(found.rank);
    if (found.comment == NONE) {
      return ContentRoot.whole(page, found.number, name);
    }
    int from = page.commentPlace(found.comment);
    int to = endOfMarked(page, found.comment);
    int marked = page.ownProse(found.number);
    for (int i = from; i < to; i = page.end(i)) {
      marked += page.prose(i);
    }
    // Marks around next to nothing are misplaced.
    return marked >= page.prose(found.number) * MOST && from < to
        ? new ContentRoot(found.number, from, to, name)
        : ContentRoot.whole(page, found.number, name);
  }

  /** Where the mark stands that ends what a comment begins, in the same element; else its end. */
  private static int endOfMarked(PageFeatures page, int begin) {
    int holder = page.commentHolder(begin);
    String mark = page.comments().get(begin);
    if (mark.contains(BEGIN)) {
      String end = mark.replace(BEGIN, "end");
      for (int i = begin + 1; i < page.comments().size(); i++) {
        if (page.commentHolder(i) == holder && page.comments().get(i).equals(end)) {
          return page.commentPlace(i);
        }
      }
    }
    return page.end(holder);
  }

  /** Of the whole page a template's name tells its kind: {@code <body class="article-content">}. */
  private boolean isWholePage(Element element, int rank) {
    return element.normalName().equals("body") && names.name(rank).profile().builtIn();
  }

  boolean isNamed(Element element) {
    return names.rank(element) != NameRanks.NONE;
  }

  private static int worth(PageFeatures page, int i) {
    int shown = shown(page, i);
    return shown == 0 && DataTable.isMostOf(page, i) ? TABLE_WORTH : shown;
  }

  private static int shown(PageFeatures page, int i) {
    return page.prose(i) + IMAGE_WORTH * (page.images(i) + page.media(i));
  }

  /**
   * The name of a user's profile is better than any other; then more prose is better; of nested
   * ones the inner, unless it leaves out much.
   */
  private boolean isBetter(Candidate candidate, Candidate best, PageFeatures page) {
    int tier = names.tier(candidate.rank);
    if (tier != names.tier(best.rank)) {
      return tier < names.tier(best.rank);
    }
    boolean inside =
        candidate.number != best.number && page.isWithin(candidate.number, best.number);
    return inside ? holdsTheSame(candidate, best) : candidate.worth > best.worth;
  }

  /** Whether an inner container holds the article that the one around it holds. */
  private static boolean holdsTheSame(Candidate inner, Candidate outer) {
    return inner.worth >= outer.worth * NEARLY_ALL
        || inner.rank < outer.rank && inner.worth >= outer.worth * MOST;
  }

  /**
   * An element with such a name.
   *
   * @param comment the index of the comment within it that bears the name, or {@link #NONE}
   */
  private record Candidate(int number, int comment, int worth, int rank) {}
}
