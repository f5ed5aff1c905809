package org.civicdoc.nlp.internal.gazetteer;

import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/**
 * Reads what no list of divisions holds: the village or community that a chain of divisions ends
 * in, and its groups, 官渡口镇|马鬃山村, 雨花亭街道|锦湖社区, 玉皇村|上寨组. For one text.
 */
final class SettlementReader {

  static final int NONE = -1;

  private static final String VILLAGE = "村";
  private static final String COMMUNITY = "社区";
  private static final String GROUP = "组";

  /** The longest name before one of these. */
  private static final int LONGEST = 5;

  private static final String NOT_IN_NAME = "的在和与及各全、,。一二三四五六七八九十行政等内有";
  private static final String NOT_AFTER_VILLAGE = "民委镇级务办";
  private static final String NOT_AFTER_GROUP = "织长建成合员团装";

  private final OtherPlaces other;
  private final TextView view;

  SettlementReader(OtherPlaces other, TextView view) {
    this.other = other;
    this.view = view;
  }

  /** The end of the village or community behind a division, or {@link #NONE}. */
  int end(PlaceMatch place) {
    Division division = place.candidates().get(0);
    if (place.shortName() || division.level().compareTo(Level.COUNTY) < 0) {
      return NONE;
    }
    int start = place.end();
    int town = division.level() == Level.COUNTY ? unlistedTown(start) : start;
    return Math.max(settlement(start), town == start ? NONE : settlement(town));
  }

  /** 桐梓县|石门乡|锦湖社区: the end of a town that has another name in the list, or the offset. */
  private int unlistedTown(int start) {
    for (int i = start; isInName(i, start); i++) {
      if (i > start && "乡镇".indexOf(view.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return start;
  }

  private int settlement(int start) {
    for (int i = start; isInName(i, start); i++) {
      if (i > start + 1 && view.startsWith(VILLAGE, i)) {
        return NOT_AFTER_VILLAGE.indexOf(view.charAt(i + 1)) >= 0 ? NONE : i + 1;
      }
      if (i > start && view.startsWith(COMMUNITY, i)) {
        return isNamed(start, i) ? i + COMMUNITY.length() : NONE;
      }
    }
    return NONE;
  }

  /** The end of the group behind a village or community, or {@link #NONE}. */
  int groupEnd(int start) {
    for (int i = start; isInName(i, start); i++) {
      if (i > start && view.startsWith(GROUP, i)) {
        boolean ends = NOT_AFTER_GROUP.indexOf(view.charAt(i + 1)) < 0;
        return ends && isNamed(start, i) && !isWord(i) ? i + 1 : NONE;
      }
    }
    return NONE;
  }

  private boolean isInName(int offset, int start) {
    char c = view.charAt(offset);
    return offset < start + LONGEST && Character.isIdeographic(c) && NOT_IN_NAME.indexOf(c) < 0;
  }

  /** 开展|示范|社区 is what is done, and of what kind it is; a name has neither. */
  private boolean isNamed(int start, int end) {
    for (int i = view.tokenIndexAt(start); i < view.tokenIndexAt(end); i++) {
      if (other.noSettlements.contains(view.tokens().get(i).word())) {
        return false;
      }
    }
    return true;
  }

  /** 调研组, 工作组. */
  private boolean isWord(int sign) {
    Token token = view.tokenAt(sign);
    return token != null && token.start() < sign && token.end() == sign + 1;
  }
}
