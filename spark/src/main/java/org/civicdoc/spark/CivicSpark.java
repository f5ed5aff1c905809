package org.civicdoc.spark;

import java.io.IOException;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Reads civic pages on a Spark cluster into a table with a row for each page.
 *
 * <pre>{@code
 * Dataset<Row> pages = CivicSpark.readWarc(spark, "s3a://archive/2024/");
 * CivicSpark.extract(pages).write().parquet("s3a://tables/civic");
 * }</pre>
 *
 * <p>A page that fails becomes a row with a {@link RowStatus} and an error, and never fails a job;
 * so does a file that is gone, forbidden or damaged. A file system that goes on failing, when a
 * file has been opened anew some times, fails the task, which Spark runs again. All that is done on
 * the executors is a function of the page's bytes and what is known of it, so that tasks which run
 * again, or twice at a time, give the same rows. The analyzer is loaded once in each executor, and
 * not on the driver.
 *
 * <p>Thread-safe, as far as the session is. Needs a session that has a Spark context: Spark Connect
 * has none.
 */
public final class CivicSpark {

  private CivicSpark() {}

  /**
   * The columns of {@link #extract(Dataset)}:
   *
   * <ul>
   *   <li>{@code url}: the page's address, or else the one that it gives as its own; {@code path},
   *       {@code position}: the file, and where in it; {@code capturedAt}: when it was saved;
   *       {@code sha256}: of its bytes
   *   <li>{@code title}, {@code source} 来源, {@code publisher} 发布机构, {@code site}, {@code
   *       breadcrumb}, {@code documentNumber} 发文字号; {@code publishedAt}, as exactly as the page
   *       says, such as {@code 2020-12-30T17:40} or {@code 2020-12-30}, in China's time; {@code
   *       publishedOn}: its day
   *   <li>{@code text}: title and blocks; all offsets count its UTF-16 units, half-open
   *   <li>{@code blocks}: {@code type} as in the JSON, {@code level} of headings, {@code text} with
   *       its offsets, {@code items} of lists, {@code rows} of tables, {@code src} of figures
   *   <li>{@code attachments}: {@code text}, {@code href}
   *   <li>{@code keywords}: {@code text}, {@code score}, best first
   *   <li>{@code entities}: offsets, {@code type}, {@code text}, {@code value}, {@code certainty}
   *       and {@code referent} as {@link org.civicdoc.nlp.Entity} has them; what a value measures
   *       as {@code number} and {@code unit} ({@code %}, the currency, the classifier)
   *   <li>{@code facts}: {@code type} (CHANGE, COUNT, ISSUED, HELD, POST), offsets, {@code what},
   *       the {@code tenure} of a POST, and the entities that take part, each with {@code text},
   *       {@code referent}, {@code number} and {@code unit}
   *   <li>{@code issues}: what was wrong with the page
   *   <li>{@code status}: the name of a {@link RowStatus}; {@code error}: why something is missing
   * </ul>
   *
   * What is not known is null; arrays are empty instead.
   *
   * @return the columns, without {@code content}
   */
  public static StructType schema() {
    return PageExtraction.SCHEMA;
  }

  /**
   * Makes the table of pages, lazily; {@link #extract(Dataset, CivicSparkOptions)} with the default
   * options.
   *
   * @param pages the pages
   * @return a row of {@link #schema()} for each row of {@code pages}
   * @throws IllegalArgumentException if {@code pages} has not the right columns
   */
  public static Dataset<Row> extract(Dataset<Row> pages) {
    return extract(pages, CivicSparkOptions.defaults());
  }

  /**
   * Makes the table of pages, lazily.
   *
   * @param pages the pages, as {@link #readPages} or {@link #readWarc} give them, or any rows with
   *     a column {@code content}, binary or string; may have {@code url}, {@code path}, {@code
   *     position}, {@code charset}, all strings, and {@code capturedAt}, a timestamp. Other columns
   *     are dropped
   * @param options how pages are read
   * @return a row of {@link #schema()}, and {@code content} if that is asked for, for each row of
   *     {@code pages}
   * @throws IllegalArgumentException if there is no {@code content}, or a column has another type
   */
  public static Dataset<Row> extract(Dataset<Row> pages, CivicSparkOptions options) {
    return PageExtraction.of(pages, Objects.requireNonNull(options, "options"));
  }

  /**
   * Registers functions for SQL, with the default options; see {@link #registerUdfs(SparkSession,
   * CivicSparkOptions)}.
   *
   * @param spark the session that gets them
   */
  public static void registerUdfs(SparkSession spark) {
    registerUdfs(spark, CivicSparkOptions.defaults());
  }

  /**
   * Registers functions for SQL:
   *
   * <ul>
   *   <li>{@code civic_parse(content)}, {@code civic_parse_at(content, url)}: the columns of {@link
   *       #schema()} from {@code sha256} on, as a struct; the content is binary or a string
   *   <li>{@code civic_entities(text)}, {@code civic_entities_on(text, day)}: as the column {@code
   *       entities}; words such as 今年 are resolved against the day of publication
   *   <li>{@code civic_keywords(text)}: as the column {@code keywords}
   * </ul>
   *
   * They give null for null. Spark is told that they are not deterministic, although they are, for
   * otherwise it would run them once for the filter and once more for the result.
   *
   * @param spark the session that gets them
   * @param options how pages are read
   */
  public static void registerUdfs(SparkSession spark, CivicSparkOptions options) {
    Udfs.register(spark, Objects.requireNonNull(options, "options"));
  }

