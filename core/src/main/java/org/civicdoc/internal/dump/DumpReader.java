package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.block.BlockBuilder;
import org.civicdoc.internal.block.BlockLimits;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.metadata.date.PublicationTimes;
import org.civicdoc.internal.metadata.site.BreadcrumbGrammar;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.MetadataBuilder;
import org.civicdoc.model.Origin;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.model.Sourced;
import org.civicdoc.model.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that a tool took off a page: breadcrumb, title and byline are told by their words,
 * headings by their shortness, since nothing is left of the print. Immutable and thread-safe.
 */
public final class DumpReader {

  private static final Pattern WELCOME =
      Pattern.compile("^(?:欢迎(?:您)?(?:光临|访问|来到)|您好，欢迎访问)?([^，。！!]{2,20}?)(?:欢迎您)?[！!。]?$");

  /** An editor is named within so many lines of the end. */
  private static final int TAIL = 8;

  private final int maxText;
  private final BreadcrumbGrammar breadcrumbs = new BreadcrumbGrammar();
  private final BylineGrammar bylines;
  private final BlockBuilder blockBuilder;

  /**
   * Makes a reader.
   *
   * @param maxText how much text the blocks may hold, in UTF-16 units
   * @param knowledge tells labels, tools and tails
   */
  public DumpReader(int maxText, Knowledge knowledge) {
    this.maxText = maxText;
    this.bylines = new BylineGrammar(knowledge);
    this.blockBuilder = new BlockBuilder(knowledge, bylines);
  }

  /**
   * Reads a dump.
   *
   * @param dump the text
   * @param origin where it came from
   * @param issuesSoFar what is wrong with it already
   * @param trace keeps what is chosen, if that is to be explained, else null
   * @return its document
   */
  public CivicDocument read(
      String dump, Origin origin, List<ParseIssue> issuesSoFar, @Nullable Trace trace) {
    List<String> lines = DumpLines.of(dump);
    DumpHead head = DumpHead.of(lines, breadcrumbs, bylines);
    Metadata metadata = metadata(lines, head);
    BlockLimits limits = new BlockLimits(maxText, 0);
    LeftOut leftOut = new LeftOut();
    List<Block> blocks =
        blockBuilder.build(
            lines.subList(head.bodyStart(), lines.size()), metadata, limits, leftOut, trace);
    List<ParseIssue> issues = new ArrayList<>(issuesSoFar);
    if (!limits.exceeded().isEmpty()) {
      issues.add(
          ParseIssue.of(
              IssueCode.LIMIT_EXCEEDED,
              IssueSeverity.WARNING,
              "the dump holds more than " + maxText + " UTF-16 units; the rest was left out"));
    }
    if (head.title() == null) {
      issues.add(ParseIssue.of(IssueCode.NO_TITLE, IssueSeverity.WARNING, "no title was found"));
    }
    if (blocks.isEmpty()) {
      issues.add(
          ParseIssue.of(
              IssueCode.NO_ARTICLE,
              IssueSeverity.ERROR,
              "nothing in the dump reads like an article"));
    }
    if (head.skipsSentences()) {
      issues.add(
          new ParseIssue(
              IssueCode.TEXT_LEFT_OUT,
              IssueSeverity.INFO,
              "sentences above the title were taken for navigation; an explanation has them",
              "blocks"));
    }
    issues.addAll(leftOut.issues());
    if (trace != null) {
      new DumpTrace(trace).explain(head, metadata);
    }
    return new CivicDocument(origin, metadata, blocks, List.of(), issues);
  }

  private Metadata metadata(List<String> lines, DumpHead head) {
    MetadataBuilder metadata = Metadata.builder();
    if (head.title() != null) {
      metadata.title(visible(head.title()));
    }
    head.value(BylineField.PUBLISHED)
        .or(() -> head.value(BylineField.DATE))
        .flatMap(PublicationTimes::parse)
        .ifPresent(time -> metadata.publishedAt(visible(time)));
    head.value(BylineField.SOURCE).ifPresent(value -> metadata.source(visible(value)));
    head.value(BylineField.PUBLISHER).ifPresent(value -> metadata.publisher(visible(value)));
    head.value(BylineField.AUTHOR).ifPresent(value -> metadata.author(visible(value)));
    head.value(BylineField.DOCUMENT_NUMBER)
        .ifPresent(value -> metadata.documentNumber(visible(value)));
    head.value(BylineField.INDEX_NUMBER).ifPresent(value -> metadata.indexNumber(visible(value)));
    head.value(BylineField.EDITOR)
        .or(() -> editorBelow(lines))
        .ifPresent(value -> metadata.editor(visible(value)));
    siteName(lines).ifPresent(value -> metadata.siteName(visible(value)));
    List<String> path = head.breadcrumb();
    if (!path.isEmpty()) {
      metadata.breadcrumb(visible(path));
      if (path.size() > 1) {
        metadata.column(visible(path.get(path.size() - 1)));
      }
    }
    return metadata.build();
  }

  private static <T> Sourced<T> visible(T value) {
    return Sourced.of(value, ValueSource.VISIBLE);
  }

  /** The greeting above the navigation names the site. */
  private static Optional<String> siteName(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).contains("欢迎")) {
      return Optional.empty();
    }
    Matcher welcome = WELCOME.matcher(lines.get(0));
    return welcome.matches() ? Optional.of(welcome.group(1)) : Optional.empty();
  }

  private Optional<String> editorBelow(List<String> lines) {
    return lines.subList(Math.max(0, lines.size() - TAIL), lines.size()).stream()
        .flatMap(line -> bylines.read(line).stream())
        .filter(item -> item.field() == BylineField.EDITOR && !item.value().isEmpty())
        .map(BylineItem::value)
        .findFirst();
  }
}
