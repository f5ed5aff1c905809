package org.civicdoc.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The whole of a common job, for {@code spark-submit}: web archives to a table in Parquet.
 *
 * <pre>
 * spark-submit --class org.civicdoc.spark.ExtractJob civicdoc-spark.jar s3a://archive/2024 s3a://tables/civic
 * </pre>
 */
public final class ExtractJob {

  private ExtractJob() {}

  /**
   * Runs the job.
   *
   * @param arguments files and folders of archives, and at the end where the table goes; a table
   *     that is there already is replaced, anything else is not
   * @throws IOException if an archive does not exist
   * @throws IllegalArgumentException if there are fewer than two arguments, or something other than
   *     a table is where it goes: the last archive, if the table was forgotten
   */
  public static void main(String... arguments) throws IOException {
    int last = arguments.length - 1;
    if (last < 1) {
      throw new IllegalArgumentException("usage: ExtractJob ARCHIVE... TABLE");
    }
    SparkSession spark = SparkSession.builder().appName("civicdoc").getOrCreate();
    String[] archives = Arrays.copyOf(arguments, last);
    new TableFolder(HadoopFiles.of(spark)).check(arguments[last], List.of(archives));
    CivicSpark.extract(CivicSpark.readWarc(spark, archives))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(arguments[last]);
  }
}