  /**
   * Finds pages that are files, with the default options.
   *
   * @param spark the session
   * @param paths files, folders and patterns
   * @return the pages, as {@link #readPages(SparkSession, CivicSparkOptions, String...)} gives them
   * @throws IOException if a path does not exist or cannot be listed
   */
  public static Dataset<Row> readPages(SparkSession spark, String... paths) throws IOException {
    return readPages(spark, CivicSparkOptions.defaults(), paths);
  }

  /**
   * Finds pages that are files, at any depth: those whose names end in {@code .html .htm .shtml
   * .xhtml .txt}, in whatever case. The files are listed now, on the driver, and read when they are
   * needed.
   *
   * <p>Spark's own {@code binaryFile} may be given to {@link #extract(Dataset)} as well, but leaves
   * out names that begin with {@code _} or {@code .}, and fails the job at a file that it cannot
   * read.
   *
   * @param spark the session
   * @param options how many bytes a page may have
   * @param paths files, folders and patterns, on any of Hadoop's file systems
   * @return columns {@code path, position, url, capturedAt, charset, content, readStatus,
   *     readError}; files have the first and their content; one that is too large or cannot be read
   *     has no content, but the last two; a page in an archive that ends early, as its connection
   *     broke, has both, and the status {@link RowStatus#OK_TRUNCATED}
   * @throws IOException if a path does not exist or cannot be listed
   */
  public static Dataset<Row> readPages(
      SparkSession spark, CivicSparkOptions options, String... paths) throws IOException {
    return FileReading.of(spark, options, paths);
  }

  /**
   * Finds pages in web archives, with the default options.
   *
   * @param spark the session
   * @param paths files, folders and patterns
   * @return the pages, as {@link #readWarc(SparkSession, CivicSparkOptions, String...)} gives them
   * @throws IOException if a path does not exist or cannot be listed
   */
  public static Dataset<Row> readWarc(SparkSession spark, String... paths) throws IOException {
    return readWarc(spark, CivicSparkOptions.defaults(), paths);
  }

  /**
   * Finds pages in web archives: responses of status 2xx and resources whose type is HTML, or, if
   * none is stated, which begin like a page. Each archive is one task, and streamed: pages are in
   * memory one at a time. The archives are listed now, on the driver, and read when they are
   * needed.
   *
   * <p>What is damaged costs itself only: there is a row of {@link RowStatus#SOURCE_GAP} which says
   * which bytes were lost, and reading goes on at the next whole record.
   *
   * @param spark the session
   * @param options how many bytes a page may have
   * @param paths files, folders in which {@code .warc} and {@code .warc.gz} are looked for at any
   *     depth, and patterns, on any of Hadoop's file systems
   * @return the columns of {@link #readPages(SparkSession, CivicSparkOptions, String...)}
   * @throws IOException if a path does not exist or cannot be listed
   */
  public static Dataset<Row> readWarc(
      SparkSession spark, CivicSparkOptions options, String... paths) throws IOException {
    return WarcReading.of(spark, options, paths);
  }

  /**
   * Writes a PDF of each page, with the default options.
   *
   * @param pages the pages
   * @param folder where to
   * @return what became of the pages, as {@link #writePdf(Dataset, String, CivicSparkOptions)} says
   * @throws IOException if the folder cannot be made
   */
  public static Dataset<Row> writePdf(Dataset<Row> pages, String folder) throws IOException {
    return writePdf(pages, folder, CivicSparkOptions.defaults());
  }

  /**
   * Writes a PDF of each page that holds an article, now; returns when all are written.
   *
   * <p>A PDF is named after its own bytes, {@code FOLDER/pdf/3f/3fe0….pdf}, and gets that name when
   * it is whole. The same page gives the same bytes, so that tasks which run again or twice at a
   * time leave the files of an undisturbed run; so does the same call after a job that failed.
   * {@code FOLDER/outcomes} is a Parquet table of what became of each page, and is replaced.
   *
   * <p>Images are taken from {@code data:} addresses only.
   *
   * @param pages the pages, as {@link #extract(Dataset, CivicSparkOptions)} takes them
   * @param folder where to, on any of Hadoop's file systems
   * @param options how pages are read, and PDFs look
   * @return the outcomes: {@code url, path, position, capturedAt}, then {@code pdf}: the file,
   *     {@code pdfSha256}, {@code pageCount}, {@code warnings}, {@code status}, {@code error}
   * @throws IllegalArgumentException if {@code pages} has not the right columns
   * @throws IOException if the folder cannot be made
   */
  public static Dataset<Row> writePdf(Dataset<Row> pages, String folder, CivicSparkOptions options)
      throws IOException {
    return PdfWriting.write(pages, folder, options);
  }
}
