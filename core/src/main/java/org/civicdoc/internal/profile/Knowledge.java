package org.civicdoc.internal.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one parser knows of templates: profiles, the first of which counts most. A rule takes what
 * it needs once, when the parser is built, into a table of its own. Immutable.
 */
public final class Knowledge {

  private static final Knowledge BUILT_IN = new Knowledge(BuiltInProfiles.ALL);

  private final List<Profile> profiles;

  private Knowledge(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * What civicdoc knows by itself.
   *
   * @return the built-in profiles
   */
  public static Knowledge builtIn() {
    return BUILT_IN;
  }

  /**
   * Puts profiles before the built-in ones.
   *
   * @param first the profiles, the first of which counts most
   * @return the knowledge of both
   */
  public static Knowledge of(List<Profile> first) {
    List<Profile> all = new ArrayList<>(first);
    all.addAll(BuiltInProfiles.ALL);
    return new Knowledge(all);
  }

  /** The profiles, the first of which counts most. */
  public List<Profile> profiles() {
    return profiles;
  }

  /** The values with some keys, in order. */
  public List<Known> all(Predicate<ProfileKey> keys) {
    List<Known> found = new ArrayList<>();
    for (Profile profile : profiles) {
      for (ProfileEntry entry : profile.entries()) {
        if (keys.test(entry.key())) {
          found.add(new Known(entry, profile));
        }
      }
    }
    return found;
  }

  /** The values of one key, in order. */
  public List<String> values(Subject subject, Place place) {
    ProfileKey key = new ProfileKey(subject, place);
    return all(key::equals).stream().map(known -> known.entry().value()).toList();
  }

  /**
   * The values with some keys, of which a profile may say different things: the first profile that
   * holds a value decides what it says.
   *
   * @param keys the keys that contend for a value
   * @return the values in order, without those that an earlier profile has decided
   */
  public List<Known> decided(Predicate<ProfileKey> keys) {
    List<Known> found = new ArrayList<>();
    Set<String> earlier = new HashSet<>();
    for (Profile profile : profiles) {
      Set<String> here = new HashSet<>();
      for (ProfileEntry entry : profile.entries()) {
        if (keys.test(entry.key()) && !earlier.contains(entry.value())) {
          found.add(new Known(entry, profile));
          here.add(entry.value());
        }
      }
      earlier.addAll(here);
    }
    return found;
  }

  /** The name of the first profile that holds a value; null if none does. */
  public @Nullable String profileOf(ProfileKey key, String value) {
    for (Profile profile : profiles) {
      for (ProfileEntry entry : profile.entries()) {
        if (entry.key().equals(key) && entry.value().equals(value)) {
          return profile.name();
        }
      }
    }
    return null;
  }

  /**
   * A value and whose it is.
   *
   * @param entry the value with its key
   * @param profile the profile that holds it
   */
  public record Known(ProfileEntry entry, Profile profile) {

    /** What is marked. */
    public Subject subject() {
      return entry.key().subject();
    }

    /** The mark. */
    public String value() {
      return entry.value();
    }
  }
}
