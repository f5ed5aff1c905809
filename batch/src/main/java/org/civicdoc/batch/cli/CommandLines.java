package org.civicdoc.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.civicdoc.batch.RunRefusedException;
import org.civicdoc.batch.internal.Reasons;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Makes the command line. */
public final class CommandLines {

  private CommandLines() {}

  /**
   * The whole command line, ready to execute.
   *
   * @param out gets results for people and programs
   * @param err gets errors and progress
   * @param terminal whether {@code err} is a terminal, where a line can be rewritten
   * @return the command line; not thread-safe
   */
  public static CommandLine create(PrintWriter out, PrintWriter err, boolean terminal) {
    return new CommandLine(new CivicdocCommand(terminal))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, line, result) -> runFailed(e, line));
  }

  private static int wrongUsage(ParameterException e) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(command + ": " + OneLine.of(String.valueOf(e.getMessage())));
    line.getErr().println("Try '" + command + " --help'.");
    return ExitCodes.WRONG_USAGE;
  }

  private static int runFailed(Exception e, CommandLine line) {
    String reason;
    if (e instanceof InterruptedException) {
      reason = "interrupted; the same command goes on where this run ends";
    } else if (e instanceof IOException io) {
      reason = Reasons.withFile(io);
    } else {
      reason = Reasons.ofDefect(e) + "; please report it";
    }
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + OneLine.of(reason));
    return e instanceof RunRefusedException ? ExitCodes.WRONG_USAGE : ExitCodes.RUN_FAILED;
  }
}
