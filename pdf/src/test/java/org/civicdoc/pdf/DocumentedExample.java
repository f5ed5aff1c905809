package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java that the documentation shows: statements, compiled and run as they stand there. */
final class DocumentedExample {

  private static final String IMPORTS =
      Stream.of(
              "java.io",
              "java.nio.file",
              "java.time",
              "java.util",
              "org.civicdoc.model",
              "org.civicdoc.parser",
              "org.civicdoc.pdf")
          .map(name -> "import " + name + ".*;\n")
          .collect(Collectors.joining());

  private DocumentedExample() {}

  /** Runs statements; the class is left in a folder. */
  static void run(String statements, Path folder) throws Exception {
    String code = IMPORTS + "public class Example { public static void run() throws Exception {\n";
    compile(code + statements + "} }", folder);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, DocumentedExample.class.getClassLoader())) {
      loader.loadClass("Example").getMethod("run").invoke(null);
    }
  }

  private static void compile(String code, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, List.of(new Source(code))).call();
    assertThat(found.getDiagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .isEmpty();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String code;

    Source(String code) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
