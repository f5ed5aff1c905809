package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * Adds the places that are no divisions: known names (长江), words that HanLP knows for places, names
 * that a head completes (张北|地区), and the settlements that a chain ends in. Neighbours that form a
 * chain become one. For one text.
 */
final class FeatureFinder {

  /** From this length on a known name stands even where HanLP cuts through it. */
  private static final int SURELY = 4;

  private final OtherPlaces other;
  private final TextView view;
  private final ForeignDivisions foreign;
  private final TreeMap<Integer, PlaceMatch> places = new TreeMap<>();

  private FeatureFinder(OtherPlaces other, TextView view) {
    this.other = other;
    this.view = view;
    foreign = new ForeignDivisions(other, view);
  }

  /** The divisions and all other places, in text order. */
  static List<PlaceMatch> complete(OtherPlaces other, TextView view, List<PlaceMatch> divisions) {
    FeatureFinder finder = new FeatureFinder(other, view);
    divisions.forEach(place -> finder.places.put(place.start(), place));
    finder.knownNames();
    finder.settlements();
    finder.joinAndExtend();
    return new ArrayList<>(finder.places.values());
  }

  private void add(int start, int end, boolean known) {
    places.put(start, new PlaceMatch(start, end, List.of(), false, false, known));
  }

  private void knownNames() {
    for (int i = 0; i < view.length(); i++) {
      Token token = view.tokenAt(i);
      if (token == null || token.start() != i || isTaken(i)) {
        continue;
      }
      int end = other.names.longest(view.text(), i, Math.min(view.length(), i + 12));
      if (end != CharTrie.NONE && (view.isBoundary(end) || end - i >= SURELY)) {
        add(i, end, true);
      } else if (token.tag().startsWith("ns")
          && token.length() > 1
          && !other.noNames.contains(token.word())) {
        add(i, token.end(), false);
      }
    }
  }

  private boolean isTaken(int offset) {
    Map.Entry<Integer, PlaceMatch> before = places.floorEntry(offset);
    return before != null && before.getValue().end() > offset;
  }

  private void joinAndExtend() {
    for (PlaceMatch place : List.copyOf(places.values())) {
      if (!places.containsKey(place.start())) {
        continue;
      }
      PlaceMatch whole = withForeignDivision(place);
      for (int round = 0; round < 4; round++) {
        PlaceMatch next = places.get(whole.end());
        if (next != null && next.candidates().isEmpty()) {
          places.remove(next.start());
          whole = named(whole.start(), next.end());
        } else {
          int end = headAfter(whole.end());
          if (end < 0) {
            break;
          }
          whole = named(whole.start(), end);
        }
      }
      places.put(whole.start(), whole);
    }
  }

  private PlaceMatch withForeignDivision(PlaceMatch place) {
    int end = foreign.end(place);
    if (end < 0) {
      return place;
    }
    places.subMap(place.start(), end).clear();
    return named(place.start(), end);
  }

  private static PlaceMatch named(int start, int end) {
    return new PlaceMatch(start, end, List.of(), false, false, true);
  }

  /** The end of a head, or of one noun and a head, at an offset; or -1. */
  private int headAfter(int start) {
    if (!view.isBoundary(start)) {
      return -1;
    }
    int end = head(start);
    if (end < 0) {
      Token token = view.tokenAt(start);
      boolean noun = token != null && token.start() == start && token.tag().equals("nz");
      end = noun && token != null && token.length() == 2 ? longHead(token.end()) : -1;
    }
    return end;
  }

  private int head(int start) {
    int limit = Math.min(view.length(), start + 10);
    if (other.noHeads.longest(view.text(), start, limit) != CharTrie.NONE) {
      return -1;
    }
    int end = other.heads.longest(view.text(), start, limit);
    return end != CharTrie.NONE && view.isBoundary(end) ? end : -1;
  }

  private int longHead(int start) {
    int end = head(start);
    return end - start >= 2 ? end : -1;
  }

  /** 官渡口镇|马鬃山村; after that the village's name alone is a place as well. */
  private void settlements() {
    SettlementReader reader = new SettlementReader(other, view);
    Set<String> names = new LinkedHashSet<>();
    for (PlaceMatch place : List.copyOf(places.values())) {
      boolean division = place.equals(places.get(place.start())) && !place.candidates().isEmpty();
      int end = division ? reader.end(place) : SettlementReader.NONE;
      if (end != SettlementReader.NONE) {
        names.add(view.text().substring(place.end(), end));
        int last = Math.max(end, reader.groupEnd(end));
        places.subMap(place.start(), last).clear();
        places.put(place.start(), named(place.start(), last));
      }
    }
    for (String name : names) {
      for (int at = next(name, 0); at >= 0; at = next(name, at + name.length())) {
        if (!isTaken(at)) {
          places.subMap(at, at + name.length()).clear();
          add(at, at + name.length(), true);
        }
      }
    }
  }

  private int next(String name, int from) {
    return view.text().indexOf(name, from);
  }
}
