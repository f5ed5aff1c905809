package org.civicdoc.nlp.internal.gazetteer;

import org.jspecify.annotations.Nullable;

/** One administrative division. There is one object for each, so identity is equality. */
public final class Division {

  private final String code;
  private final String name;
  private final Level level;
  private final @Nullable Division parent;

  Division(String code, String name, Level level, @Nullable Division parent) {
    this.code = code;
    this.name = name;
    this.level = level;
    this.parent = parent;
  }

  /** Its code after GB/T 2260, 6 digits, or 9 for towns. */
  public String code() {
    return code;
  }

  /** Its full name: 东莞市. */
  public String name() {
    return name;
  }

  /** Its level. */
  public Level level() {
    return level;
  }

  /** The division above it, or null for a province. */
  public @Nullable Division parent() {
    return parent;
  }

  /** Whether this is {@code other} or lies in it. */
  public boolean isWithin(Division other) {
    for (Division at = this; at != null; at = at.parent) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /** The division of a level that this is or lies in, or null. */
  public @Nullable Division at(Level wanted) {
    for (Division at = this; at != null; at = at.parent) {
      if (at.level == wanted) {
        return at;
      }
    }
    return null;
  }

  /** Whether this is a municipality directly under the state: 北京市. */
  public boolean isMunicipality() {
    return level == Level.PROVINCE && name.endsWith("市");
  }

  @Override
  public String toString() {
    return name + " " + code;
  }
}
