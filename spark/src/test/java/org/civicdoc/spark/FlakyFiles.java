package org.civicdoc.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.Seekable;
import org.apache.spark.sql.SparkSession;

/** Local files whose reads time out some times, each when bytes of the file were read before. */
public final class FlakyFiles extends RawLocalFileSystem {

  private static final String IMPLEMENTATION = "fs.file.impl";
  private static final String UNCACHED = "fs.file.impl.disable.cache";
  private static final int STEP = 1 << 10;

  private static final AtomicInteger LEFT = new AtomicInteger();

  /** Takes the place of local files, of which as many reads time out, until it is closed. */
  static Mounted mount(SparkSession spark, int failures) {
    LEFT.set(failures);
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    configuration.set(IMPLEMENTATION, FlakyFiles.class.getName());
    configuration.setBoolean(UNCACHED, true);
    return new Mounted(configuration);
  }

  /** Local files while they are flaky. */
  record Mounted(Configuration configuration) implements AutoCloseable {

    /** How many reads are yet to time out. */
    int left() {
      return LEFT.get();
    }

    @Override
    public void close() {
      configuration.unset(IMPLEMENTATION);
      configuration.unset(UNCACHED);
    }
  }

  @Override
  public FSDataInputStream open(Path path, int size) throws IOException {
    return new FSDataInputStream(new Flaky(super.open(path, size)));
  }

  private static final class Flaky extends FilterInputStream
      implements Seekable, PositionedReadable {

    private final FSDataInputStream file;

    Flaky(FSDataInputStream file) {
      super(file);
      this.file = file;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (file.getPos() > 0 && LEFT.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
        throw new SocketTimeoutException("Read timed out");
      }
      return file.read(bytes, offset, Math.min(length, STEP));
    }

    @Override
    public void seek(long position) throws IOException {
      file.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return file.getPos();
    }

    @Override
    public boolean seekToNewSource(long target) {
      return false;
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
      return file.read(position, bytes, offset, length);
    }

    @Override
    public void readFully(long position, byte[] bytes, int offset, int length) throws IOException {
      file.readFully(position, bytes, offset, length);
    }

    @Override
    public void readFully(long position, byte[] bytes) throws IOException {
      file.readFully(position, bytes);
    }
  }
}
