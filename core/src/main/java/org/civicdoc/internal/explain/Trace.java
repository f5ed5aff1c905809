package org.civicdoc.internal.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.explain.ContentCandidate;
import org.civicdoc.explain.ContentChoice;
import org.civicdoc.explain.Dropped;
import org.civicdoc.explain.Explanation;
import org.civicdoc.explain.FieldCandidate;
import org.civicdoc.explain.FieldChoice;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.page.ClassWords;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.profile.ProfileKey;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.ValueSource;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the rules did with one page. Rules that are not explained have none, and make nothing for
 * it. One use each, not thread-safe.
 */
public final class Trace {

  private static final int MOST_CANDIDATES = 40;
  private static final int MOST_DROPPED = 500;
  private static final int LONGEST_SNIPPET = 60;

  private final List<ContentCandidate> content = new ArrayList<>();
  private final Map<Subject, List<FieldCandidate>> fields = new EnumMap<>(Subject.class);
  private final List<Dropped> dropped = new ArrayList<>();
  private Knowledge knowledge = Knowledge.builtIn();
  private @Nullable String refusal;
  private int moreDropped;
  private boolean hasPlaces = true;

  /** Leaves out in what elements values stand: a dump has none. */
  public void leaveOutPlaces() {
    hasPlaces = false;
  }

  /** Says what the page is read with. */
  public void readsWith(Knowledge used) {
    knowledge = used;
  }

  /** The reason that a mark of a profile gives. */
  public Reason reason(Subject subject, Place place, String mark) {
    ProfileKey key = new ProfileKey(subject, place);
    return new Reason(key.toString(), mark, knowledge.profileOf(key, mark));
  }

  /** The reason that a word in the id or class of an element, or of one around it, gives. */
  public Reason wordAround(Subject subject, Element element) {
    ProfileKey key = new ProfileKey(subject, Place.WORD);
    for (Element at = element; at != null; at = at.parent()) {
      for (String word : ClassWords.of(at)) {
        String profile = knowledge.profileOf(key, word);
        if (profile != null) {
          return new Reason(key.toString(), word, profile);
        }
      }
    }
    return Reason.of(key.toString());
  }

  /** An element that is proposed for the article; the chosen one first. */
  public void content(Element element, Reason reason, int prose, int images) {
    if (content.size() < MOST_CANDIDATES) {
      String place = ElementPath.of(element);
      ContentCandidate candidate = new ContentCandidate(place, reason, prose, images);
      if (!content.contains(candidate)) {
        content.add(candidate);
      }
    }
  }

  /** Why there is no article after all. */
  public void refused(String message) {
    refusal = message;
  }

  /** A value that is offered for a field, the best first. */
  public void value(
      Subject field, String value, ValueSource from, Reason reason, @Nullable Element at) {
    if (takesMore(field)) {
      value(field, value, from, reason, at == null || !hasPlaces ? null : ElementPath.of(at));
    }
  }

  /** A value that is offered for a field, in an element that is not kept. */
  public void value(
      Subject field, String value, ValueSource from, Reason reason, @Nullable String place) {
    List<FieldCandidate> candidates = fields.computeIfAbsent(field, f -> new ArrayList<>());
    FieldCandidate candidate = new FieldCandidate(value, from, reason, place);
    if (takesMore(field) && !candidates.contains(candidate)) {
      candidates.add(candidate);
    }
  }

  private boolean takesMore(Subject field) {
    return fields.getOrDefault(field, List.of()).size() < MOST_CANDIDATES;
  }

  /** Whether a field has a value yet. */
  public boolean explains(Subject field) {
    return fields.containsKey(field);
  }

  /** The entries of a path as one text. */
  public static String path(Iterable<?> entries) {
    List<String> texts = new ArrayList<>();
    entries.forEach(entry -> texts.add(entry.toString()));
    return String.join(" > ", texts);
  }

  /** An element within the article that is left out. */
  public void dropped(Element element, Reason reason) {
    drop(reason, element.wholeText(), element);
  }

  /** A line of the article that is left out. */
  public void droppedLine(String text, Reason reason) {
    drop(reason, text, null);
  }

  private void drop(Reason reason, String text, @Nullable Element at) {
    if (dropped.size() >= MOST_DROPPED) {
      moreDropped++;
      return;
    }
    String place = at == null ? null : ElementPath.of(at);
    dropped.add(new Dropped(reason, place, snippet(text), Spaces.squeeze(text).length()));
  }

  private static String snippet(String text) {
    String line = Spaces.collapse(text);
    if (line.length() <= LONGEST_SNIPPET) {
      return line;
    }
    int end = LONGEST_SNIPPET - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** All that was done. */
  public Explanation explanation() {
    List<FieldChoice> choices = new ArrayList<>();
    fields.forEach((field, candidates) -> choices.add(new FieldChoice(field.id(), candidates)));
    List<String> profiles = knowledge.profiles().stream().map(Profile::name).toList();
    return new Explanation(
        profiles, new ContentChoice(content, refusal), choices, dropped, moreDropped);
  }
}
