package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.civicdoc.batch.cli.CommandLines;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.nlp.Analysis;
import org.civicdoc.nlp.AnalysisWriter;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.parser.CivicParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the documentation compiles, its command lines are valid, its output comes out. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

  /** A line of the README's JSON that shows a value, an entity or a fact. */
  private static final Pattern SHOWN =
      Pattern.compile("(?m)^ {4}\"(?:title|publishedAt|source|entities|facts)\":\\[?(\\{[^}]*)\\}");

  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./civicdoc (.+)$");

  private static final String IMPORTS =
      Stream.of(
              "java.io",
              "java.nio.file",
              "java.time",
              "java.util",
              "org.civicdoc.batch",
              "org.civicdoc.json",
              "org.civicdoc.model",
              "org.civicdoc.nlp",
              "org.civicdoc.parser",
              "org.civicdoc.pdf",
              "org.civicdoc.render")
          .map(name -> "import " + name + ".*;\n")
          .reduce("", String::concat);

  @TempDir Path classes;

  @Test
  void javaInTheDocumentationCompiles() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String block : blocks(JAVA)) {
      if (block.contains("CivicSpark")) {
        continue; // Runs in module spark.
      }
      String name = "Example" + sources.size();
      String body = "class " + name + " { void run() throws Exception {\n" + block + "} }";
      sources.add(new Source(name, IMPORTS + body));
    }

    assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
    assertThat(errors(sources)).isEmpty();
  }

  @Test
  void codeThatDoesNotCompileIsFound() {
    String wrong = IMPORTS + "class Wrong { CivicParser parser = new Nothing(); }";

    assertThat(errors(List.of(new Source("Wrong", wrong)))).isNotEmpty();
  }

  @Test
  void commandLinesInTheDocumentationAreValid() throws IOException {
    List<String> commands = blocks(COMMAND);
    PrintWriter nowhere = new PrintWriter(new StringWriter());

    assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
    for (String command : commands) {
      String[] words = command.strip().split("\\s+");
      assertThat(CommandLines.create(nowhere, nowhere, false).parseArgs(words).errors())
          .as(command)
          .isEmpty();
    }
  }

  /** The README leaves fields out, so an object of its is a beginning of what comes out. */
  @Test
  void whatTheReadmeShowsOfASampleComesOut() throws IOException {
    CivicDocument document =
        CivicParser.builder().build().parse(Path.of("samples/news/content_20250116.html"));
    Analysis analysis = CivicAnalyzer.builder().build().analyze(document);
    String json =
        DocumentWriter.builder().build().toJson(document) + new AnalysisWriter().toJson(analysis);
    String shown = Files.readString(ROOT.resolve("README.md")).replaceAll("([:,]) ", "$1");
    List<String> objects = SHOWN.matcher(shown).results().map(found -> found.group(1)).toList();

    assertThat(objects).hasSize(5).allSatisfy(object -> assertThat(json).contains(object));
  }

  private static List<String> blocks(Pattern pattern) throws IOException {
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> docs =
        Files.list(ROOT.resolve("docs")).filter(file -> file.toString().endsWith(".md"))) {
      for (Path file :
          (Iterable<Path>) Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)::iterator) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          blocks.add(matcher.group(1));
        }
      }
    }
    return blocks;
  }

  private List<String> errors(List<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, sources).call();
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(String name, String code) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
