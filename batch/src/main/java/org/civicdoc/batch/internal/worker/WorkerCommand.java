package org.civicdoc.batch.internal.worker;

import java.nio.file.Path;
import java.util.List;

/** The command that starts a worker: this program's Java, with this program's class path. */
final class WorkerCommand {

  private WorkerCommand() {}

  static List<String> of(WorkerSettings settings, int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + settings.heapMegabytes() + "m",
        "-Xms32m",
        "-XX:+UseSerialGC",
        // The optimizing compiler takes as much time as a worker's first thousand pages, and there
        // is no processor to spare for it: each has a worker.
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+SuppressFatalErrorMessage",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        settings.mainClass(),
        Integer.toString(port));
  }
}
