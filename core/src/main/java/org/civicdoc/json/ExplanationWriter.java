package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.civicdoc.explain.ContentCandidate;
import org.civicdoc.explain.Dropped;
import org.civicdoc.explain.Explanation;
import org.civicdoc.explain.FieldCandidate;
import org.civicdoc.explain.Reason;

/**
 * Writes explanations as JSON, on one line, so that {@link DocumentWriter} can take them as a
 * further member of the document.
 *
 * <pre>{@code
 * Map<String, String> members = Map.of("explanation", new ExplanationWriter().toJson(explanation));
 * writer.write(document, out, members);
 * }</pre>
 *
 * <p>The order of members is fixed. Immutable and thread-safe.
 */
public final class ExplanationWriter {

  /** Makes a writer. */
  public ExplanationWriter() {}

  /**
   * Writes an explanation into a string.
   *
   * @param explanation the explanation
   * @return the JSON, an object
   */
  public String toJson(Explanation explanation) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = JsonFormat.writing().createGenerator(json)) {
      write(explanation, new JsonOutput(generator));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return json.toString();
  }

  private static void write(Explanation explanation, JsonOutput out) {
    out.startObject().array("profiles", explanation.profiles(), out::text);
    out.name("content").startObject();
    out.objects(
        "candidates", explanation.content().candidates(), candidate -> content(candidate, out));
    out.text("refusal", explanation.content().refusal()).endObject();
    out.objects(
        "fields",
        explanation.fields(),
        choice ->
            out.text("field", choice.field())
                .objects("candidates", choice.candidates(), candidate -> field(candidate, out)));
    out.objects("dropped", explanation.dropped(), part -> dropped(part, out));
    out.number("moreDropped", explanation.moreDropped()).endObject();
  }

  private static void content(ContentCandidate candidate, JsonOutput out) {
    reason(candidate.reason(), out);
    out.text("place", candidate.place())
        .number("prose", candidate.prose())
        .number("images", candidate.images());
  }

  private static void field(FieldCandidate candidate, JsonOutput out) {
    out.text("value", candidate.value()).text("from", candidate.from().name());
    reason(candidate.reason(), out);
    out.text("place", candidate.place());
  }

  private static void dropped(Dropped part, JsonOutput out) {
    reason(part.reason(), out);
    out.text("place", part.place())
        .text("text", part.text())
        .number("characters", part.characters());
  }

  private static void reason(Reason reason, JsonOutput out) {
    out.text("rule", reason.rule()).text("mark", reason.mark()).text("profile", reason.profile());
  }
}
