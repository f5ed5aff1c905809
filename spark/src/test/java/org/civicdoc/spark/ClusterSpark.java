package org.civicdoc.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Sessions with executors in JVMs of their own, which need Spark's jars in a folder. */
final class ClusterSpark {

  private ClusterSpark() {}

  /** A session with two executors, on one core each. */
  static SparkSession.Builder builder() throws IOException {
    return builder("local-cluster[2,1,1024]");
  }

  static SparkSession.Builder builder(String master) throws IOException {
    jars();
    return LocalSpark.builder(master)
        .config("spark.executor.extraClassPath", String.join(File.pathSeparator, folders()));
  }

  /** A folder of jars, as in a distribution of Spark. */
  static Path jars() throws IOException {
    Path jars = Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    for (Path jar : classPath().filter(Files::isRegularFile).toList()) {
      Path link = jars.resolve(String.valueOf(jar.getFileName()));
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, jar);
      }
    }
    return jars;
  }

  private static List<String> folders() {
    return classPath().filter(Files::isDirectory).map(Path::toString).toList();
  }

  private static Stream<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(Path::toAbsolutePath);
  }
}
