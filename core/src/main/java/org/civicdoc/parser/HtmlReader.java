package org.civicdoc.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.civicdoc.internal.attachment.AttachmentReader;
import org.civicdoc.internal.block.BlockBuilder;
import org.civicdoc.internal.block.BlockLimits;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.content.ContentFinder;
import org.civicdoc.internal.content.ContentRoot;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.content.PageKind;
import org.civicdoc.internal.metadata.MetadataReader;
import org.civicdoc.internal.metadata.PageMetadata;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.LoadedPage;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.PageLoader;
import org.civicdoc.model.Attachment;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.Origin;
import org.civicdoc.model.ParseIssue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page in HTML: tree, content, metadata, blocks, attachments. Immutable. */
final class HtmlReader {

  /** A title stands before all but this share of the article's prose. */
  private static final double TITLE_WITHIN = 0.3;

  private final ParserLimits limits;
  private final PageLoader loader;
  private final Furniture furniture = new Furniture();
  private final ContentFinder contentFinder = new ContentFinder(furniture);
  private final PageKind pageKind = new PageKind();
  private final MetadataReader metadataReader = new MetadataReader();
  private final BlockBuilder blockBuilder = new BlockBuilder();
  private final AttachmentReader attachmentReader = new AttachmentReader(furniture);

  HtmlReader(ParserLimits limits) {
    this.limits = limits;
    this.loader = new PageLoader(limits.maxElements(), limits.maxDepth());
  }

  CivicDocument read(String source, Origin origin, List<ParseIssue> issuesSoFar) {
    List<ParseIssue> issues = new ArrayList<>(issuesSoFar);
    LoadedPage loaded = loader.load(source);
    if (loaded.cut()) {
      issues.add(limit("elements", limits.maxElements()));
    }
    Document document = loaded.document();
    PageFeatures page = PageFeatures.of(document.body());
    @Nullable Element found = contentFinder.find(page).map(ContentRoot::element).orElse(null);
    Optional<ParseIssue> noArticle = pageKind.whyNoArticle(document, page, found);
    @Nullable Element root = noArticle.isPresent() ? null : found;
    PageMetadata metadata =
        noArticle.map(ParseIssue::code).filter(code -> code != IssueCode.NO_ARTICLE).isPresent()
            ? metadataReader.readWithoutArticle(document, origin.url())
            : metadataReader.read(document, root, origin.url());
    issues.addAll(metadata.issues());
    noArticle.ifPresent(issues::add);
    if (root == null) {
      return new CivicDocument(origin, metadata.metadata(), List.of(), List.of(), issues);
    }
    Links links = new Links(origin.url(), baseHref(document));
    BlockLimits blockLimits = new BlockLimits(limits.maxText(), limits.maxTableCells());
    List<Block> blocks =
        blockBuilder.build(
            root,
            titleWithin(page, root, metadata),
            Metadata.find(metadata.metadata().title()).orElse(null),
            skipped(page, root, metadata.consumed()),
            links,
            blockLimits);
    for (BlockLimits.Kind kind : blockLimits.exceeded()) {
      issues.add(
          kind == BlockLimits.Kind.TEXT
              ? limit("UTF-16 units of text", limits.maxText())
              : limit("table cells", limits.maxTableCells()));
    }
    if (blocks.isEmpty()) {
      issues.add(PageKind.nothing());
    }
    List<Attachment> attachments = attachmentReader.read(page, root, links);
    return new CivicDocument(origin, metadata.metadata(), blocks, attachments, issues);
  }

  private static ParseIssue limit(String what, int limit) {
    return ParseIssue.of(
        IssueCode.LIMIT_EXCEEDED,
        IssueSeverity.WARNING,
        "the page has more than " + limit + " " + what + "; the rest was left out");
  }

  private static @Nullable String baseHref(Document document) {
    Element base = document.head().selectFirst("base[href]");
    return base == null ? null : base.attr("href");
  }

  /** The title, if it stands inside the root, and little but metadata before it. */
  private static @Nullable Element titleWithin(
      PageFeatures page, Element root, PageMetadata metadata) {
    Element title = metadata.titleElement();
    int start = page.number(root);
    int at = title == null ? -1 : page.number(title);
    if (at <= start || at >= page.end(start)) {
      return null;
    }
    int before = 0;
    int i = start;
    while (i < at) {
      boolean consumed = i > start && metadata.consumed().contains(page.element(i));
      before += consumed ? 0 : page.ownProse(i);
      i = consumed ? page.end(i) : i + 1;
    }
    return before <= page.prose(start) * TITLE_WITHIN ? title : null;
  }

  private Predicate<Element> skipped(PageFeatures page, Element root, Set<Element> consumed) {
    BodyFurniture bodyFurniture = new BodyFurniture(furniture, page, root);
    return element ->
        bodyFurniture.isFurniture(element)
            || consumed.contains(element) && !bodyFurniture.isLarge(element);
  }
}
