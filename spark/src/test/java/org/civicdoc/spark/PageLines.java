package org.civicdoc.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.DocumentStatus;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.PublicationTime;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.AnalysisWriter;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.nlp.Entity;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.jspecify.annotations.Nullable;

/** A page's document and analysis as lines, from the library itself and from a row of the table. */
final class PageLines {

  private static final CivicParser PARSER = CivicParser.builder().build();

  private PageLines() {}

  /** What the single machine's API says. */
  static List<String> of(byte[] page, PageContext context, CivicAnalyzer analyzer) {
    CivicDocument document = PARSER.parse(page, context);
    Analysis analysis = analyzer.analyze(document);
    Metadata metadata = document.metadata();
    PublicationTime time = Metadata.find(metadata.publishedAt()).orElse(null);
    List<String> lines = new ArrayList<>();
    add(lines, "sha256", document.origin().sha256());
    add(lines, "title", Metadata.find(metadata.title()).orElse(null));
    add(lines, "publishedAt", time);
    add(lines, "publishedOn", time == null ? null : time.date());
    add(lines, "source", Metadata.find(metadata.source()).orElse(null));
    add(lines, "publisher", Metadata.find(metadata.publisher()).orElse(null));
    add(lines, "site", Metadata.find(metadata.siteName()).orElse(null));
    add(lines, "breadcrumb", Metadata.find(metadata.breadcrumb()).orElse(List.of()));
    add(lines, "documentNumber", Metadata.find(metadata.documentNumber()).orElse(null));
    add(lines, "text", PlainText.of(document).text());
    document.blocks().forEach(block -> add(lines, type(block), PlainText.of(block)));
    document.attachments().forEach(each -> add(lines, each.text(), each.href()));
    analysis.keywords().forEach(each -> add(lines, each.text(), each.score()));
    analysis.entities().forEach(each -> lines.add(line(each)));
    facts(analysis).forEach(fact -> add(lines, "fact", fact));
    document.issues().forEach(each -> add(lines, each.code().name(), each.message()));
    add(lines, "status", DocumentStatus.of(document));
    return lines;
  }

  /** What the row says. */
  static List<String> of(Row row) {
    List<String> lines = new ArrayList<>();
    for (String name :
        List.of("sha256", "title", "publishedAt", "publishedOn", "source", "publisher", "site")) {
      add(lines, name, row.getAs(name));
    }
    add(lines, "breadcrumb", row.getList(row.fieldIndex("breadcrumb")));
    add(lines, "documentNumber", row.getAs("documentNumber"));
    add(lines, "text", row.getAs("text"));
    rows(row, "blocks").forEach(each -> add(lines, each.getAs("type"), each.getAs("text")));
    rows(row, "attachments").forEach(each -> add(lines, each.getAs("text"), each.getAs("href")));
    rows(row, "keywords").forEach(each -> add(lines, each.getAs("text"), each.getAs("score")));
    rows(row, "entities").forEach(each -> lines.add(entity(each)));
    rows(row, "facts").forEach(each -> add(lines, "fact", fact(each)));
    rows(row, "issues").forEach(each -> add(lines, each.getAs("code"), each.getAs("message")));
    add(lines, "status", row.getAs("status"));
    return lines;
  }

  static List<Row> rows(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }

  private static void add(List<String> lines, Object name, @Nullable Object value) {
    lines.add(name + ": " + value);
  }

  private static String type(Block block) {
    String name = block.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    return name.equals("listblock") ? "list" : name;
  }

  private static String line(Entity e) {
    return Stream.of(
            e.start(),
            e.end(),
            e.type(),
            e.text(),
            e.value() == null ? null : e.value().asText(),
            e.certainty(),
            e.referent())
        .toList()
        .toString();
  }

  private static String entity(Row row) {
    return Stream.of("start", "end", "type", "text", "value", "certainty", "referent")
        .map(name -> row.<Object>getAs(name))
        .toList()
        .toString();
  }

  /** As the JSON has them, member by member. */
  private static List<String> facts(Analysis analysis) {
    String json = new AnalysisWriter().toJson(analysis);
    String facts = json.substring(json.indexOf("\"facts\":[") + 9, json.indexOf("],\"keywords\""));
    return facts.isEmpty() ? List.of() : List.of(facts.split("(?<=\\}),(?=\\{\"type\")"));
  }

  private static String fact(Row row) {
    List<String> members = new ArrayList<>();
    members.add("\"type\":\"" + row.getAs("type") + "\"");
    if (row.getAs("what") != null) {
      members.add("\"what\":" + quoted(row.getAs("what")));
    }
    List<String> parts =
        switch (row.<String>getAs("type")) {
          case "CHANGE" -> List.of("from", "to");
          case "COUNT" -> List.of("quantity");
          case "ISSUED" -> List.of("body", "document", "date");
          case "HELD" -> List.of("meeting", "body", "date");
          default -> List.of("person", "role", "body");
        };
    for (String part : parts) {
      Row entity = row.getAs(part);
      members.add("\"" + part + "\":" + (entity == null ? null : quoted(entity.getAs("text"))));
    }
    if (row.getAs("tenure") != null) {
      members.add("\"tenure\":" + quoted(row.getAs("tenure")));
    }
    members.add("\"start\":" + row.getAs("start"));
    members.add("\"end\":" + row.getAs("end"));
    return "{" + String.join(",", members) + "}";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
