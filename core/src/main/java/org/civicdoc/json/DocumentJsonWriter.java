package org.civicdoc.json;

import java.time.Instant;
import java.util.Optional;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Origin;

/** Writes the members of a document. */
final class DocumentJsonWriter {

  private final JsonOutput out;

  DocumentJsonWriter(JsonOutput out) {
    this.out = out;
  }

  void write(CivicDocument document) {
    origin(document.origin());
    new MetadataJsonWriter(out).write(document.metadata());
    new BlockJsonWriter(out).write(document.blocks());
    out.objects(
        "attachments",
        document.attachments(),
        attachment -> out.text("text", attachment.text()).text("href", attachment.href()));
    out.objects(
        "issues",
        document.issues(),
        issue ->
            out.text("code", issue.code().name())
                .text("severity", issue.severity().name())
                .text("message", issue.message())
                .text("location", issue.location()));
  }

  private void origin(Origin origin) {
    String capturedAt =
        Optional.ofNullable(origin.capturedAt()).map(Instant::toString).orElse(null);
    out.name("origin")
        .startObject()
        .text("url", origin.url())
        .text("capturedAt", capturedAt)
        .text("format", origin.format().name())
        .text("charset", origin.charset())
        .text("charsetSource", origin.charsetSource().name())
        .text("sha256", origin.sha256())
        .number("length", origin.length())
        .endObject();
  }
}
