package org.civicdoc.spark;

import java.util.concurrent.TimeUnit;
import org.civicdoc.nlp.CivicAnalyzer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one analyzer of an executor. It is loaded when the first task asks for it, and never sent:
 * the driver, where no page is read, has none.
 */
final class SharedAnalyzer {

  private static final Logger LOG = LoggerFactory.getLogger(SharedAnalyzer.class);

  private SharedAnalyzer() {}

  static CivicAnalyzer get() {
    return Holder.ANALYZER;
  }

  /** Its class is initialised once in a JVM, at the first use. */
  private static final class Holder {

    static final CivicAnalyzer ANALYZER = load();

    private static CivicAnalyzer load() {
      long start = System.nanoTime();
      CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      LOG.info("The analyzer of this JVM was loaded in {} ms", millis);
      return analyzer;
    }
  }
}
