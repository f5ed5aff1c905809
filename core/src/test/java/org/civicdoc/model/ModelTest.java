package org.civicdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  /** Every record with a list, made of that list and read back. */
  static Stream<Function<List<?>, List<?>>> listHolders() {
    return Stream.of(
        list -> new Heading(1, cast(list)).inlines(),
        list -> new Paragraph(cast(list)).inlines(),
        list -> new Signature(cast(list)).inlines(),
        list -> new Strong(cast(list)).inlines(),
        list -> new Emphasis(cast(list)).inlines(),
        list -> new Link("x", cast(list)).inlines(),
        list -> new Superscript(cast(list)).inlines(),
        list -> new Subscript(cast(list)).inlines(),
        list -> new ListItem(cast(list)).blocks(),
        list -> new Quote(cast(list)).blocks(),
        list -> new TableCell(false, 1, 1, cast(list)).blocks(),
        list -> new ListBlock(false, 1, cast(list)).items(),
        list -> new TableRow(cast(list)).cells(),
        list -> new Table(null, cast(list)).rows(),
        list -> new Sourced<>("x", org.civicdoc.model.ValueSource.URL, cast(list)).others(),
        list -> new PlainText("", cast(list)).segments(),
        list -> Metadata.builder().header(cast(list)).build().header(),
        list -> withKeywords(cast(list)),
        list -> document(cast(list), List.of(), List.of()).blocks(),
        list -> document(List.of(), cast(list), List.of()).attachments(),
        list -> document(List.of(), List.of(), cast(list)).issues());
  }

  private static List<String> withKeywords(List<String> keywords) {
    Sourced<List<String>> sourced = Sourced.of(keywords, org.civicdoc.model.ValueSource.META_TAG);
    return Metadata.find(Metadata.builder().keywords(sourced).build().keywords()).orElseThrow();
  }

  private static CivicDocument document(
      List<Block> blocks, List<Attachment> attachments, List<ParseIssue> issues) {
    return new CivicDocument(SampleDocuments.ORIGIN, Metadata.empty(), blocks, attachments, issues);
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> cast(List<?> list) {
    return (List<T>) list;
  }

  @ParameterizedTest
  @MethodSource("listHolders")
  void listsAreCopiedAndCannotBeChanged(Function<List<?>, List<?>> holder) {
    List<Object> mine = new ArrayList<>();
    List<?> held = holder.apply(mine);
    mine.add(new Object());
    assertThat(held).isEmpty();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(held::clear);
  }

  @ParameterizedTest
  @MethodSource("listHolders")
  void listsHoldNoNull(Function<List<?>, List<?>> holder) {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> holder.apply(Arrays.asList((Object) null)));
  }

  @Test
  void everyListOfEveryBlockAndInlineIsCovered() {
    long lists =
        Stream.of(Block.class, Inline.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getType)
            .filter(List.class::equals)
            .count();
    // The others of the stream: ListItem, TableCell, TableRow, Sourced, PlainText, Metadata twice,
    // CivicDocument three times.
    assertThat(listHolders().count()).isEqualTo(lists + 10);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 7})
  void aHeadingHasALevelOfHtml(int level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Heading(level, List.of()))
        .withMessageContaining("level")
        .withMessageContaining(Integer.toString(level));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0})
  void aCellSpansAtLeastItself(int span) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableCell(false, span, 1, List.of()))
        .withMessageContaining("rowSpan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableCell(false, 1, span, List.of()))
        .withMessageContaining("columnSpan");
  }

  @Test
  void documentsAreEqualByValue() {
    List<CivicDocument> once = GeneratedDocuments.stream(5, 50, Alphabets.all()).toList();
    List<CivicDocument> again = GeneratedDocuments.stream(5, 50, Alphabets.all()).toList();
    assertThat(once).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(once.get(0)).isNotEqualTo(once.get(1));
  }

  @Test
  void otherIssuesChangeNothingElse() {
    CivicDocument notice = SampleDocuments.notice();
    ParseIssue issue = ParseIssue.of(IssueCode.NO_TITLE, IssueSeverity.WARNING, "no title");
    assertThat(notice.withIssues(List.of(issue)).issues()).containsExactly(issue);
    assertThat(notice.withIssues(List.of(issue)).withIssues(notice.issues())).isEqualTo(notice);
  }

  @Test
  void aFieldThatIsNotStatedIsEmpty() {
    assertThat(Metadata.find(Metadata.empty().title())).isEmpty();
    assertThat(Metadata.find(SampleDocuments.notice().metadata().title())).contains("云江市关于防汛的通知");
    assertThat(Metadata.empty().header()).isEmpty();
  }
}
