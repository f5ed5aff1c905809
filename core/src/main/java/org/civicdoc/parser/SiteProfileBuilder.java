package org.civicdoc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicdoc.internal.profile.HostPattern;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.profile.ProfileEntry;
import org.civicdoc.internal.profile.ProfileKey;

/**
 * Collects the values of a {@link SiteProfile}; not thread-safe. Each method returns the builder.
 *
 * <pre>{@code
 * SiteProfile profile =
 *     SiteProfile.builder("Yunze")
 *         .host("www.yunze.example")
 *         .add("body.id", "TextBox")
 *         .add("publishedAt.label", "挂网时间", "挂网日期")
 *         .build();
 * }</pre>
 */
public final class SiteProfileBuilder {

  private final String name;
  private final List<String> hosts = new ArrayList<>();
  private final List<ProfileEntry> entries = new ArrayList<>();

  SiteProfileBuilder(String name) {
    if (name.isBlank() || name.lines().count() > 1) {
      throw new IllegalArgumentException("name must be one line of text but is '" + name + "'");
    }
    this.name = name.strip();
  }

  /**
   * Limits the profile to a host, or to one more.
   *
   * @param pattern a name such as {@code www.example.gov.cn}, or {@code *.example.gov.cn} for all
   *     hosts below it
   * @throws IllegalArgumentException if it is neither
   */
  public SiteProfileBuilder host(String pattern) {
    if (!HostPattern.isValid(pattern)) {
      throw new IllegalArgumentException(
          "pattern must be a name such as www.example.gov.cn or *.example.gov.cn but is "
              + pattern);
    }
    hosts.add(pattern.toLowerCase(Locale.ROOT));
    return this;
  }

  /**
   * Adds values of a key.
   *
   * @param key what is marked and where, as in a profile's text: {@code body.id}
   * @param values the values, without the quotes that a text needs
   * @throws IllegalArgumentException if there is no such key, or a value is none of that key
   */
  public SiteProfileBuilder add(String key, String... values) {
    ProfileKey known = ProfileKey.of(key);
    if (known == null) {
      throw new IllegalArgumentException(
          "key must be one of " + ProfileKey.names() + " but is " + key);
    }
    for (String value : values) {
      String fault = known.fault(value);
      if (fault != null) {
        throw new IllegalArgumentException("values: " + key + ": " + value + " " + fault);
      }
      entries.add(new ProfileEntry(known, known.folded(value)));
    }
    return this;
  }

  /**
   * Makes the profile.
   *
   * @return an immutable profile with the values so far
   */
  public SiteProfile build() {
    return new SiteProfile(new Profile(name, hosts, entries, false));
  }
}
