package org.civicdoc.json;

import java.io.IOException;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/** The members of a {@link ParseIssue}. */
final class IssueMembers {

  private final JsonInput in;
  private @Nullable IssueCode code;
  private @Nullable IssueSeverity severity;
  private @Nullable String message;
  private @Nullable String location;

  IssueMembers(JsonInput in) {
    this.in = in;
  }

  ParseIssue read() throws IOException {
    in.object(this::member);
    return new ParseIssue(
        in.required(code, "code"),
        in.required(severity, "severity"),
        in.required(message, "message"),
        location);
  }

  private boolean member(String name) throws IOException {
    switch (name) {
      case "code" -> code = in.constant(IssueCode.class);
      case "severity" -> severity = in.constant(IssueSeverity.class);
      case "message" -> message = in.text();
      case "location" -> location = in.textOrNull();
      default -> {
        return false;
      }
    }
    return true;
  }
}
