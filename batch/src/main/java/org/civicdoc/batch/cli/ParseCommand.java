package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civicdoc.batch.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code civicdoc parse}: pages to documents. */
@Command(
    name = "parse",
    description = "Makes a JSON file of every page: the document alone.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Pages, text dumps of pages, and folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of the outputs; relative paths are kept.")
  private Path output = Path.of("");

  @Option(
      names = "--explain",
      description = {
        "Whether to write NAME.explain as well, and \"explanation\" into NAME.json: which rule chose"
            + " each field and the article over which rivals, and what was left out."
      })
  private boolean explain;

  @Mixin private RunOptions options = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Set<OutputFormat> formats = EnumSet.of(OutputFormat.DOCUMENT);
    if (explain) {
      formats.add(OutputFormat.EXPLANATION);
    }
    return new JobRunner(spec, options).convert(inputs, output, formats);
  }
}
