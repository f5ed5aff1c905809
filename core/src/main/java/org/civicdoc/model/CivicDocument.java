package org.civicdoc.model;

import java.util.List;

/**
 * One civic page as a careful reader would take it down: where it came from, what it says about
 * itself, its body in reading order, the files that it offers, and what was wrong with it.
 *
 * <pre>{@code
 * CivicDocument document = CivicParser.builder().build().parse(Path.of("page.html"));
 * for (Block block : document.blocks()) {
 *   System.out.println(block);
 * }
 * }</pre>
 *
 * @param origin where the page came from and how its bytes were read
 * @param metadata what the page states about the article
 * @param blocks the article's body in reading order, without its title, byline and page furniture
 * @param attachments the files that the article offers for download, in page order
 * @param issues what was wrong with the page; empty for a sound one
 */
public record CivicDocument(
    Origin origin,
    Metadata metadata,
    List<Block> blocks,
    List<Attachment> attachments,
    List<ParseIssue> issues) {

  /** Copies the lists. */
  public CivicDocument {
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
    issues = List.copyOf(issues);
  }

  /**
   * The same document with other issues, for a stage that finds something to add.
   *
   * @param newIssues the issues to have instead
   * @return a document that differs in its issues only
   */
  public CivicDocument withIssues(List<ParseIssue> newIssues) {
    return new CivicDocument(origin, metadata, blocks, attachments, newIssues);
  }
}
