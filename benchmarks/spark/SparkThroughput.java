import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.civicdoc.nlp.CivicAnalyzer;
import org.civicdoc.parser.CivicParser;
import org.civicdoc.parser.PageContext;
import org.civicdoc.spark.CivicSpark;
import org.civicdoc.warc.WarcItem;
import org.civicdoc.warc.WarcPage;
import org.civicdoc.warc.WarcPages;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * One measurement in a JVM of its own: reads the pages of a folder of web archives, with the plain
 * API or with Spark, and prints pages and seconds. {@code run} calls it.
 *
 * <pre>
 * SparkThroughput write PAGES ARCHIVES COUNT   makes up to 40 archives
 * SparkThroughput plain ARCHIVES THREADS       the plain API
 * SparkThroughput spark ARCHIVES MASTER        Spark, whose rows are made and thrown away
 * </pre>
 */
public final class SparkThroughput {

  private static final int MAX = 20 << 20;
  private static final int MOST_ARCHIVES = 40;
  private static final int WARM_UP = 2;
  private static final Pattern CLUSTER = Pattern.compile("local-cluster\\[(\\d+)");

  private SparkThroughput() {}

  public static void main(String[] arguments) throws Exception {
    Path archives = Path.of(arguments[arguments[0].equals("write") ? 2 : 1]);
    switch (arguments[0]) {
      case "write" -> write(Path.of(arguments[1]), archives, Integer.parseInt(arguments[3]));
      case "plain" -> plain(archives, Integer.parseInt(arguments[2]));
      case "spark" -> spark(archives, arguments[2]);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void write(Path folder, Path archives, int count) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.s?html?")) {
          pages.add(Files.readAllBytes(file));
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException(folder + " holds no page");
    }
    int inOne = Math.max(20, count / MOST_ARCHIVES);
    for (int begun = 0; begun < count; begun += inOne) {
      Path file = archives.resolve("%06d.warc.gz".formatted(begun));
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
        for (int i = begun; i < Math.min(count, begun + inOne); i++) {
          HttpResponse http =
              new HttpResponse.Builder(200, "OK")
                  .body(MediaType.HTML, pages.get(i % pages.size()))
                  .build();
          writer.write(
              new WarcResponse.Builder(URI.create("http://example.org/" + i + ".html"))
                  .date(Instant.EPOCH)
                  .body(http)
                  .build());
        }
      }
    }
    System.out.println(count + " pages, of which " + pages.size() + " are distinct");
  }

  private static void plain(Path archives, int threads) throws Exception {
    CivicParser parser = CivicParser.builder().build();
    CivicAnalyzer analyzer = CivicAnalyzer.builder().build();
    List<Path> files = files(archives);
    for (int i = 0; i < WARM_UP; i++) {
      for (Path file : warmUp(files, 1)) {
        read(file, parser, analyzer);
      }
    }
    long start = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (Path file : files) {
        all.add(() -> read(file, parser, analyzer));
      }
      int pages = 0;
      for (Future<Integer> each : pool.invokeAll(all)) {
        pages += each.get();
      }
      print(pages, start);
    } finally {
      pool.shutdown();
    }
  }

  private static int read(Path file, CivicParser parser, CivicAnalyzer analyzer)
      throws IOException {
    int pages = 0;
    try (WarcPages warc = new WarcPages(FileChannel.open(file), MAX)) {
      for (WarcItem item = warc.next(); item != null; item = warc.next()) {
        if (item instanceof WarcPage page) {
          PageContext context = PageContext.none().withUrl(page.url());
          analyzer.analyze(parser.parse(page.payload().bytes(), context));
          pages++;
        }
      }
    }
    return pages;
  }

  private static List<Path> files(Path archives) throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  /** As many archives for each JVM, however many there are: each has its own compiler. */
  private static List<Path> warmUp(List<Path> archives, int jvms) {
    return archives.subList(0, Math.min(2 * jvms, archives.size()));
  }

  /** How many JVMs do the work: the executors of {@code local-cluster[2,1,1024]}, else one. */
  private static int jvms(String master) {
    Matcher cluster = CLUSTER.matcher(master);
    return cluster.lookingAt() ? Integer.parseInt(cluster.group(1)) : 1;
  }

  private static void spark(Path archives, String master) throws IOException {
    SparkSession.Builder builder =
        SparkSession.builder()
            .master(master)
            .appName("civicdoc throughput")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1");
    try (SparkSession spark = builder.getOrCreate()) {
      List<Path> files = files(archives);
      for (int i = 0; i < WARM_UP; i++) {
        extract(spark, warmUp(files, jvms(master)));
      }
      long pages = CivicSpark.readWarc(spark, archives.toString()).count();
      long start = System.nanoTime();
      extract(spark, files);
      print(pages, start);
    }
  }

  private static void extract(SparkSession spark, List<Path> archives) throws IOException {
    String[] paths = archives.stream().map(Path::toString).toArray(String[]::new);
    CivicSpark.extract(CivicSpark.readWarc(spark, paths))
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
  }

  private static void print(long pages, long start) {
    System.out.printf(Locale.ROOT, "pages %d seconds %.2f%n", pages, (System.nanoTime() - start) / 1e9);
  }
}
