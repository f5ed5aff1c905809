package org.civicdoc.nlp.internal.organ;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.organ.Owner.Kind;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the names of public bodies: [place or level] + [第N届] + body + [parts]. For one text. */
final class OrganFinder {

  private static final String NOT_BEFORE_LEVEL = "各全该每多省市县区州盟旗乡镇两某XxＸ×○";

  private static final String PREPOSITIONS = "由经向对与和据被把从在受";

  private final OrganLexicon lexicon;
  private final TextView view;
  private final CoreGrammar core;
  private final ByStart<PlaceMatch> placesByStart;

  OrganFinder(OrganLexicon lexicon, TextView view, List<PlaceMatch> places) {
    this.lexicon = lexicon;
    this.view = view;
    core = new CoreGrammar(lexicon, view);
    placesByStart = new ByStart<>(view.length());
    places.forEach(place -> placesByStart.put(place.start(), place));
  }

  /** The names in text order, without overlap. */
  List<OrganMatch> find() {
    List<OrganMatch> found = new ArrayList<>();
    for (int i = 0; i < view.length(); ) {
      OrganMatch match = at(i);
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.end();
      }
    }
    return found;
  }

  private @Nullable OrganMatch at(int start) {
    PlaceMatch place = placesByStart.get(start);
    if (place == null && !mayBegin(start)) {
      return null;
    }
    if (place != null) {
      OrganMatch owned = foreign(place);
      if (owned == null) {
        owned = owned(new Owner(start, place.end(), Kind.PLACE, place), true);
      }
      if (owned != null) {
        return owned;
      }
    }
    OrganMatch match = partyCommittee(start);
    if (match == null) {
      match = national(start);
    }
    if (match == null) {
      match = afterSession(start);
    }
    if (match == null) {
      match = ofLevel(start);
    }
    if (match == null) {
      match = knownName(start);
    }
    return match != null ? match : alone(start);
  }

  /** 美国|国务院: what else is national, too. */
  private @Nullable OrganMatch foreign(PlaceMatch place) {
    int limit = Math.min(view.length(), place.end() + 12);
    int end =
        place.candidates().isEmpty()
            ? lexicon.foreign.longest(view.text(), place.end(), limit)
            : CharTrie.NONE;
    return end == CharTrie.NONE
        ? null
        : finished(new Owner(place.start(), place.end(), Kind.PLACE, place), end);
  }

  /** A supposed person may hide the beginning: 向市|人大常委会. */
  private boolean mayBegin(int start) {
    Token token = view.tokenAt(start);
    return token != null
        && !Character.isWhitespace(view.charAt(start))
        && (token.start() == start
            || token.tag().equals("nr")
            || isBehindPreposition(token, start));
  }

  /** HanLP takes 由省 and 经县 for words, too. */
  private boolean isBehindPreposition(Token token, int start) {
    return token.length() == 2
        && token.end() == start + 1
        && PREPOSITIONS.indexOf(view.charAt(start - 1)) >= 0;
  }

  /** 中共重庆市委, 政协湖州市第九届委员会, 中国人民政治协商会议第十四届湖州市委员会. */
  private @Nullable OrganMatch partyCommittee(int start) {
    int limit = Math.min(view.length(), start + 16);
    int end = lexicon.parties.longest(view.text(), start, limit);
    if (end == CharTrie.NONE) {
      return null;
    }
    int session = Ordinals.end(view, end, '届');
    PlaceMatch place = placesByStart.get(session > 0 ? session : end);
    return place == null ? null : owned(new Owner(start, place.end(), Kind.PLACE, place), false);
  }

  private @Nullable OrganMatch national(int start) {
    int limit = Math.min(view.length(), start + 24);
    int end = lexicon.national.longest(view.text(), start, limit);
    if (end != CharTrie.NONE && view.isBoundary(end)) {
      OrganMatch office = localOffice(start, end);
      return office != null ? office : finished(new Owner(start, end, Kind.NATIONAL, null), end);
    }
    int owner = lexicon.nationalOwners.longest(view.text(), start, limit);
    return owner == CharTrie.NONE
        ? null
        : owned(new Owner(start, owner, Kind.NATIONAL, null), true);
  }

  /** 国家统计局|甘肃|调查总队, 国家税务总局|深圳市|税务局: what a national body has in a place. */
  private @Nullable OrganMatch localOffice(int start, int end) {
    PlaceMatch place = placesByStart.get(end);
    return place == null ? null : owned(new Owner(start, place.end(), Kind.NATIONAL, null), true);
  }

  /** 第十届全国人民代表大会常务委员会. */
  private @Nullable OrganMatch afterSession(int start) {
    int session = Ordinals.end(view, start, '届');
    if (session < 0) {
      return null;
    }
    OrganMatch match = null;
    PlaceMatch place = placesByStart.get(session);
    if (place != null) {
      match = owned(new Owner(session, place.end(), Kind.PLACE, place), false);
    }
    if (match == null) {
      match = national(session);
    }
    if (match == null) {
      match = ofLevel(session);
    }
    if (match == null) {
      return null;
    }
    Owner owner = match.owner();
    return new OrganMatch(
        new Owner(start, owner.end(), owner.kind(), owner.place()),
        match.coreEnd(),
        match.end(),
        true);
  }

  /** 市人大常委会: the level stands for the division that the text is about. */
  private @Nullable OrganMatch ofLevel(int start) {
    int limit = Math.min(view.length(), start + 4);
    int end = lexicon.levels.longest(view.text(), start, limit);
    if (end == CharTrie.NONE || NOT_BEFORE_LEVEL.indexOf(view.charAt(start - 1)) >= 0) {
      return null;
    }
    return owned(new Owner(start, end, Kind.LEVEL, null), false);
  }

  /** A word that HanLP knows for a body, or for the name of a newspaper, station or site. */
  private @Nullable OrganMatch knownName(int start) {
    Token token = view.tokenAt(start);
    if (token == null || token.start() != start || token.length() < 3) {
      return null;
    }
    boolean media =
        token.tag().equals("nz")
            && !lexicon.noMedia.contains(token.word())
            && OrganLexicon.endsWith(lexicon.mediaEnds, view.text(), start, token.end())
                != CharTrie.NONE;
    if (!media && !token.tag().startsWith("nt")) {
      return null;
    }
    // 中山大学|附属医院.
    int end = media ? CharTrie.NONE : core.institution(token.end());
    return finished(new Owner(start, token.end(), Kind.NATIONAL, null), Math.max(end, token.end()));
  }

  private @Nullable OrganMatch alone(int start) {
    int end = core.body(start);
    if (end == CharTrie.NONE || end - start < 3) {
      return null;
    }
    OrganMatch match = finished(new Owner(start, start, Kind.NONE, null), end);
    return match == null ? null : new OrganMatch(match.owner(), end, match.end(), false);
  }

  private @Nullable OrganMatch owned(Owner owner, boolean institutions) {
    int session = Ordinals.end(view, owner.end(), '届');
    int at = session > 0 ? session : owner.end();
    int end = core.body(at);
    if (end != CharTrie.NONE) {
      return finished(owner, end);
    }
    int institution = institutions && session < 0 ? core.institution(at) : CharTrie.NONE;
    // 厦门海事法院 has no longer name.
    return institution == CharTrie.NONE
        ? null
        : finished(new Owner(owner.start(), owner.end(), Kind.NATIONAL, null), institution);
  }

  private @Nullable OrganMatch finished(Owner owner, int coreEnd) {
    int end = withLocalOffice(core.withSubunits(coreEnd));
    return isPartOfWord(end) ? null : new OrganMatch(owner, coreEnd, end, true);
  }

  /** 县人大常委会|白云街道|工作委员会: what a body has in a place of its own area. */
  private int withLocalOffice(int end) {
    PlaceMatch place = placesByStart.get(end);
    int office = place == null || place.candidates().isEmpty() ? -1 : core.office(place.end());
    return Math.max(end, office);
  }

  /** 人大|代表 are people, and no name ends within a word. */
  private boolean isPartOfWord(int end) {
    return (view.startsWith("人大代表", end - 2)
            && !view.startsWith("代表大会", end)
            && !view.startsWith("代表团", end))
        || !view.isBoundary(end);
  }
}
