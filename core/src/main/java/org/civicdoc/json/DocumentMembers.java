package org.civicdoc.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Origin;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/** The members of a {@link CivicDocument}. */
final class DocumentMembers {

  private final JsonInput in;
  private @Nullable String schema;
  private @Nullable Origin origin;
  private @Nullable Metadata metadata;
  private @Nullable List<Block> blocks;
  private @Nullable List<Attachment> attachments;
  private @Nullable List<ParseIssue> issues;

  DocumentMembers(JsonInput in) {
    this.in = in;
  }

  CivicDocument read() throws IOException {
    in.object(this::member);
    in.required(schema, "schema");
    return new CivicDocument(
        in.required(origin, "origin"),
        in.required(metadata, "metadata"),
        in.required(blocks, "blocks"),
        in.required(attachments, "attachments"),
        in.required(issues, "issues"));
  }

  private boolean member(String name) throws IOException {
    switch (name) {
      case "schema" -> schema = schema();
      case "origin" -> origin = new OriginMembers(in).read();
      case "metadata" -> metadata = new MetadataJsonReader(in).read();
      case "blocks" -> blocks = new BlockJsonReader(in).list();
      case "attachments" -> attachments = in.list(this::attachment);
      case "issues" -> issues = in.list(() -> new IssueMembers(in).read());
      default -> {
        return false;
      }
    }
    return true;
  }

  private String schema() throws IOException {
    String name = in.text();
    if (!JsonFormat.isReadable(name)) {
      throw in.problem(
          "must be "
              + JsonFormat.SCHEMA
              + " but is \""
              + name
              + "\"; a newer civicdoc may read it");
    }
    return name;
  }

  private Attachment attachment() throws IOException {
    Map<String, String> members = in.texts("text", "href");
    return new Attachment(
        in.required(members.get("text"), "text"), in.required(members.get("href"), "href"));
  }
}
