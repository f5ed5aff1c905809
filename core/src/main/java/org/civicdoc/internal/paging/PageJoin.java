package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.ParseIssue;

/** Joins the documents of an article's pages into one. */
public final class PageJoin {

  private PageJoin() {}

  /**
   * Joins a group.
   *
   * @param group the pages in order
   * @return the article; the document itself if there is only one page
   */
  public static CivicDocument join(PageGroup group) {
    List<CivicDocument> pages = group.pages();
    if (pages.size() == 1) {
      return pages.get(0);
    }
    Metadata metadata =
        new MetadataJoin(pages.stream().map(CivicDocument::metadata).toList()).join();
    String titleKey = Metadata.find(metadata.title()).map(Spaces::squeeze).orElse("");
    List<Block> blocks =
        new BlockJoin(titleKey).join(pages.stream().map(CivicDocument::blocks).toList());
    return new CivicDocument(
        pages.get(0).origin(), metadata, blocks, attachments(pages), issues(group, metadata));
  }

  private static List<Attachment> attachments(List<CivicDocument> pages) {
    Map<String, Attachment> attachments = new LinkedHashMap<>();
    for (CivicDocument page : pages) {
      page.attachments().forEach(file -> attachments.putIfAbsent(file.href(), file));
    }
    return List.copyOf(attachments.values());
  }

  /** What one page does not state another may: only the first prints the byline. */
  private static boolean isMended(IssueCode code, Metadata metadata) {
    return code == IssueCode.NO_TITLE && metadata.title() != null
        || code == IssueCode.NO_PUBLICATION_TIME && metadata.publishedAt() != null;
  }

  private static List<ParseIssue> issues(PageGroup group, Metadata metadata) {
    List<ParseIssue> issues = new ArrayList<>();
    for (int i = 0; i < group.pages().size(); i++) {
      String page = "page " + (i + 1);
      for (ParseIssue issue : group.pages().get(i).issues()) {
        if (isMended(issue.code(), metadata)) {
          continue;
        }
        String location = issue.location() == null ? page : page + ", " + issue.location();
        issues.add(new ParseIssue(issue.code(), issue.severity(), issue.message(), location));
      }
    }
    if (!group.missing().isEmpty()) {
      issues.add(
          ParseIssue.of(
              IssueCode.TRUNCATED_INPUT,
              IssueSeverity.WARNING,
              "the article has pages that are not among those given; save these, too: number "
                  + group.missing().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", "))));
    }
    return issues;
  }
}
