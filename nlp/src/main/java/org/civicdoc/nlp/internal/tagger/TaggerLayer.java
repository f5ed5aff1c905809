package org.civicdoc.nlp.internal.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.nlp.Certainty;
import org.civicdoc.nlp.EntityType;
import org.civicdoc.nlp.internal.mention.Layer;
import org.civicdoc.nlp.internal.mention.Mention;
import org.civicdoc.nlp.internal.text.CharTrie;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;
import org.civicdoc.nlp.internal.text.Token;

/** Finds persons, places and bodies by what the tagger has learned. Thread-safe. */
public final class TaggerLayer {

  /** A surname and a given name have a character each at least. */
  private static final int SHORTEST_PERSON = 2;

  /** Shorter places may begin with what looks like a verb: 中兴新村. */
  private static final int LONGEST_SURE = 5;

  private static final String NOT_AFTER_PLACE = "内各等的和与及";

  /** 上寨组|至|观山区. */
  private static final String NOT_IN_PLACE = "至到与及、";

  /** No name goes over one of them, 【环保局. */
  private static final String MARKS = "【】[]《》〈〉“”\"「」『』,;:。!?、\n";

  private final TaggerModel model = TaggerModel.load();
  private final Decoder decoder = new Decoder(model.transitions());
  private final TaggerLexicon lexicon = new TaggerLexicon();

  /** Loads the model. */
  public TaggerLayer() {}

