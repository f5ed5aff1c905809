package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civicdoc.batch.Isolation;
import org.civicdoc.batch.JsonLines;
import org.civicdoc.batch.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code civicdoc parse}: pages to documents. */
@Command(
    name = "parse",
    description = "Makes a JSON file of every page: the document alone.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of the outputs; paths within folders and archives are kept.")
  private Path output = Path.of("");

  @Option(
      names = "--explain",
      description = {
        "Whether to write NAME.explain as well, and \"explanation\" into the JSON: which rule chose"
            + " each field and the article over which rivals, and what was left out."
      })
  private boolean explain;

  @Mixin private LinesOptions lines = new LinesOptions();

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    JobRunner runner = new JobRunner(spec, screen);
    JsonLines target = lines.lines(OutputFormat.DOCUMENT, runner);
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    if (target == null) {
      formats.add(OutputFormat.DOCUMENT);
    }
    if (explain) {
      formats.add(OutputFormat.EXPLANATION);
    }
    return runner.convert(
        output, new JobRunner.Outputs(formats, target, null, Isolation.THREAD), options);
  }
}
