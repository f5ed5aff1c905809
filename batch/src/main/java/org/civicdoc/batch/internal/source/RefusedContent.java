package org.civicdoc.batch.internal.source;

import java.io.IOException;

/** A page that its archive could not or would not hand out. */
record RefusedContent(IOException reason) implements PageContent {

  @Override
  public byte[] read() throws IOException {
    throw reason;
  }
}
