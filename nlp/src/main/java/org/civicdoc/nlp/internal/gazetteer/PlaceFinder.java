package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * Finds the divisions that a text names, joins chains such as 海口市三门坡镇, and decides which of several
 * divisions of one name is meant. Made for one text.
 */
public final class PlaceFinder {

  /** A short name of this length is no word: 阿拉山口, 巴音郭楞. */
  private static final int SURELY = 4;

  private final Gazetteer gazetteer;
  private final TextView view;
  private final List<NameHit> hits;
  private final Region region;
  private final Map<NameHit, Predicate<Division>> siblings;
  private final Set<Division> namedInFull = new HashSet<>();

  /** Scans a text. */
  public PlaceFinder(Gazetteer gazetteer, TextView view, TextContext context) {
    this.gazetteer = gazetteer;
    this.view = view;
    hits = NameScanner.scan(gazetteer, view);
    int titleEnd = view.text().indexOf('\n');
    region = Region.of(gazetteer, context, hits, titleEnd);
    siblings = SiblingLists.members(hits, view);
    for (NameHit hit : hits) {
      if (hit.isFull()) {
        namedInFull.addAll(hit.candidates());
      }
    }
  }

  /** Which part of the country the text is about. */
  public Region region() {
    return region;
  }

  /** All places in text order, without overlap. */
  public List<PlaceMatch> find() {
    return FeatureFinder.complete(gazetteer.others(), view, divisions());
  }

  private List<PlaceMatch> divisions() {
    List<PlaceMatch> places = new ArrayList<>();
    PlaceMatch chain = null;
    for (NameHit hit : hits) {
      PlaceMatch link = chain != null && chain.end() == hit.start() ? linked(chain, hit) : null;
      if (link != null) {
        places.set(places.size() - 1, link);
        chain = link;
      } else {
        chain = alone(hit);
        if (chain != null) {
          places.add(chain);
        }
      }
    }
    return places;
  }

  /** The hit as the next link of a chain, or null if it lies in none of the chain's divisions. */
  private @Nullable PlaceMatch linked(PlaceMatch chain, NameHit hit) {
    List<Division> fitting = within(allCandidates(hit), chain.candidates());
    return fitting.isEmpty() ? null : ranked(hit, fitting).from(chain.start());
  }

  private static List<Division> allCandidates(NameHit hit) {
    List<Division> all = new ArrayList<>(hit.name().full());
    all.addAll(hit.name().shortFor());
    return all;
  }

  private static List<Division> within(List<Division> divisions, List<Division> parents) {
    return divisions.stream()
        .filter(
            division ->
                parents.stream()
                    .anyMatch(parent -> parent != division && division.isWithin(parent)))
        .toList();
  }

  private @Nullable PlaceMatch alone(NameHit hit) {
    boolean unsure = hit.isTwoWords() && hit.candidates().stream().noneMatch(region::isHome);
    if (unsure || isNoName(hit)) {
      return null;
    }
    Predicate<Division> member = siblings.get(hit);
    if (member != null) {
      return ranked(hit, allCandidates(hit).stream().filter(member).toList());
    }
    List<Division> meant =
        hit.isFull()
            ? fullNames(hit)
            : hit.name().shortFor().stream().filter(d -> isMeant(hit, d)).toList();
    return meant.isEmpty() ? null : ranked(hit, meant);
  }

  /** 街道 is a word, and 柳江|上游 the river that the district is named after. */
  private boolean isNoName(NameHit hit) {
    OtherPlaces others = gazetteer.others();
    return others.noNames.contains(view.text().substring(hit.start(), hit.end()))
        || (!hit.isFull()
            && "江河湖".indexOf(view.charAt(hit.end() - 1)) >= 0
            && others.ofRivers.stream().anyMatch(word -> view.startsWith(word, hit.end())));
  }

  /** 新城区 and 新城镇 are words as well, so such a name alone must fit the region. */
  private List<Division> fullNames(NameHit hit) {
    boolean sure =
        switch (hit.level()) {
          case PROVINCE, CITY -> true;
          case COUNTY ->
              hit.length() > 3
                  || (hit.candidates().size() == 1 && !hit.isWord() && !isPartOfAnyCity(hit));
          case TOWN -> hit.length() > 3 || hit.isTaggedPlace();
        };
    if (sure) {
      return hit.candidates();
    }
    boolean fits = hit.candidates().stream().anyMatch(d -> region.isHome(d) || region.covers(d));
    return fits ? hit.candidates() : List.of();
  }

  /** 老城区 and 东区 are districts somewhere, and parts of most other cities. */
  private boolean isPartOfAnyCity(NameHit hit) {
    return gazetteer.others().partsOfCities.contains(view.text().substring(hit.start(), hit.end()));
  }

  /** Whether a short name stands for a division: many are words (和平, 新华), or persons. */
  private boolean isMeant(NameHit hit, Division division) {
    if (namedInFull.contains(division)) {
      return hit.length() > 2 || hit.isTaggedPlace() || region.support(division) > 0;
    }
    return switch (division.level()) {
      case PROVINCE, CITY -> hit.isTaggedPlace() || hit.length() >= SURELY;
      // 河南 is the province, unless the county is named in full somewhere.
      case COUNTY ->
          hit.level() != Level.PROVINCE
              && (hit.length() >= SURELY || (hit.isTaggedPlace() && region.covers(division)));
      case TOWN -> false;
    };
  }

  private PlaceMatch ranked(NameHit hit, List<Division> meant) {
    List<Division> ranked = new ArrayList<>(meant);
    ranked.sort(
        (a, b) -> {
          int bySupport = Integer.compare(region.support(b), region.support(a));
          return bySupport != 0 ? bySupport : a.level().compareTo(b.level());
        });
    boolean resolved =
        ranked.size() == 1
            || region.support(ranked.get(0)) > region.support(ranked.get(1))
            || ranked.get(0).level() != ranked.get(1).level();
    return new PlaceMatch(hit.start(), hit.end(), ranked, resolved, !hit.isFull(), true);
  }
}
