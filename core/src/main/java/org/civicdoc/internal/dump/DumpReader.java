package org.civicdoc.internal.dump;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.block.BlockBuilder;
import org.civicdoc.internal.block.BlockLimits;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.MetadataReader;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Origin;
import org.civicdoc.model.ParseIssue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text that a tool took off a page: the title is told by where it stands, headings by
 * their shortness, since nothing is left of the print; all else that the dump says of itself is
 * read as a page's is. Immutable and thread-safe.
 */
public final class DumpReader {

  private final int maxText;
  private final MetadataReader metadataReader;
  private final BlockBuilder blockBuilder;

  /**
   * Makes a reader.
   *
   * @param maxText how much text the blocks may hold, in UTF-16 units
   * @param knowledge tells labels, tools and tails
   */
  public DumpReader(int maxText, Knowledge knowledge) {
    this.maxText = maxText;
    this.metadataReader = new MetadataReader(knowledge);
    this.blockBuilder = new BlockBuilder(knowledge, metadataReader.grammar());
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
    List<String> lines = DumpKeys.labelled(DumpLines.of(dump), metadataReader.grammar());
    DumpHead head = DumpHead.of(lines, metadataReader.grammar());
    DumpTrace explained = new DumpTrace(trace);
    explained.title(head);
    DumpPage.Reading reading = new DumpPage(lines, head).read(metadataReader, origin.url(), trace);
    List<String> above = head.above(lines, reading.lines());
    explained.navigation(above);
    Metadata metadata = reading.metadata().metadata();
    BlockLimits limits = new BlockLimits(maxText, 0);
    LeftOut leftOut = new LeftOut();
    List<String> body = head.below(lines, reading.lines(), metadata.title() != null);
    List<Block> blocks = blockBuilder.build(body, metadata, limits, leftOut, trace);
    List<ParseIssue> issues = new ArrayList<>(issuesSoFar);
    if (!limits.exceeded().isEmpty()) {
      issues.add(
          ParseIssue.of(
              IssueCode.LIMIT_EXCEEDED,
              IssueSeverity.WARNING,
              "the dump holds more than " + maxText + " UTF-16 units; the rest was left out"));
    }
    issues.addAll(reading.metadata().issues());
    if (blocks.isEmpty()) {
      issues.add(
          ParseIssue.of(
              IssueCode.NO_ARTICLE,
              IssueSeverity.ERROR,
              "nothing in the dump reads like an article"));
    }
    if (above.stream().anyMatch(DumpHead::isSentence)) {
      issues.add(
          new ParseIssue(
              IssueCode.TEXT_LEFT_OUT,
              IssueSeverity.INFO,
              "sentences above the title were taken for navigation; an explanation has them",
              "blocks"));
    }
    issues.addAll(leftOut.issues());
    return new CivicDocument(origin, metadata, blocks, List.of(), issues);
  }
}
