package org.civicdoc.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.civicdoc.warc.PageBytes;
import org.civicdoc.warc.PageTooLargeException;

/**
 * Reads pages that are files. Spark's {@code binaryFile} lists them and deals them out; their bytes
 * are read here, as there a file that is too large, or cannot be read, fails the job. What it takes
 * for hidden is listed besides.
 */
final class FileReading implements MapFunction<Row, Row> {

  @Serial private static final long serialVersionUID = 1;

  /** Names that end like a page, in whatever case, as Hadoop's patterns put it. */
  private static final String GLOB =
      "*.{[hH][tT][mM],[hH][tT][mM][lL],[sS][hH][tT][mM][lL],[xX][hH][tT][mM][lL],[tT][xX][tT]}";

  private static final Pattern PAGE = Pattern.compile(".*\\.(?:html?|shtml|xhtml|txt)");

  private final HadoopFiles files;
  private final int maxBytes;

  private FileReading(HadoopFiles files, int maxBytes) {
    this.files = files;
    this.maxBytes = maxBytes;
  }

  static Dataset<Row> of(SparkSession spark, CivicSparkOptions options, String... paths)
      throws IOException {
    HadoopFiles files = HadoopFiles.of(spark);
    List<String> hidden = new FileListing(files).list(paths, FileReading::isHiddenPage);
    Dataset<Row> found =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", GLOB)
            .load(paths)
            .select(PageColumns.PATH);
    if (!hidden.isEmpty()) {
      found = found.union(spark.createDataset(hidden, Encoders.STRING()).toDF(PageColumns.PATH));
    }
    FileReading reading = new FileReading(files, options.maxPageBytes());
    return PageColumns.toUsers(found.map(reading, Encoders.row(PageColumns.WIRE)));
  }

  /** What Spark passes over without a word: below a folder, each name that begins so. */
  private static boolean isHiddenPage(Path file, Path root) {
    if (!PAGE.matcher(file.getName().toLowerCase(Locale.ROOT)).matches()) {
      return false;
    }
    for (Path each = file; each != null && !each.equals(root); each = each.getParent()) {
      if (isHidden(each.getName())) {
        return true;
      }
    }
    return file.equals(root) && isHidden(file.getName());
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || (name.startsWith("_") && name.indexOf('=') < 0);
  }

  @Override
  public Row call(Row row) throws IOException {
    String path = row.getString(0);
    return read(path).toRow();
  }

  private WaitingPage read(String name) throws IOException {
    try (InputStream in = Channels.newInputStream(HadoopChannel.open(files, new Path(name)))) {
      return WaitingPage.ofFile(name, PageBytes.read(in, maxBytes));
    } catch (PageTooLargeException e) {
      return WaitingPage.unread(name, RowStatus.TOO_LARGE, Reasons.of(e));
    } catch (IOException e) {
      if (!FileFailures.areLasting(e)) {
        throw e;
      }
      return WaitingPage.unread(name, RowStatus.UNREADABLE, Reasons.of(e));
    }
  }
}
