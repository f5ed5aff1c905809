package org.civicdoc.internal.profile;

/**
 * One value of a profile.
 *
 * @param key what is marked, and where
 * @param value the mark: a word, a label, a name, an expression
 */
public record ProfileEntry(ProfileKey key, String value) {

  /** As a line of a profile shows it. */
  @Override
  public String toString() {
    boolean quoted = key.place() != Place.LINE && value.chars().anyMatch(Character::isWhitespace);
    return key + " = " + (quoted ? '"' + value + '"' : value);
  }
}
