package org.civicdoc.internal.profile;

import java.util.List;

/**
 * What is known of one family of templates, or of one site.
 *
 * @param name what explanations call it
 * @param hosts the hosts that it is limited to; empty if it is for all pages
 * @param entries its values in their order
 * @param builtIn whether it is part of civicdoc, rather than a user's
 */
public record Profile(
    String name, List<String> hosts, List<ProfileEntry> entries, boolean builtIn) {

  /** Copies the lists. */
  public Profile {
    hosts = List.copyOf(hosts);
    entries = List.copyOf(entries);
  }
}
