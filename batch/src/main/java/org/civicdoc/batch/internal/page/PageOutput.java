package org.civicdoc.batch.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import org.civicdoc.batch.OutputFormat;

/** Writes one format; implementations are thread-safe. */
interface PageOutput {

  OutputFormat format();

  /** Writes a page to a stream, which stays open. */
  void write(ParsedPage page, OutputStream out) throws IOException;
}
