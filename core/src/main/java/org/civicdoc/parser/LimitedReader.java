package org.civicdoc.parser;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a text that is longer than it may be. */
final class LimitedReader extends FilterReader {

  private final String name;
  private final int limit;
  private long count;

  LimitedReader(Reader in, int limit, String name) {
    super(in);
    this.limit = limit;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws IOException {
    count += more;
    if (count > limit) {
      throw new IOException(name + " is longer than " + limit + " characters; is it a profile?");
    }
  }
}
