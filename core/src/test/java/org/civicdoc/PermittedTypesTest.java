package org.civicdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicdoc.model.SampleDocuments.paragraph;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.civicdoc.json.DocumentReader;
import org.civicdoc.json.DocumentWriter;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Preformatted;
import org.civicdoc.model.Quote;
import org.civicdoc.model.SampleDocuments;
import org.civicdoc.model.Separator;
import org.civicdoc.model.Signature;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Table;
import org.civicdoc.model.TableCell;
import org.civicdoc.model.TableRow;
import org.civicdoc.model.Text;
import org.civicdoc.render.DocumentRenderer;
import org.civicdoc.render.HtmlRenderer;
import org.civicdoc.render.MarkdownRenderer;
import org.civicdoc.render.TextRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new kind of block or inline must come out of every visitor. */
class PermittedTypesTest {

  private static final String MARK = "标记";

  private static final List<DocumentRenderer> MARKUP =
      List.of(HtmlRenderer.builder().build(), MarkdownRenderer.builder().build());

  private static final List<Inline> INLINES = List.of(new Text(MARK));

  private static final List<Block> BLOCKS = List.of(new Paragraph(INLINES));

  static Stream<Block> blocks() {
    return Stream.of(
        new Heading(1, INLINES),
        new Paragraph(INLINES),
        new ListBlock(false, 1, List.of(new ListItem(BLOCKS))),
        new Quote(BLOCKS),
        new Table(null, List.of(new TableRow(List.of(new TableCell(false, 1, 1, BLOCKS))))),
        new Figure("a.png", null, MARK),
        new Signature(INLINES),
        new Preformatted(MARK),
        new Separator());
  }

  static Stream<Inline> inlines() {
    return Stream.of(
        new Text(MARK),
        new Strong(INLINES),
        new Emphasis(INLINES),
        new Link("a.html", INLINES),
        new LineBreak(),
        new InlineImage("a.png", null),
        new Superscript(INLINES),
        new Subscript(INLINES));
  }

  @Test
  void everyPermittedTypeIsTried() {
    assertThat(blocks().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(permitted(Block.class));
    assertThat(inlines().map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(permitted(Inline.class));
    assertThat(Stream.concat(MARKUP.stream(), Stream.of(TextRenderer.builder().build())))
        .extracting(Object::getClass)
        .containsExactlyInAnyOrderElementsOf(permitted(DocumentRenderer.class));
  }

  private static List<Class<?>> permitted(Class<?> type) {
    return Arrays.asList(type.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyVisitorHandlesTheBlock(Block block) throws IOException {
    assertHandled(
        SampleDocuments.of(paragraph("甲"), block, paragraph("乙")),
        SampleDocuments.of(paragraph("甲"), paragraph("乙")));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void everyVisitorHandlesTheInline(Inline inline) throws IOException {
    Text before = new Text("甲");
    Text after = new Text("乙");
    assertHandled(
        SampleDocuments.of(new Paragraph(List.of(before, inline, after))),
        SampleDocuments.of(new Paragraph(List.of(before, after))));
  }

  private static void assertHandled(CivicDocument with, CivicDocument without) throws IOException {
    String json = DocumentWriter.builder().build().toJson(with);
    assertThat(DocumentReader.builder().build().read(json)).isEqualTo(with);
    for (DocumentRenderer renderer : MARKUP) {
      assertThat(renderer.render(with)).isNotEqualTo(renderer.render(without));
    }
    if (json.contains(MARK)) {
      assertThat(PlainText.of(with).text()).contains(MARK);
      assertThat(TextRenderer.builder().build().render(with)).contains(MARK);
      assertThat(MARKUP).allSatisfy(to -> assertThat(to.render(with)).contains(MARK));
    }
  }
}
