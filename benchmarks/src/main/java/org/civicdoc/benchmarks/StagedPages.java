package org.civicdoc.benchmarks;

import java.nio.CharBuffer;
import java.util.List;
import org.civicdoc.internal.metadata.PageMetadata;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pages with all that each stage gives to the next, so that each can be measured alone. */
@State(Scope.Benchmark)
public class StagedPages {

  private final PageStages stages = new PageStages();
  private List<StagedPage> pages = List.of();

  /** A page on its way. */
  record StagedPage(
      Source source,
      CharBuffer text,
      Document tree,
      PageStages.Walk walk,
      int root,
      PageMetadata metadata) {

    boolean hasArticle() {
      return root >= 0;
    }
  }

  /** A page's bytes, and those of them that matter. */
  static final class Source {
    final byte[] bytes;
    final byte[] reduced;

    Source(byte[] bytes, byte[] reduced) {
      this.bytes = bytes;
      this.reduced = reduced;
    }
  }

  /** Takes all pages through the stages. */
  @Setup(Level.Trial)
  public void stage(HtmlPages given) {
    pages = given.bytes().stream().map(this::stage).toList();
  }

  private StagedPage stage(byte[] bytes) {
    Source source = new Source(bytes, stages.reduce(bytes));
    CharBuffer text = stages.decode(source.reduced);
    Document tree = stages.tree(text);
    PageStages.Walk walk = stages.walk(tree);
    int root = stages.content(walk);
    return new StagedPage(source, text, tree, walk, root, stages.metadata(walk, root));
  }

  PageStages stages() {
    return stages;
  }

  List<StagedPage> pages() {
    return pages;
  }
}
