package org.civicdoc.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this test's Java in a process of its own. */
final class JavaProcess {

  private JavaProcess() {}

  static ProcessBuilder of(String mainClass, List<String> arguments, String... javaOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx128m");
    command.add("-XX:TieredStopAtLevel=1"); // It ends before better compiling would pay.
    command.addAll(List.of(javaOptions));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
