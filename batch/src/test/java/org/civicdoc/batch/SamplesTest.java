package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableRow;
import org.civicdoc.parser.CivicParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a careful reader takes from the sample pages. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");

  private final CivicParser parser = CivicParser.builder().build();

  @Test
  void pageAndItsDumpGiveTheSameDocument() throws IOException {
    CivicDocument page = parse("news/content_20250116.html");
    CivicDocument dump = parse("news/content_20250116.txt");

    for (CivicDocument document : List.of(page, dump)) {
      Metadata metadata = document.metadata();
      assertThat(value(metadata.title())).isEqualTo("澜江人大“三张清单”推动加装电梯监督落到实处");
      assertThat(value(metadata.publishedAt())).hasToString("2025-01-16T09:32");
      assertThat(value(metadata.source())).isEqualTo("市人大办信息科");
      assertThat(value(metadata.publisher())).isEqualTo("市人大");
      assertThat(value(metadata.breadcrumb())).isEqualTo(List.of("首页", "要闻", "监督工作"));
      assertThat(value(metadata.column())).isEqualTo("监督工作");
    }
    assertThat(kinds(dump)).isEqualTo(kinds(page));
    assertThat(page.blocks()).hasAtLeastOneElementOfType(Heading.class);
    assertThat(page.blocks().get(page.blocks().size() - 1)).isInstanceOf(Signature.class);
  }

  @Test
  void noticeHasItsHeaderTableNumberSignatureAndAttachments() throws IOException {
    CivicDocument notice = parse("notice/t20240312_10453.html");

    assertThat(notice.metadata().header()).isNotEmpty();
    assertThat(value(notice.metadata().documentNumber())).matches(".+〔\\d{4}〕\\d+号");
    assertThat(value(notice.metadata().indexNumber())).isNotNull();
    assertThat(notice.attachments()).isNotEmpty();
    assertThat(notice.blocks()).hasAtLeastOneElementOfType(Signature.class);
  }

  @Test
  void reportHasATableWithSpansAndFiguresWithCaptions() throws IOException {
    CivicDocument report = parse("report/index.html");

    List<Table> tables = of(report, Table.class);
    assertThat(tables).isNotEmpty();
    assertThat(tables.get(0).rows().stream().map(TableRow::cells).flatMap(List::stream))
        .anyMatch(cell -> cell.rowSpan() > 1)
        .anyMatch(cell -> cell.columnSpan() > 1);
    assertThat(of(report, Figure.class))
        .hasSize(2)
        .allSatisfy(figure -> assertThat(figure.caption()).isNotNull());
  }

  @Test
  void pageInGbkIsReadAsSuch() throws IOException {
    CivicDocument archive = parse("archive/index.html");

    assertThat(archive.origin().charset()).isEqualTo("GB18030");
    assertThat(value(archive.metadata().title())).doesNotContain("\uFFFD");
    assertThat(archive.blocks()).isNotEmpty();
  }

  @Test
  void damagedPageGivesWhatIsLeftAndSaysWhatIsWrong() throws IOException {
    CivicDocument damaged = parse("damaged/cut-off.htm");

    assertThat(damaged.issues()).extracting(ParseIssue::code).contains(IssueCode.CHARSET_MISMATCH);
    assertThat(value(damaged.metadata().title())).isNotNull();
    assertThat(damaged.blocks()).hasSizeGreaterThan(2);
  }

  private CivicDocument parse(String name) throws IOException {
    return parser.parse(SAMPLES.resolve(name));
  }

  private static <T> @Nullable T value(@Nullable Sourced<T> field) {
    return field == null ? null : field.value();
  }

  private static List<String> kinds(CivicDocument document) {
    return document.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  private static <T extends Block> List<T> of(CivicDocument document, Class<T> kind) {
    return document.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
