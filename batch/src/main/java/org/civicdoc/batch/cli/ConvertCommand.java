package org.civicdoc.batch.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civicdoc.batch.Isolation;
import org.civicdoc.batch.JsonLines;
import org.civicdoc.batch.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code civicdoc convert}: pages to PDF and JSON. */
@Command(
    name = "convert",
    description = "Makes a PDF and a JSON file (document and analysis) of every page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of the outputs; paths within folders and archives are kept.")
  private Path output = Path.of("");

  @Option(
      names = "--pdf",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether to write NAME.pdf (default: yes).")
  private boolean pdf;

  @Option(
      names = "--json",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether to write NAME.json (default: yes).")
  private boolean json;

  @Option(
      names = "--text",
      negatable = true,
      description = "Whether to write NAME.txt (default: no).")
  private boolean text;

  @Option(
      names = "--markdown",
      negatable = true,
      description = "Whether to write NAME.md (default: no).")
  private boolean markdown;

  @Option(
      names = "--volume",
      paramLabel = "FILE.pdf",
      description = "Also bind all documents into one PDF with contents and bookmarks.")
  private @Nullable Path volume;

  @Mixin private LinesOptions lines = new LinesOptions();

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    JobRunner runner = new JobRunner(spec, screen);
    JsonLines target = lines.lines(OutputFormat.DOCUMENT_WITH_ANALYSIS, runner);
    Set<OutputFormat> formats = formats();
    if (target != null) {
      formats.remove(OutputFormat.DOCUMENT_WITH_ANALYSIS);
    } else if (formats.isEmpty()) {
      throw runner.wrong("nothing to write: leave --pdf or --json on, or add --text, --markdown");
    }
    return runner.convert(
        output, new JobRunner.Outputs(formats, target, volume, Isolation.PROCESS), options);
  }

  private Set<OutputFormat> formats() {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    addIf(pdf, OutputFormat.PDF, formats);
    addIf(json, OutputFormat.DOCUMENT_WITH_ANALYSIS, formats);
    addIf(text, OutputFormat.TEXT, formats);
    addIf(markdown, OutputFormat.MARKDOWN, formats);
    return formats;
  }

  private static void addIf(boolean wanted, OutputFormat format, Set<OutputFormat> formats) {
    if (wanted) {
      formats.add(format);
    }
  }
}
