package org.civicdoc.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civicdoc.batch.Isolation;
import org.civicdoc.batch.JsonLinesJob;
import org.civicdoc.batch.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code civicdoc analyze}: pages or texts to keywords, entities and facts. */
@Command(
    name = "analyze",
    description = {
      "Makes a JSON file of every page: its keywords, entities and facts.",
      "With --jsonl, texts come from one file, as one JSON object per line: id, text and, if known,"
          + " publishedAt and site. Their analyses go into one file, in the same order."
    },
    customSynopsis = {
      "civicdoc analyze INPUT... --out DIR [OPTIONS]",
      "civicdoc analyze --jsonl IN.jsonl --out OUT.jsonl [OPTIONS]"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR|FILE",
      description = "The folder of the outputs, or with --jsonl the file.")
  private Path output = Path.of("");

  @Option(
      names = "--jsonl",
      paramLabel = "IN.jsonl",
      description =
          "A file with one text per line, instead of pages: an input here, unlike --jsonl of convert"
              + " and parse. Of the options, only --jobs and --quiet go with it.")
  private @Nullable Path lines;

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    JobRunner runner = new JobRunner(spec, screen);
    if (lines == null && options.inputs.isEmpty() && options.fileLists.isEmpty()) {
      throw runner.wrong("an INPUT, --file-list or --jsonl is missing");
    }
    if (lines == null) {
      Set<OutputFormat> formats = Set.of(OutputFormat.ANALYSIS);
      return runner.convert(
          output, new JobRunner.Outputs(formats, null, null, Isolation.THREAD), options);
    }
    if (!options.inputs.isEmpty()) {
      throw runner.wrong("give either an INPUT or --jsonl, not both");
    }
    for (OptionSpec option : Objects.requireNonNull(spec.mixins().get("options")).options()) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option.longestName())) {
        throw runner.wrong(
            option.longestName() + " is for pages, and does nothing for texts given with --jsonl");
      }
    }
    return analyzeLines(runner, lines);
  }

  private int analyzeLines(JobRunner runner, Path input) throws Exception {
    runner.requireExisting(input);
    if (Files.isDirectory(output)) {
      throw runner.wrong("with --jsonl, --out is a file, not a folder: " + output);
    }
    JsonLinesJob job =
        JsonLinesJob.builder().input(input).output(output).jobs(runner.jobs()).build();
    return ExitCodes.of(runner.run(job::run, "text", output));
  }
}
