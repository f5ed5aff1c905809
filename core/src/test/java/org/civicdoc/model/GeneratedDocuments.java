package org.civicdoc.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents of every shape that the model permits, the same ones for the same seed. */
public final class GeneratedDocuments {

  private static final int MAX_DEPTH = 4;

  private final Random random;
  private final List<String> alphabet;

  private GeneratedDocuments(long seed, List<String> alphabet) {
    this.random = new Random(seed);
    this.alphabet = alphabet;
  }

  /** Gives {@code count} documents whose texts are made of the pieces of {@code alphabet}. */
  public static Stream<CivicDocument> stream(long seed, int count, List<String> alphabet) {
    GeneratedDocuments documents = new GeneratedDocuments(seed, alphabet);
    return Stream.generate(documents::document).limit(count);
  }

  private CivicDocument document() {
    return new CivicDocument(
        origin(),
        metadata(),
        list(6, () -> block(0)),
        list(2, () -> new Attachment(text(), text())),
        list(2, this::issue));
  }

  private Origin origin() {
    return new Origin(
        maybe(this::text),
        maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
        any(PageFormat.values()),
        text(),
        any(CharsetSource.values()),
        text(),
        random.nextLong() >>> 1);
  }

  private ParseIssue issue() {
    return new ParseIssue(
        any(IssueCode.values()), any(IssueSeverity.values()), text(), maybe(this::text));
  }

  private Metadata metadata() {
    return Metadata.builder()
        .title(sourced(this::text))
        .subtitle(sourced(this::text))
        .publishedAt(sourced(this::time))
        .source(sourced(this::text))
        .publisher(sourced(this::text))
        .author(sourced(this::text))
        .editor(sourced(this::text))
        .siteName(sourced(this::text))
        .siteCode(sourced(this::text))
        .column(sourced(this::text))
        .breadcrumb(sourced(() -> list(3, this::text)))
        .documentNumber(sourced(this::text))
        .indexNumber(sourced(this::text))
        .header(list(2, () -> new HeaderField(text(), text())))
        .keywords(sourced(() -> list(3, this::text)))
        .description(sourced(this::text))
        .canonicalUrl(sourced(this::text))
        .build();
  }

  private PublicationTime time() {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(40_000));
    LocalDateTime dateTime = date.atStartOfDay().plusSeconds(random.nextInt(86_400));
    return switch (random.nextInt(3)) {
      case 0 -> PublicationTime.ofDay(date);
      case 1 -> PublicationTime.ofMinute(dateTime);
      default -> PublicationTime.ofSecond(dateTime);
    };
  }

  private <T> @Nullable Sourced<T> sourced(Supplier<T> value) {
    return maybe(
        () ->
            new Sourced<>(
                value.get(),
                any(ValueSource.values()),
                list(2, () -> new Candidate<>(value.get(), any(ValueSource.values())))));
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth < MAX_DEPTH ? 9 : 6)) {
      case 0 -> new Heading(1 + random.nextInt(Heading.MAX_LEVEL), inlines(0));
      case 1 -> new Paragraph(inlines(0));
      case 2 -> new Figure("img/" + text(), maybe(this::text), maybe(this::text));
      case 3 -> new Signature(inlines(0));
      case 4 -> new Preformatted(text());
      case 5 -> new Separator();
      case 6 -> new ListBlock(random.nextBoolean(), random.nextInt(30), list(4, () -> item(depth)));
      case 7 -> new Quote(blocks(depth));
      default -> new Table(maybe(this::text), list(3, () -> row(depth)));
    };
  }

  private List<Block> blocks(int depth) {
    return list(3, () -> block(depth + 1));
  }

  private ListItem item(int depth) {
    return new ListItem(blocks(depth));
  }

  private TableRow row(int depth) {
    return new TableRow(
        list(
            4,
            () ->
                new TableCell(
                    random.nextBoolean(),
                    1 + random.nextInt(3),
                    1 + random.nextInt(3),
                    blocks(depth))));
  }

  private List<Inline> inlines(int depth) {
    return list(4, () -> inline(depth));
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth < MAX_DEPTH ? 11 : 6)) {
      case 0, 1, 2, 3 -> new Text(text());
      case 4 -> new LineBreak();
      case 5 -> new InlineImage("img/" + text(), maybe(this::text));
      case 6, 7 -> new Strong(inlines(depth + 1));
      case 8 -> new Emphasis(inlines(depth + 1));
      case 9 -> new Link(text(), inlines(depth + 1));
      default ->
          random.nextBoolean()
              ? new Superscript(inlines(depth + 1))
              : new Subscript(inlines(depth + 1));
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(alphabet.get(random.nextInt(alphabet.size())));
    }
    return text.toString();
  }

  private <T> List<T> list(int max, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(max + 1); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
