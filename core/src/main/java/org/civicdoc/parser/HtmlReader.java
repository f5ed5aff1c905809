package org.civicdoc.parser;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.civicdoc.internal.attachment.AttachmentReader;
import org.civicdoc.internal.attachment.MediaLeftOut;
import org.civicdoc.internal.block.BlockBuilder;
import org.civicdoc.internal.block.BlockLimits;
import org.civicdoc.internal.block.PhotosAround;
import org.civicdoc.internal.block.TablesAbove;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.content.ContentFinder;
import org.civicdoc.internal.content.ContentRoot;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.content.PageKind;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.MetadataReader;
import org.civicdoc.internal.metadata.PageMetadata;
import org.civicdoc.internal.metadata.PageScan;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.LoadedPage;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Origin;
import org.civicdoc.model.ParseIssue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page in HTML: content, metadata, blocks, attachments. Immutable. */
final class HtmlReader {

  /** A title stands before all but this share of the article's prose. */
  private static final double TITLE_WITHIN = 0.3;

  /** Stands for the number of an element that there is not. */
  private static final int NONE = -1;

  private final ParserLimits limits;
  private final Furniture furniture;
  private final ContentFinder contentFinder;
  private final PageKind pageKind;
  private final MetadataReader metadataReader;
  private final BlockBuilder blockBuilder;
  private final PhotosAround photosAround;
  private final TablesAbove tablesAbove;
  private final AttachmentReader attachmentReader;
  private final MediaLeftOut mediaLeftOut;

  HtmlReader(ParserLimits limits, Knowledge knowledge) {
    this.limits = limits;
    this.furniture = new Furniture(knowledge);
    this.contentFinder = new ContentFinder(knowledge, furniture);
    this.pageKind = new PageKind(knowledge);
    this.metadataReader = new MetadataReader(knowledge);
    this.blockBuilder = new BlockBuilder(knowledge, metadataReader.grammar());
    this.photosAround = new PhotosAround(furniture);
    this.tablesAbove = new TablesAbove(furniture);
    this.attachmentReader = new AttachmentReader(furniture);
    this.mediaLeftOut = new MediaLeftOut(furniture);
  }

  CivicDocument read(
      LoadedPage loaded, Origin origin, List<ParseIssue> issuesSoFar, @Nullable Trace trace) {
    List<ParseIssue> issues = new ArrayList<>(issuesSoFar);
    if (loaded.cut()) {
      issues.add(limit("elements", limits.maxElements()));
    }
    Document document = loaded.document();
    PageScan scan = metadataReader.scan(contentFinder::isContainer);
    PageFeatures page = PageFeatures.of(document, scan);
    if (page.depth() >= limits.maxDepth()) {
      issues.add(
          limitExceeded(
              "the page nests "
                  + limits.maxDepth()
                  + " elements or more; deeper ones were read as if they stood higher"));
    }
    Optional<ContentRoot> content = contentFinder.find(page, trace);
    Optional<ParseIssue> noArticle = pageKind.whyNoArticle(document, page, content.orElse(null));
    int root = noArticle.isPresent() ? NONE : content.map(ContentRoot::number).orElse(NONE);
    boolean ofOtherKind =
        noArticle.map(ParseIssue::code).filter(code -> code != IssueCode.NO_ARTICLE).isPresent();
    PageMetadata metadata =
        ofOtherKind
            ? metadataReader.readWithoutArticle(scan, page, origin.url(), trace)
            : metadataReader.read(scan, page, root, origin.url(), trace);
    issues.addAll(metadata.issues());
    noArticle.ifPresent(issues::add);
    if (root == NONE || content.isEmpty()) {
      return new CivicDocument(origin, metadata.metadata(), List.of(), List.of(), issues);
    }
    if (trace != null) {
      HiddenParts.explain(page, root, trace);
    }
    Links links = new Links(origin.url(), baseHref(document));
    BlockLimits blockLimits = new BlockLimits(limits.maxText(), limits.maxTableCells());
    LeftOut leftOut = new LeftOut();
    List<Block> blocks =
        blockBuilder.build(
            page,
            root,
            titleWithin(page, root, metadata),
            metadata.metadata(),
            skipped(page, content.get(), metadata.consumed(), leftOut, trace),
            links,
            blockLimits,
            leftOut,
            trace);
    int title = metadata.titleElement();
    blocks = photosAround.add(blocks, page, root, title, links, blockLimits);
    blocks = tablesAbove.add(blocks, page, root, title, metadata.consumed(), links, blockLimits);
    for (BlockLimits.Kind kind : blockLimits.exceeded()) {
      issues.add(
          kind == BlockLimits.Kind.TEXT
              ? limit("UTF-16 units of text", limits.maxText())
              : limit("table cells", limits.maxTableCells()));
    }
    issues.addAll(leftOut.issues());
    if (blocks.isEmpty()) {
      issues.add(page.media(root) > 0 ? PageKind.nothingButFiles() : PageKind.nothing());
    }
    mediaLeftOut.issue(page, root, links).ifPresent(issues::add);
    List<Attachment> attachments = attachmentReader.read(page, root, links);
    if (attachments.size() == AttachmentReader.MOST_ATTACHMENTS) {
      issues.add(
          limitExceeded(
              "the page offers "
                  + AttachmentReader.MOST_ATTACHMENTS
                  + " files or more; the rest was left out"));
    }
    return new CivicDocument(origin, metadata.metadata(), blocks, attachments, issues);
  }

  private static ParseIssue limit(String what, int limit) {
    return limitExceeded(
        "the page has more than " + limit + " " + what + "; the rest was left out");
  }

  private static ParseIssue limitExceeded(String message) {
    return ParseIssue.of(IssueCode.LIMIT_EXCEEDED, IssueSeverity.WARNING, message);
  }

  private static @Nullable String baseHref(Document document) {
    Element child = document.head().firstElementChild();
    while (child != null && !(child.normalName().equals("base") && child.hasAttr("href"))) {
      child = child.nextElementSibling();
    }
    return child == null ? null : child.attr("href");
  }

  /** The title, if it stands inside the root, and little but metadata before it. */
  private static int titleWithin(PageFeatures page, int root, PageMetadata metadata) {
    int title = metadata.titleElement();
    if (title <= root || !page.isWithin(title, root)) {
      return NONE;
    }
    int before = 0;
    int i = root;
    while (i < title) {
      boolean consumed = i > root && metadata.consumed().get(i);
      before += consumed ? 0 : page.ownProse(i);
      i = consumed ? page.end(i) : i + 1;
    }
    return before <= page.prose(root) * TITLE_WITHIN ? title : NONE;
  }

  private IntPredicate skipped(
      PageFeatures page,
      ContentRoot content,
      BitSet consumed,
      LeftOut leftOut,
      @Nullable Trace trace) {
    BodyFurniture inBody = new BodyFurniture(furniture, page, content);
    return new SkippedElements(page, inBody, consumed, leftOut, trace);
  }
}
