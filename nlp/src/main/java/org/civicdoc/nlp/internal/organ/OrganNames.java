package org.civicdoc.nlp.internal.organ;

import java.util.List;
import org.civicdoc.nlp.EntityValue.NameValue;
import org.civicdoc.nlp.internal.gazetteer.Division;
import org.civicdoc.nlp.internal.gazetteer.Level;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.gazetteer.Region;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.TextView;
import org.jspecify.annotations.Nullable;

/**
 * Completes short names of bodies. Only what the context supplies is added: 市人大 becomes 东莞市人大, and
 * stays 人大.
 */
final class OrganNames {

  /** Between two bodies of a list. */
  private static final int LONGEST_JOINT = 4;

  private final OrganLexicon lexicon;
  private final TextView view;
  private final Region region;
  private final List<PlaceMatch> places;

  OrganNames(OrganLexicon lexicon, TextView view, Region region, List<PlaceMatch> places) {
    this.lexicon = lexicon;
    this.view = view;
    this.region = region;
    this.places = places;
  }

  /**
   * The full name, or null if the text has it already or nothing tells.
   *
   * @param match the name
   * @param before the body named before it in the same list, or null
   */
  @Nullable NameValue fullName(OrganMatch match, @Nullable OrganMatch before) {
    Owner owner = match.owner();
    String rest = view.text().substring(owner.end(), match.end());
    String ownerName =
        switch (owner.kind()) {
          case PLACE -> hasOwnName(owner, match) ? null : ofPlace(owner);
          case LEVEL -> ofLevel(owner);
          case NATIONAL -> null;
          case NONE -> before == null ? null : ownerOf(before, match);
        };
    return ownerName == null ? null : new NameValue(ownerName + rest);
  }

  /** The name of a meeting with that of its body, or null if the text has it already. */
  @Nullable NameValue fullName(MeetingMatch meeting) {
    OrganMatch body = meeting.body();
    NameValue full = body == null ? null : fullName(body, null);
    if (body == null || (full == null && body.start() >= meeting.span().start())) {
      return null;
    }
    int from = Math.max(body.end(), meeting.span().start());
    String name = full == null ? view.text().substring(body.start(), body.end()) : full.name();
    return new NameValue(name + view.text().substring(from, meeting.span().end()));
  }

  /** 上海|铁路局, 香港|电台. */
  private boolean hasOwnName(Owner owner, OrganMatch match) {
    int end = lexicon.ownNames.longest(view.text(), owner.end(), match.end());
    return end != CharTrie.NONE;
  }

  private @Nullable String ofPlace(Owner owner) {
    PlaceMatch place = owner.place();
    boolean isShort =
        place != null
            && place.shortName()
            && place.resolved()
            && owner.start() == place.start()
            // 北京|市委 has the level in its second part.
            && place.candidates().get(0).name().indexOf(view.charAt(owner.end())) < 0
            && place.end() - place.start() <= place.candidates().get(0).name().length();
    return isShort && place != null ? place.candidates().get(0).name() : null;
  }

  private @Nullable String ofLevel(Owner owner) {
    Division division = division(owner);
    return division == null ? null : division.name();
  }

  /** What the parts of a list share: 内蒙古自治区 for 自治区发改委、财政厅; 中共重庆市委 for its 宣传部. */
  private @Nullable String ownerOf(OrganMatch before, OrganMatch match) {
    Owner owner = before.owner();
    String text = view.text().substring(owner.start(), owner.end());
    String core = view.text().substring(owner.end(), before.coreEnd());
    boolean partyCommittee = core.endsWith("委") && core.length() <= 2;
    String name =
        switch (owner.kind()) {
          case PLACE -> {
            String full = ofPlace(owner);
            yield full == null ? text : full;
          }
          case LEVEL -> ofLevel(owner);
          // 科技部、金融监管总局 are two ministries, 全国人大常委会办公厅、法工委 are parts of one body.
          case NATIONAL -> core.isEmpty() && !isSubunit(match) ? null : text;
          case NONE -> null;
        };
    return name != null && partyCommittee ? name + core : name;
  }

  private boolean isSubunit(OrganMatch match) {
    return lexicon.subunits.longest(view.text(), match.start(), match.end()) == match.end()
        || view.charAt(match.end() - 1) == '司';
  }

  private @Nullable Division division(Owner owner) {
    String word = view.text().substring(owner.start(), owner.end());
    Division division =
        switch (word) {
          case "省", "自治区" -> region.at(Level.PROVINCE);
          case "市" -> region.city();
          case "县", "区", "旗", "自治县" -> nearest(owner.start(), Level.COUNTY, word);
          default -> region.at(Level.CITY);
        };
    return division != null && division.name().endsWith(word.substring(word.length() - 1))
        ? division
        : null;
  }

  private @Nullable Division nearest(int offset, Level level, String suffix) {
    Division nearest = null;
    for (PlaceMatch place : places) {
      if (place.start() >= offset) {
        break;
      }
      Division at = place.candidates().isEmpty() ? null : place.candidates().get(0).at(level);
      if (at != null && at.name().endsWith(suffix)) {
        nearest = at;
      }
    }
    return nearest != null ? nearest : region.at(level);
  }

  /** Whether a body named alone has the support of the list it stands in. */
  static boolean isListed(OrganMatch before, OrganMatch match, TextView view) {
    // Looked at first: the bodies may stand far apart, and many after the one.
    if (match.start() - before.end() > LONGEST_JOINT) {
      return false;
    }
    String between = view.text().substring(before.end(), Math.max(before.end(), match.start()));
    return switch (between) {
      case "、", "和", "及", "与", "以及", "会同", "要会同", "应当会同", "联合", "会", "商" -> true;
      case "常委、", "书记、", "副书记、" -> true;
      default -> false;
    };
  }
}
