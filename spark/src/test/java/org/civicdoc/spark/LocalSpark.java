package org.civicdoc.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a session on two threads of this JVM, the same to all, as starting one takes time.
 */
final class LocalSpark implements ParameterResolver {

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(LocalSpark.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(SPACE)
        .getOrComputeIfAbsent("session", key -> new Open(start()), Open.class)
        .session();
  }

  private static SparkSession start() {
    return builder("local[2]").getOrCreate();
  }

  /** A session whose files stay below {@code target}. */
  static SparkSession.Builder builder(String master) {
    Path target = Path.of("target").toAbsolutePath();
    return SparkSession.builder()
        .master(master)
        .appName("civicdoc")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.warehouse.dir", target.resolve("spark-warehouse").toString())
        .config("spark.local.dir", target.resolve("spark-local").toString());
  }

  /** Stops the session after the last test. */
  record Open(SparkSession session) implements AutoCloseable {
    @Override
    public void close() {
      session.stop();
    }
  }
}
