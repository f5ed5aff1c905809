package org.civicdoc.benchmarks;

import java.nio.CharBuffer;
import java.util.List;
import org.civicdoc.internal.block.BlockBuilder;
import org.civicdoc.internal.block.BlockLimits;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.charset.PageDecoder;
import org.civicdoc.internal.content.BodyFurniture;
import org.civicdoc.internal.content.ContentFinder;
import org.civicdoc.internal.content.ContentRoot;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.metadata.MetadataReader;
import org.civicdoc.internal.metadata.PageMetadata;
import org.civicdoc.internal.metadata.PageScan;
import org.civicdoc.internal.page.Links;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.page.PageLoader;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.source.SourceReducer;
import org.civicdoc.model.Block;
import org.jsoup.nodes.Document;

/** The stages of the way from bytes to document, as the parser goes through them. Thread-safe. */
final class PageStages {

  private static final int MAX_ELEMENTS = 300_000;
  private static final int MAX_DEPTH = 200;
  private static final int MAX_TEXT = 5_000_000;
  private static final int MAX_CELLS = 100_000;

  private final PageDecoder decoder = new PageDecoder();
  private final PageLoader loader = new PageLoader(MAX_ELEMENTS, MAX_DEPTH);
  private final Furniture furniture = new Furniture(Knowledge.builtIn());
  private final ContentFinder finder = new ContentFinder(Knowledge.builtIn(), furniture);
  private final MetadataReader metadata = new MetadataReader(Knowledge.builtIn());
  private final BlockBuilder blocks = new BlockBuilder(Knowledge.builtIn(), metadata.grammar());

  /** What the walk over a tree gives. */
  record Walk(PageScan scan, PageFeatures features) {}

  byte[] reduce(byte[] page) {
    return SourceReducer.reduce(page);
  }

  CharBuffer decode(byte[] reduced) {
    return decoder.decode(reduced, null).characters();
  }

  Document tree(CharBuffer text) {
    return loader.load(text).document();
  }

  Walk walk(Document tree) {
    PageScan scan = metadata.scan(finder::isContainer);
    return new Walk(scan, PageFeatures.of(tree, scan));
  }

  /** The number of the article's element, or -1. */
  int content(Walk walk) {
    return finder.find(walk.features(), null).map(ContentRoot::number).orElse(-1);
  }

  PageMetadata metadata(Walk walk, int root) {
    return metadata.read(walk.scan(), walk.features(), root, null, null);
  }

  /** The blocks of a page that holds an article. */
  List<Block> blocks(Walk walk, int root, PageMetadata read) {
    BodyFurniture inBody =
        new BodyFurniture(
            furniture, walk.features(), ContentRoot.whole(walk.features(), root, null));
    return blocks.build(
        walk.features(),
        root,
        -1,
        read.metadata(),
        i -> inBody.isFurniture(i) || read.consumed().get(i) && !inBody.isLarge(i),
        new Links(null, null),
        new BlockLimits(MAX_TEXT, MAX_CELLS),
        new LeftOut(),
        null);
  }
}
