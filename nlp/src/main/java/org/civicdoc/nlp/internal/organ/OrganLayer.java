package org.civicdoc.nlp.internal.organ;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.EntityValue;
import org.civicdoc.nlp.EntityValue.NameValue;
import org.civicdoc.nlp.internal.gazetteer.PlaceMatch;
import org.civicdoc.nlp.internal.gazetteer.Region;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds bodies and their meetings. Immutable and thread-safe. */
public final class OrganLayer {

  private final OrganLexicon lexicon = new OrganLexicon();

  /** Loads the names' parts. */
  public OrganLayer() {}

  /** The bodies and meetings of a text, with short names completed. */
  public List<Mention> find(TextView view, List<PlaceMatch> places, Region region) {
    List<OrganMatch> organs = new OrganFinder(lexicon, view, places).find();
    OrganNames names = new OrganNames(lexicon, view, region, places);
    List<Mention> mentions = meetings(view, organs, places, names);
    OrganMatch before = null;
    for (OrganMatch organ : organs) {
      boolean listed = before != null && OrganNames.isListed(before, organ, view);
      if (!organ.complete() && !listed && !isBeforePost(organ, view)) {
        continue;
      }
      OrganMatch owner = listed ? before : null;
      mentions.add(mention(organ, names.fullName(organ, owner)));
      // What follows in the list has the same owner as the first that names one.
      before = organ.complete() || owner == null ? organ : withOwner(organ, owner);
    }
    return mentions;
  }

  private static OrganMatch withOwner(OrganMatch organ, OrganMatch owner) {
    return new OrganMatch(owner.owner(), owner.coreEnd(), organ.end(), true);
  }

  private static Mention mention(OrganMatch organ, @Nullable EntityValue fullName) {
    return new Mention(
        new Span(organ.start(), organ.end()),
        EntityType.ORGANIZATION,
        fullName,
        certainty(fullName),
        Layer.ORGAN);
  }

  private static Certainty certainty(@Nullable EntityValue fullName) {
    return fullName == null ? Certainty.STATED : Certainty.INFERRED;
  }

  /** 宣传部|部长. */
  private static boolean isBeforePost(OrganMatch organ, TextView view) {
    Token next = view.tokenAt(organ.end());
    return next != null && next.tag().equals("nnt");
  }

  private List<Mention> meetings(
      TextView view, List<OrganMatch> organs, List<PlaceMatch> places, OrganNames names) {
    List<Mention> mentions = new ArrayList<>();
    MeetingFinder finder = new MeetingFinder(lexicon, view, organs, places);
    LegislativeHistory history = new LegislativeHistory(view);
    int organIndex = 0;
    for (int i = 0; i < view.length(); i++) {
      while (organIndex < organs.size() && organs.get(organIndex).start() < i) {
        organIndex++;
      }
      OrganMatch before = organIndex == 0 ? null : organs.get(organIndex - 1);
      if (before != null && before.complete() && i < before.end()) {
        continue;
      }
      MeetingMatch meeting = finder.at(i);
      if (meeting != null && !history.holds(meeting.span())) {
        NameValue name = names.fullName(meeting);
        mentions.add(
            new Mention(meeting.span(), EntityType.MEETING, name, certainty(name), Layer.MEETING));
      }
      if (meeting != null) {
        i = meeting.span().end() - 1;
      }
    }
    return mentions;
  }
}
