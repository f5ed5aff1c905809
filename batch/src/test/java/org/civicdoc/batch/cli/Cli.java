package org.civicdoc.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What one run of the command line, within this process, gave. */
public record Cli(int exitCode, String out, String err) {

  public static final Path SAMPLES = Path.of("samples");

  public static Cli run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int exitCode =
        CommandLines.create(new PrintWriter(out, true), new PrintWriter(err, true), false)
            .execute(words);
    return new Cli(exitCode, out.toString(), err.toString());
  }
}
