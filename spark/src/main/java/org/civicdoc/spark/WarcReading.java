package org.civicdoc.spark;

import java.io.IOException;
import java.io.Serial;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads the pages of web archives, each archive in a task of its own: a gzip member does not tell
 * where the next begins, so that a file cannot be split.
 */
final class WarcReading implements FlatMapFunction<String, Row> {

  @Serial private static final long serialVersionUID = 1;

  private final HadoopFiles files;
  private final int maxBytes;

  private WarcReading(HadoopFiles files, int maxBytes) {
    this.files = files;
    this.maxBytes = maxBytes;
  }

  static Dataset<Row> of(SparkSession spark, CivicSparkOptions options, String... paths)
      throws IOException {
    HadoopFiles files = HadoopFiles.of(spark);
    List<String> archives = new FileListing(files).list(paths, WarcReading::isArchive);
    Dataset<String> each =
        spark.createDataset(
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(archives, Math.max(archives.size(), 1))
                .rdd(),
            Encoders.STRING());
    WarcReading reading = new WarcReading(files, options.maxPageBytes());
    return PageColumns.toUsers(each.flatMap(reading, Encoders.row(PageColumns.WIRE)));
  }

  /** A file that is named itself is an archive, whatever its name ends in. */
  private static boolean isArchive(Path file, Path root) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return file.equals(root) || name.endsWith(".warc") || name.endsWith(".warc.gz");
  }

  @Override
  public Iterator<Row> call(String path) {
    WarcRows rows = new WarcRows(path, files, maxBytes);
    TaskContext.get().addTaskCompletionListener(rows);
    return rows;
  }
}
