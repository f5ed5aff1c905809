package org.civicdoc.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Inline;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worst documents at the default limits, within the 512 MB that this module's tests have. */
@Tag("slow")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class WorstDocumentTest {

  /** What a rendering may take; to make the documents takes time too. */
  private static final double MOST_SECONDS = 120;

  private static final PdfRenderer RENDERER = PdfRenderer.builder().build();

  @Test
  void aMegabyteOfRandomText() throws Exception {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.appendCodePoint(random.nextInt(0x11000));
    }

    assertThat(codes(Sample.paragraph(text.toString())))
        .contains(PdfWarningCode.TEXT_CUT, PdfWarningCode.MISSING_CHARACTER);
  }

  @Test
  void aMegabyteOfChineseText() throws Exception {
    assertThat(codes(Sample.paragraph("人民代表大会常务委员会，".repeat(90_000))))
        .containsExactly(PdfWarningCode.TEXT_CUT);
  }

  @Test
  void aMillionParagraphs() throws Exception {
    Block[] blocks = new Block[1_000_000];
    Arrays.fill(blocks, Sample.paragraph("段"));

    assertThat(codes(blocks)).containsExactly(PdfWarningCode.TEXT_CUT);
  }

  @Test
  void aMillionLineBreaks() throws Exception {
    List<Inline> inlines = new ArrayList<>(Collections.nCopies(1_000_000, new LineBreak()));
    inlines.add(new Text("末"));

    assertThat(codes(new Paragraph(inlines))).containsExactly(PdfWarningCode.FORMATTING_CUT);
  }

  @Test
  void aHundredThousandChangesOfFormatting() throws Exception {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      inlines.add(i % 2 == 0 ? new Strong(List.of(new Text("字"))) : new Text("，"));
    }

    assertThat(codes(new Paragraph(inlines))).containsExactly(PdfWarningCode.FORMATTING_CUT);
  }

  @Test
  void aTableOfTwentyThousandRows() throws Exception {
    List<TableRow> rows = new ArrayList<>();
    rows.add(Sample.row(Sample.cell(true, 1, 1, "序号"), Sample.cell(true, 1, 1, "名称")));
    for (int i = 1; i < 20_000; i++) {
      rows.add(
          Sample.row(
              Sample.cell(false, 1, 1, Integer.toString(i)), Sample.cell(false, 1, 1, "项目" + i)));
    }

    assertThat(codes(new Table(null, rows))).isEmpty();
  }

  @Test
  void aTableOfEmptyCells() throws Exception {
    TableRow row = new TableRow(Collections.nCopies(40, new TableCell(false, 1, 1, List.of())));

    assertThat(codes(new Table(null, Collections.nCopies(20_000, row))))
        .contains(PdfWarningCode.TEXT_CUT);
  }

  @Test
  void spansWithoutEnd() throws Exception {
    TableCell cell = Sample.cell(false, 1_000_000_000, 1_000_000_000, "大");

    assertThat(codes(new Table(null, Collections.nCopies(1_000, Sample.row(cell, cell)))))
        .contains(PdfWarningCode.TABLE_CUT);
  }

  @Test
  void twentyThousandFigures() throws Exception {
    Block[] blocks = new Block[20_000];
    Arrays.fill(blocks, new Figure(Sample.picture(), "图", "说明"));

    assertThat(codes(blocks)).contains(PdfWarningCode.PAGES_CUT);
  }

  @ParameterizedTest
  @CsvSource({"png, 10", "png, 6", "jpeg, 5"})
  void eightImagesAsLargeAsTheyMayBe(String format, int type) throws Exception {
    Block[] blocks = new Block[8];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = new Figure(image(format, type, 7_900 + i), "图", null);
    }

    List<PdfWarningCode> expected =
        type == BufferedImage.TYPE_4BYTE_ABGR ? List.of(PdfWarningCode.IMAGE_REDUCED) : List.of();
    assertThat(codes(blocks)).isEqualTo(expected);
  }

  /** The first would fill the memory if all of it were drawn; of the others all is. */
  @Test
  void transparentSquares() throws Exception {
    Block[] blocks = new Block[4];
    for (int i = 0; i < blocks.length; i++) {
      BufferedImage image =
          new BufferedImage(i == 0 ? 6_300 : 3_750, i == 0 ? 6_300 : 4_200 + i, 6);
      byte[] file = PdfImages.file(image, "png");
      blocks[i] = new Figure(PdfImages.address(file), "图", null);
    }

    assertThat(codes(blocks)).containsExactly(PdfWarningCode.IMAGE_REDUCED);
  }

  @Test
  void aVolumeOfPhotographs() throws Exception {
    byte[] photograph =
        PdfImages.file(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg");
    CivicDocument document =
        Sample.document(new Figure("a.jpg", "图", null), new Figure("b.jpg", "图", null));
    AtomicInteger count = new AtomicInteger();
    PdfContext context =
        PdfContext.none()
            .withImages(
                src ->
                    ByteBuffer.allocate(1_000_000)
                        .put(photograph)
                        .putInt(count.incrementAndGet())
                        .array());

    PdfVolumeResult result =
        PdfVolume.builder(RENDERER)
            .build()
            .bind(
                Collections.nCopies(300, document),
                any -> context,
                part -> OutputStream.nullOutputStream());

    assertThat(result.documents()).allMatch(bound -> bound.warnings().isEmpty());
    assertThat(result.pageCounts()).hasSize(6);
  }

  /** An image of 40 megapixels; nothing in it can be told in a few bytes. */
  private static String image(String format, int type, int width) throws IOException {
    BufferedImage image = new BufferedImage(width, 5_000, type);
    Graphics2D graphics = image.createGraphics();
    for (int x = 0; x < width; x += 7) {
      graphics.setColor(new Color(x * 31 % 256, x * 17 % 256, x * 7 % 256, 255 - x % 64));
      graphics.fillRect(x, x % 997, 5, 4_000);
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return "data:image/"
        + format
        + ";base64,"
        + Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static List<PdfWarningCode> codes(Block... blocks) throws IOException {
    long start = System.nanoTime();
    PdfResult result = RENDERER.render(Sample.document(blocks), OutputStream.nullOutputStream());
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s %d pages %.1f s%n",
        Thread.currentThread().getStackTrace()[2].getMethodName(), result.pageCount(), seconds);
    assertThat(seconds).isLessThan(MOST_SECONDS);
    return result.warnings().stream().map(PdfWarning::code).distinct().toList();
  }
}
