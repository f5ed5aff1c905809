package org.civicdoc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents of a folder of pages, and their JSON. */
@State(Scope.Benchmark)
public class Documents {

  /** The folder of pages, relative to the working directory or absolute. */
  @Param("batch/samples")
  public String pages = "";

  private final List<CivicDocument> documents = new ArrayList<>();
  private final List<String> json = new ArrayList<>();

  /** Parses the pages. */
  @Setup(Level.Trial)
  public void parse() throws IOException {
    documents.clear();
    json.clear();
    CivicParser parser = CivicParser.builder().build();
    DocumentWriter writer = DocumentWriter.builder().build();
    for (byte[] page : PageFolder.read(Path.of(pages))) {
      CivicDocument document = parser.parse(page, PageContext.none());
      documents.add(document);
      json.add(writer.toJson(document));
    }
  }

  List<CivicDocument> documents() {
    return documents;
  }

  List<String> json() {
    return json;
  }
}