  /**
   * The names that the model finds.
   *
   * @param view the text
   * @param mentions what the rules have found, in text order and without overlaps: the model weighs
   *     it, and looks only where it leaves the text open
   */
  public List<Mention> find(TextView view, List<Mention> mentions) {
    Features features = new Features(lexicon, view, mentions);
    FeatureSum sum = new FeatureSum(model.weights(), features);
    Map<Integer, Integer> places = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PLACE) {
        places.put(mention.span().start(), mention.span().end());
      }
    }
    List<Mention> found = new ArrayList<>();
    for (OpenStretch stretch : OpenStretch.of(view, mentions)) {
      features.enter(stretch.span());
      features.find(model.weights());
      collect(decoder.decode(sum, stretch), stretch, found);
    }
    found = withWholePersons(found, view);
    NameEdges edges = new NameEdges(lexicon, view);
    found.replaceAll(edges::trimmed);
    found = withKnownPersons(found, view, mentions);
    found.removeIf(mention -> isNoName(mention, view, places));
    return found;
  }

  private List<Mention> withWholePersons(List<Mention> found, TextView view) {
    PersonSpans persons = new PersonSpans(lexicon, view);
    List<Mention> whole = new ArrayList<>();
    for (Mention mention : found) {
      if (mention.type() != EntityType.PERSON) {
        whole.add(mention);
        continue;
      }
      for (Span span : persons.in(mention.span())) {
        whole.add(new Mention(span, mention.type(), null, mention.certainty(), mention.layer()));
      }
    }
    return whole;
  }

  /** A name that the rules know for a person's is one wherever else it stands. */
  private static List<Mention> withKnownPersons(
      List<Mention> found, TextView view, List<Mention> mentions) {
    Set<String> persons = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON) {
        persons.add(view.text().substring(mention.span().start(), mention.span().end()));
      }
    }
    List<Mention> known = new ArrayList<>();
    for (Mention mention : found) {
      Span span = mention.span();
      boolean person = persons.contains(view.text().substring(span.start(), span.end()));
      known.add(
          person
              ? new Mention(span, EntityType.PERSON, null, mention.certainty(), Layer.TAGGED)
              : mention);
    }
    return known;
  }

  private boolean isNoName(Mention mention, TextView view, Map<Integer, Integer> places) {
    Span span = mention.span();
    if (holds(MARKS, view, span.start(), span.end())
        || noNames(mention.type()).contains(view.text().substring(span.start(), span.end()))) {
      return true;
    }
    if (mention.type() == EntityType.PERSON) {
      return isNoPerson(view, span);
    }
    if (isClass(mention.type(), view, span.start(), span.end())) {
      return true;
    }
    if (mention.type() == EntityType.ORGANIZATION
        && lexicon.members.stream().anyMatch(people -> view.startsWith(people, span.end()))) {
      return true;
    }
    if (mention.type() == EntityType.PLACE && beginsWithVerb(view, span)) {
      return true;
    }
    Integer placeEnd = places.get(span.start());
    if (placeEnd == null) {
      return false;
    }
    return mention.type() == EntityType.ORGANIZATION
        ? !isBody(view, span) || isClass(mention.type(), view, placeEnd, span.end())
        : placeEnd < span.end() && !isLongerName(view, placeEnd, span.end());
  }

  private boolean isNoPerson(TextView view, Span span) {
    String name = view.text().substring(span.start(), span.end()).replace(" ", "");
    String tag = view.tagOf(span.start(), span.end());
    return name.length() < SHORTEST_PERSON
        || lexicon.noPersons.contains(name)
        || lexicon.noPersonEnds.indexOf(name.charAt(name.length() - 1)) >= 0
        || (tag != null && (tag.startsWith("v") || tag.startsWith("d")));
  }

  private Set<String> noNames(EntityType type) {
    return switch (type) {
      case PLACE -> lexicon.noPlaces;
      case ORGANIZATION -> lexicon.noOrgans;
      default -> Set.of();
    };
  }

  private static boolean holds(String characters, TextView view, int start, int end) {
    for (int i = start; i < end; i++) {
      if (characters.indexOf(view.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** 建立|镇街联络站. */
  private static boolean beginsWithVerb(TextView view, Span span) {
    Token first = view.tokenAt(span.start());
    return first != null
        && first.start() == span.start()
        && first.length() > 1
        && span.length() >= LONGEST_SURE
        && first.tag().equals("v");
  }

  /** 天河区内各街道, 东莞镇|级 and 玉泉县石岭|集中|处置场 are no longer names of their places. */
  private static boolean isLongerName(TextView view, int placeEnd, int end) {
    return NOT_AFTER_PLACE.indexOf(view.charAt(placeEnd)) < 0
        && view.isBoundary(end)
        && view.charAt(end) != '级'
        && !holds(NOT_IN_PLACE, view, placeEnd, end)
        && !holdsVerb(view, placeEnd, end);
  }

  private static boolean holdsVerb(TextView view, int start, int end) {
    for (int i = view.tokenIndexAt(start); i < view.tokenIndexAt(end); i++) {
      Token token = view.tokens().get(i);
      if (token.tag().equals("v") && token.length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** 镇街人大 is a class of bodies, 贫困县市 one of places. */
  private boolean isClass(EntityType type, TextView view, int start, int end) {
    return lexicon.classes.longest(view.text(), start, end) != CharTrie.NONE
        || (type == EntityType.PLACE
            && lexicon.classEnds.stream().anyMatch(word -> endsWith(view, word, start, end)));
  }

  private static boolean endsWith(TextView view, String word, int start, int end) {
    return end - word.length() >= start && view.startsWith(word, end - word.length());
  }

  /** A name that begins with a place must end like a body: 东莞|经济 and 东莞|社会 are none. */
  private boolean isBody(TextView view, Span span) {
    if (lexicon.noBodies.stream().anyMatch(w -> endsWith(view, w, span.start(), span.end()))) {
      return false;
    }
    for (int start = Math.max(span.start(), span.end() - 3); start < span.end(); start++) {
      if (lexicon.organEnds.longest(view.text(), start, span.end()) == span.end()) {
        return true;
      }
    }
    return false;
  }

  private static void collect(byte[] labels, OpenStretch stretch, List<Mention> found) {
    int offset = stretch.span().start();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      int position = Labels.position(labels[i]);
      if (position == Labels.BEGIN) {
        start = i;
      } else if (position == Labels.END || position == Labels.SINGLE) {
        int from = position == Labels.SINGLE ? i : start;
        EntityType type = Labels.type(labels[i]);
        if (from == 0 && type == EntityType.ORGANIZATION && stretch.isBehind(type)) {
          // The rest of a longer name that begins with the body: 红十字会|青年团.
          continue;
        }
        found.add(
            new Mention(
                new Span(offset + from, offset + i + 1),
                type,
                null,
                Certainty.LIKELY,
                type == EntityType.ORGANIZATION ? Layer.TAGGED_ORGAN : Layer.TAGGED));
      }
    }
  }
}
