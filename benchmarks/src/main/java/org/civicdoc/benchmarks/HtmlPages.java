package org.civicdoc.benchmarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PageFormat;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The HTML pages of a folder, as bytes and decoded; text dumps are left out. */
@State(Scope.Benchmark)
public class HtmlPages {

  /** The folder of pages, relative to the working directory or absolute. */
  @Param("batch/samples")
  public String pages = "";

  private final List<byte[]> bytes = new ArrayList<>();
  private final List<String> charsets = new ArrayList<>();
  private final List<String> decoded = new ArrayList<>();

  /** Reads the pages. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    bytes.clear();
    charsets.clear();
    decoded.clear();
    CivicParser parser = CivicParser.builder().build();
    for (byte[] page : PageFolder.read(Path.of(pages))) {
      CivicDocument document = parser.parse(page, PageContext.none());
      if (document.origin().format() == PageFormat.HTML) {
        String charset = document.origin().charset();
        bytes.add(page);
        charsets.add(charset);
        decoded.add(new String(page, Charset.forName(charset)));
      }
    }
  }

  List<byte[]> bytes() {
    return bytes;
  }

  /** The charset that the parser found of a page. */
  String charset(int page) {
    return charsets.get(page);
  }

  /** The same pages by these charsets. */
  List<String> decoded() {
    return decoded;
  }
}
