package org.civicdoc.spark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * A cluster of two hosts, as Spark sees it: two addresses of this machine, with a worker each.
 * Spark runs a task a second time on another host only.
 */
final class TwoHosts implements AutoCloseable {

  private static final String MASTER_HOST = "127.0.0.1";

  private final List<Process> processes = new ArrayList<>();
  private final Path logs;
  private final String address;

  TwoHosts(Path logs) throws IOException {
    this.logs = logs;
    String port = Integer.toString(freePort());
    address = "spark://" + MASTER_HOST + ":" + port;
    start("master.Master", "--host", MASTER_HOST, "--port", port);
    for (String host : List.of("127.0.0.2", "127.0.0.3")) {
      String work = logs.resolve(host).toString();
      start("worker.Worker", "--host", host, "--cores", "1", "--work-dir", work, address);
    }
  }

  /** A session whose executors have a core each, one on each host. */
  SparkSession.Builder session() throws IOException {
    return ClusterSpark.builder(address).config("spark.executor.memory", "1g");
  }

  private void start(String name, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opened().forEach(command::add);
    command.addAll(List.of("-cp", ClusterSpark.jars() + File.separator + "*"));
    command.add("org.apache.spark.deploy." + name);
    command.addAll(List.of("--webui-port", "0"));
    command.addAll(List.of(arguments));
    File log = logs.resolve(name + processes.size() + ".log").toFile();
    processes.add(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start());
  }

  /** What this JVM opens to Spark. */
  private static Stream<String> opened() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    processes.forEach(Process::destroyForcibly);
  }
}
