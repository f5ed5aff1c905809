package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * Adds the places that are no divisions: known names (长江), words that HanLP knows for places, names
 * that a head completes (张北|地区), and the villages that a chain ends in. Neighbours that form a
 * chain become one. For one text.
 */
final class FeatureFinder {

  /** From this length on a known name stands even where HanLP cuts through it. */
  private static final int SURELY = 4;

  private static final int LONGEST_VILLAGE = 5;
  private static final String NOT_IN_VILLAGE = "的在和与及各全、,。一二三四五六七八九十行政等内有";
  private static final String NOT_AFTER_VILLAGE = "民委镇级务办";

  private final OtherPlaces other;
  private final TextView view;
  private final TreeMap<Integer, PlaceMatch> places = new TreeMap<>();

  private FeatureFinder(OtherPlaces other, TextView view) {
    this.other = other;
    this.view = view;
  }

  /** The divisions and all other places, in text order. */
  static List<PlaceMatch> complete(OtherPlaces other, TextView view, List<PlaceMatch> divisions) {
    FeatureFinder finder = new FeatureFinder(other, view);
    divisions.forEach(place -> finder.places.put(place.start(), place));
    finder.knownNames();
    finder.joinAndExtend();
    finder.villages();
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
      PlaceMatch whole = place;
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
  private void villages() {
    List<String> names = new ArrayList<>();
    for (PlaceMatch place : List.copyOf(places.values())) {
      int end = place.candidates().isEmpty() ? -1 : villageEnd(place);
      if (end > 0) {
        String name = view.text().substring(place.end(), end);
        if (!names.contains(name)) {
          names.add(name);
        }
        places.put(place.start(), named(place.start(), end));
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

  private int villageEnd(PlaceMatch place) {
    Division division = place.candidates().get(0);
    if (place.shortName() || division.level().compareTo(Level.COUNTY) < 0) {
      return -1;
    }
    for (int i = place.end(); i < place.end() + LONGEST_VILLAGE; i++) {
      char c = view.charAt(i);
      if (!Character.isIdeographic(c) || NOT_IN_VILLAGE.indexOf(c) >= 0) {
        return -1;
      }
      if (c == '村' && i > place.end() + 1) {
        return NOT_AFTER_VILLAGE.indexOf(view.charAt(i + 1)) >= 0 ? -1 : i + 1;
      }
    }
    return -1;
  }
}
