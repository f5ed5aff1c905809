package org.civicdoc.batch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code civicdoc}: the root, which only holds the commands. */
@Command(
    name = "civicdoc",
    description = "Turns saved civic news pages into PDF, typed documents, keywords and entities.",
    subcommands = {
      ConvertCommand.class,
      ParseCommand.class,
      AnalyzeCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:the run itself failed",
      "2:wrong usage; or another run, or one with other options, has the output folder",
      "3:some pages failed, or parts of the inputs could not be read; each is named",
      "4:no page was found"
    })
final class CivicdocCommand implements Runnable {

  private final boolean terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CivicdocCommand(boolean terminal) {
    this.terminal = terminal;
  }

  boolean terminal() {
    return terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
