package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds where the gazetteer's names stand in a text, longest first, agreeing with its words. */
final class NameScanner {

  private final Gazetteer gazetteer;
  private final TextView view;
  private int previousEnd = -1;

  private NameScanner(Gazetteer gazetteer, TextView view) {
    this.gazetteer = gazetteer;
    this.view = view;
  }

  /** The names in text order, without overlap. */
  static List<NameHit> scan(Gazetteer gazetteer, TextView view) {
    NameScanner scanner = new NameScanner(gazetteer, view);
    List<NameHit> hits = new ArrayList<>();
    for (int i = 0; i < view.length(); ) {
      NameHit hit = scanner.hitAt(i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        scanner.previousEnd = hit.end();
        i = hit.end();
      }
    }
    return hits;
  }

  private @Nullable NameHit hitAt(int start) {
    boolean continuesChain = start == previousEnd;
    if (!continuesChain && !mayBegin(start)) {
      return null;
    }
    CharTrie trie = gazetteer.trie();
    NameHit best = null;
    int node = CharTrie.ROOT;
    for (int i = start; i < view.length(); i++) {
      node = trie.child(node, view.charAt(i));
      if (node == CharTrie.NONE) {
        break;
      }
      if (trie.value(node) != CharTrie.NONE) {
        NameHit hit = hit(start, i + 1, gazetteer.name(trie.value(node)));
        boolean fits = hit.isFull() ? mayEndFull(hit, continuesChain) : isWord(hit);
        if (fits && (continuesChain || !hidesCity(best, hit))) {
          best = hit;
        }
      }
    }
    return best;
  }

  /** 东莞|镇级 names the city; that some town far away is called 东莞镇 is chance. */
  private static boolean hidesCity(@Nullable NameHit shorter, NameHit longer) {
    return shorter != null
        && shorter.level().compareTo(Level.CITY) <= 0
        && shorter.isTaggedPlace()
        && longer.level() == Level.TOWN;
  }

  private NameHit hit(int start, int end, PlaceName name) {
    String tag = view.tagOf(start, end);
    return new NameHit(start, end, name, tag == null ? "" : tag);
  }

  /** HanLP takes unknown places for persons, and then cuts them wrongly. */
  private boolean mayBegin(int start) {
    Token token = view.tokenAt(start);
    return token != null && (token.start() == start || token.tag().startsWith("nr"));
  }

  private boolean isWord(NameHit hit) {
    return view.isBoundary(hit.start()) && view.isBoundary(hit.end());
  }

  /** 成县|人民政府, 成县|委员会. */
  private boolean isOfBody(int end) {
    return view.startsWith("委员会", end)
        || gazetteer.others().siteBodies.stream().anyMatch(body -> view.startsWith(body, end));
  }

  /**
   * A full name ends in a word like 市 or 区 that the next word may claim: 上海|市民, 东城|区域. In a chain
   * the name is sure, whatever HanLP made of it.
   */
  private boolean mayEndFull(NameHit hit, boolean continuesChain) {
    if (hit.length() == 2 && !continuesChain) {
      return hit.isTaggedPlace() || isOfBody(hit.end());
    }
    Token crossing = view.tokenAt(hit.end());
    if (crossing == null || crossing.start() >= hit.end()) {
      return true;
    }
    if (continuesChain) {
      return hit.length() > 2;
    }
    if (crossing.start() == hit.end() - 1) {
      // 南浔|区政府; 汇川|区将 is a person that HanLP supposes, for 区 is a surname as well.
      return hit.level() == Level.COUNTY
          && hit.length() > 2
          && (crossing.tag().equals("nr")
              || gazetteer.others().countyBodies.contains(crossing.word().substring(1)));
    }
    return crossing.tag().startsWith("nr") || crossing.tag().startsWith("ns");
  }
}
