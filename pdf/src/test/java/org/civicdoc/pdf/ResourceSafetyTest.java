package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.Link;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceSafetyTest {

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  @TempDir private Path folder;

  @Test
  void nothingIsFetched() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String base = "http://127.0.0.1:" + server.getAddress().getPort();
      Path file = writePicture("secret.png");
      Block[] blocks = {
        new Figure(base + "/a.jpg", null, null),
        new Figure(base + "/a.svg#x", "图", "说明"),
        new Figure(file.toUri().toString(), null, null),
        new Figure("jar:" + file.toUri() + "!/a.png", null, null),
        new Figure("//127.0.0.1/a.png", null, null),
        Sample.paragraph(
            new InlineImage(base + "/i.png", null),
            new Link(base + "/b.html", List.of(new Text("链接"))),
            new Link("javascript:alert(1)", List.of(new Text("脚本"))),
            new Text("<img src=\"" + base + "/t.png\"/><style>@import url(" + base + "/c.css);")),
      };
      CivicDocument document =
          new CivicDocument(
              Sample.ORIGIN,
              Sample.titled("</title><link rel=\"stylesheet\" href=\"" + base + "/d.css\"/>"),
              List.of(blocks),
              List.of(new Attachment("附件", base + "/e.doc")),
              List.of());

      PdfResult result = RENDERER.render(document, new ByteArrayOutputStream());

      assertThat(requests).hasValue(0);
      assertThat(codes(result))
          .contains(PdfWarningCode.IMAGE_UNAVAILABLE, PdfWarningCode.LINK_DROPPED);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void imagesComeFromTheAllowedFolderOnly() throws Exception {
    Path allowed = Files.createDirectory(folder.resolve("页面"));
    writePicture("页面/图 一.png");
    writePicture("outside.png");
    ImageSource images = ImageSource.folder(allowed, "http://www.example.gov.cn/art/1.html");
    PdfContext context = PdfContext.none().withImages(images);

    assertThat(imagesIn(context, "图 一.png")).isEqualTo(1);
    assertThat(imagesIn(context, "./%E5%9B%BE%20%E4%B8%80.png")).isEqualTo(1);
    assertThat(imagesIn(context, "http://www.example.gov.cn/art/%E5%9B%BE%20%E4%B8%80.png"))
        .isEqualTo(1);
    assertThat(imagesIn(context, "../outside.png")).isZero();
    assertThat(imagesIn(context, "%2e%2e/outside.png")).isZero();
    assertThat(imagesIn(context, folder.resolve("outside.png").toString())).isZero();
    assertThat(imagesIn(context, folder.resolve("outside.png").toUri().toString())).isZero();
    assertThat(imagesIn(context, "http://www.example.gov.cn/art/../outside.png")).isZero();
    assertThat(imagesIn(context, "bad\u0000name.png")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "http://x.cn/p/index.html, http://x.cn/p/a.png",
    "http://x.cn/p/index.html?from=/a/b, http://x.cn/p/a.png",
    "http://x.cn/p/index.html#/x, http://x.cn/p/a.png?v=2",
    "http://x.cn/p/index.html, //x.cn/p/a.png",
    "http://x.cn/p/index.html, https://x.cn/p/a.png",
    "http://x.cn/p/index.html, HTTP://X.cn/p/a.png",
    "https://x.cn/p/, /p/a.png",
  })
  void imagesBesideThePageAreFoundHoweverTheirAddressIsWritten(String page, String src)
      throws Exception {
    writePicture("a.png");
    PdfContext context = PdfContext.none().withImages(ImageSource.folder(folder, page));

    assertThat(imagesIn(context, src)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://y.cn/p/a.png",
        "http://x.cn/a.png",
        "http:a.png",
        "ftp://x.cn/p/a.png",
        "http://x.cn/p//etc/hosts",
        "http://x.cn/p/",
        "/a.png",
        "//x.cn"
      })
  void imagesOfOtherPlacesAreNotFound(String src) throws Exception {
    writePicture("a.png");
    ImageSource images = ImageSource.folder(folder, "http://x.cn/p/index.html");

    assertThat(images.find(src)).isNull();
  }

  @Test
  void aFileOverTheLimitIsNotRead() throws Exception {
    Path file = folder.resolve("large.png");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3_000_000_000L);
    }
    PdfContext context = PdfContext.none().withImages(ImageSource.folder(folder, null));

    PdfResult result =
        RENDERER.render(
            Sample.document(new Figure("large.png", "图", null)),
            context,
            new ByteArrayOutputStream());

    assertThat(result.warnings())
        .containsExactly(
            new PdfWarning(
                PdfWarningCode.IMAGE_REJECTED,
                "large.png: 3000000000 bytes, more than the limit of 20000000"));
  }

  @Test
  void aFrameSaysWhetherThereIsAnImage() throws Exception {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    RENDERER.render(
        Sample.document(new Figure("a.png", "甲", null), new Figure("data:,x", "乙", null)), pdf);

    assertThat(PdfText.body(pdf.toByteArray())).contains("图片未存：甲", "图片不能排印：乙");
  }

  @Test
  void damagedAndForeignImagesAreRejectedWithAWarning() throws Exception {
    String svg =
        "data:image/svg+xml;base64,"
            + Base64.getEncoder()
                .encodeToString(
                    "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
                        .getBytes(StandardCharsets.UTF_8));
    String cut = Sample.picture().substring(0, 200);

    for (String src : List.of("data:,x", "data:image/png;base64,%%%", svg, cut, "data:")) {
      PdfResult result =
          RENDERER.render(
              Sample.document(new Figure(src, "示意", null)), new ByteArrayOutputStream());
      assertThat(codes(result)).as(src).containsExactly(PdfWarningCode.IMAGE_REJECTED);
    }
  }

  private static List<PdfWarningCode> codes(PdfResult result) {
    return result.warnings().stream().map(PdfWarning::code).toList();
  }

  private Path writePicture(String name) throws IOException {
    String data = Sample.picture();
    byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
    return Files.write(folder.resolve(name), png);
  }

  private static int imagesIn(PdfContext context, String src) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    RENDERER.render(Sample.document(new Figure(src, "图", null)), context, pdf);
    int images = 0;
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          images += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return images;
  }
}
