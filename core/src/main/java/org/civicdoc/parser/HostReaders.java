package org.civicdoc.parser;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.civicdoc.internal.dump.DumpReader;
import org.civicdoc.internal.profile.HostPattern;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The readers of pages, by the pages' hosts: each has the profiles that are for such a host.
 * Patterns of hosts lie within one another or apart, so the narrowest that covers a host tells all
 * that do, and there is one set of readers for each pattern. Immutable.
 */
final class HostReaders {

  /**
   * What reads pages with one knowledge.
   *
   * @param knowledge the knowledge
   * @param html reads pages in HTML
   * @param dump reads text dumps
   */
  record Readers(Knowledge knowledge, HtmlReader html, DumpReader dump) {

    static Readers of(Knowledge knowledge, ParserLimits limits) {
      return new Readers(
          knowledge,
          new HtmlReader(limits, knowledge),
          new DumpReader(limits.maxText(), knowledge));
    }
  }

  private final Readers general;
  private final Map<String, Readers> byPattern = new HashMap<>();

  HostReaders(List<Profile> profiles, ParserLimits limits) {
    Set<String> patterns = new HashSet<>();
    profiles.forEach(profile -> patterns.addAll(profile.hosts()));
    general = Readers.of(covering(profiles, null), limits);
    for (String pattern : patterns) {
      byPattern.put(pattern, Readers.of(covering(profiles, pattern), limits));
    }
  }

  /** The profiles that are for all hosts that a pattern covers. */
  private static Knowledge covering(List<Profile> profiles, @Nullable String pattern) {
    List<Profile> found = new ArrayList<>();
    for (Profile profile : profiles) {
      boolean covers =
          profile.hosts().isEmpty()
              || pattern != null
                  && profile.hosts().stream().anyMatch(host -> HostPattern.covers(host, pattern));
      if (covers) {
        found.add(profile);
      }
    }
    return found.isEmpty() ? Knowledge.builtIn() : Knowledge.of(found);
  }

  /** Whether any profile is limited to hosts. */
  boolean areByHost() {
    return !byPattern.isEmpty();
  }

  /**
   * The readers for a page.
   *
   * @param url the page's address, or null
   */
  Readers of(@Nullable String url) {
    String host = byPattern.isEmpty() || url == null ? null : host(url);
    if (host == null) {
      return general;
    }
    Readers exact = byPattern.get(host);
    if (exact != null) {
      return exact;
    }
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      Readers below = byPattern.get("*" + host.substring(dot));
      if (below != null) {
        return below;
      }
    }
    return general;
  }

  private static @Nullable String host(String url) {
    int authority = url.indexOf("://") + 3;
    int end = authority;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    try {
      // What follows the host need not be a valid address.
      String host = new URI(url.substring(0, end).strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
