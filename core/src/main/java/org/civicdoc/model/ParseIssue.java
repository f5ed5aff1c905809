package org.civicdoc.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about a page that a user of its document should know.
 *
 * @param code what kind of thing it is, for programs
 * @param severity how much it matters
 * @param message what happened, for people
 * @param location where in the page, such as a tag or a field's name; null if it concerns all of it
 */
public record ParseIssue(
    IssueCode code, IssueSeverity severity, String message, @Nullable String location) {

  /**
   * An issue that concerns the whole page.
   *
   * @param code what kind of thing it is
   * @param severity how much it matters
   * @param message what happened
   * @return the issue
   */
  public static ParseIssue of(IssueCode code, IssueSeverity severity, String message) {
    return new ParseIssue(code, severity, message, null);
  }
}
