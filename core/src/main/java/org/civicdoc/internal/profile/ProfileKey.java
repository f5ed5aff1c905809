package org.civicdoc.internal.profile;

import static org.civicdoc.internal.profile.Place.CLASS;
import static org.civicdoc.internal.profile.Place.COMMENT;
import static org.civicdoc.internal.profile.Place.ID;
import static org.civicdoc.internal.profile.Place.LABEL;
import static org.civicdoc.internal.profile.Place.LINE;
import static org.civicdoc.internal.profile.Place.META;
import static org.civicdoc.internal.profile.Place.TAG;
import static org.civicdoc.internal.profile.Place.TEXT;
import static org.civicdoc.internal.profile.Place.WORD;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The left side of a profile's line: what is marked, and where, as in {@code publishedAt.label}.
 *
 * @param subject what
 * @param place where
 */
public record ProfileKey(Subject subject, Place place) {

  private static final Map<String, ProfileKey> ALL = all();

  private static Map<String, ProfileKey> all() {
    Map<String, ProfileKey> all = new LinkedHashMap<>();
    for (Subject subject : Subject.values()) {
      for (Place place : Place.values()) {
        if (places(subject).contains(place)) {
          ProfileKey key = new ProfileKey(subject, place);
          all.put(key.toString(), key);
        }
      }
    }
    return all;
  }

  /** Where a profile may say that a subject stands. */
  private static Set<Place> places(Subject subject) {
    return switch (subject) {
      case TITLE -> EnumSet.of(LABEL, META, COMMENT, TAG, ID, CLASS, WORD);
      case SOURCE -> EnumSet.of(LABEL, META, COMMENT, TAG, ID, CLASS, WORD);
      case PUBLISHED_AT, AUTHOR -> EnumSet.of(LABEL, META, COMMENT, TAG, ID, CLASS);
      case PUBLISHER, EDITOR, DOCUMENT_NUMBER, INDEX_NUMBER ->
          EnumSet.of(LABEL, COMMENT, TAG, ID, CLASS);
      case SITE_NAME -> EnumSet.of(META, COMMENT, TAG, ID, CLASS, WORD);
      case COLUMN -> EnumSet.of(META, COMMENT, TAG, ID, CLASS);
      case SITE_CODE, DESCRIPTION, CANONICAL_URL -> EnumSet.of(META);
      case KEYWORDS -> EnumSet.of(META, LINE);
      case UPDATED_AT, DOCUMENT_DATE, HEADER, CONTACT, CREDIT, IGNORED -> EnumSet.of(LABEL);
      case SUBTITLE, BREADCRUMB, PATH, FOOTER, ELSEWHERE -> EnumSet.of(WORD);
      case NONE -> EnumSet.of(LABEL, META, COMMENT, TAG, ID, CLASS, WORD);
      case BODY -> EnumSet.of(COMMENT, TAG, ID, CLASS, WORD, LINE);
      case FURNITURE -> EnumSet.of(WORD, TEXT, LINE);
      case TOOL, TAIL -> EnumSet.of(LINE);
      case ERROR -> EnumSet.of(TEXT);
    };
  }

  /**
   * The key with a name.
   *
   * @param name such as {@code body.id}
   * @return the key, or null if there is none
   */
  public static @Nullable ProfileKey of(String name) {
    return ALL.get(name);
  }

  /**
   * All names, in their order.
   *
   * @return the names
   */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** What is wrong with a value of this key, as the end of a sentence; null if nothing is. */
  public @Nullable String fault(String value) {
    String fault = place.fault(value);
    if (fault != null) {
      return fault;
    }
    if (place == Place.COMMENT && subject != Subject.BODY && !value.matches("\\p{IsHan}{2,8}")) {
      return "must be 2 to 8 Chinese characters: the name between the marks of a comment such as"
          + " 标题 begin";
    }
    boolean prefix = subject == Subject.BODY && (place == Place.ID || place == Place.CLASS);
    int star = value.indexOf('*');
    if (prefix && star >= 0 && (star < value.length() - 1 || star == 0)) {
      return "may have a * at its end only, after at least one character";
    }
    return null;
  }

  /** A value as it is compared: names that count in any case in small letters. */
  public String folded(String value) {
    return switch (place) {
      case META, TAG, WORD -> value.toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  /** The name: {@code body.id}. */
  @Override
  public String toString() {
    return subject.id() + '.' + place.name().toLowerCase(Locale.ROOT);
  }
}
