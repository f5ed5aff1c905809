package org.civicdoc.internal.paging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicdoc.internal.block.rule.Numbering;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.Block;
import org.civicdoc.model.Figure;
import org.civicdoc.model.Heading;
import org.civicdoc.model.Paragraph;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Signature;

/**
 * Joins the blocks of an article's pages. What each page prints again at its head (title, byline,
 * the heading that it goes on with) or at its end (the signature) stays once, a paragraph that the
 * page break cuts becomes one, and headings get the levels that their numbers had on earlier pages.
 * One use each.
 */
final class BlockJoin {

  /** What pages repeat stands within so many blocks from their start. */
  private static final int HEAD = 5;

  private final String titleKey;
  private final Set<String> headOfFirst = new HashSet<>();
  private final Map<Numbering.Kind, Integer> levels = new EnumMap<>(Numbering.Kind.class);
  private final Set<List<Block>> seen = new HashSet<>();
  private final List<Block> joined = new ArrayList<>();
  private String lastHeading = "";

  BlockJoin(String titleKey) {
    this.titleKey = titleKey;
  }

  List<Block> join(List<List<Block>> pages) {
    Set<String> lastSignatures = signatures(pages.get(pages.size() - 1));
    for (int i = 0; i < pages.size(); i++) {
      // The first page is often saved twice, as a.html and a_1.html.
      if (seen.add(pages.get(i))) {
        List<Block> blocks = i == 0 ? first(pages.get(i)) : withoutHead(pages.get(i));
        append(i + 1 == pages.size() ? blocks : withoutSignature(blocks, lastSignatures));
      }
    }
    return joined;
  }

  private List<Block> first(List<Block> blocks) {
    blocks.stream().limit(HEAD).map(BlockJoin::key).forEach(headOfFirst::add);
    return blocks;
  }

  private List<Block> withoutHead(List<Block> blocks) {
    int start = 0;
    while (start < Math.min(HEAD, blocks.size()) && isRepeated(blocks.get(start))) {
      start++;
    }
    return blocks.subList(start, blocks.size());
  }

  private boolean isRepeated(Block block) {
    String key = key(block);
    if (key.isEmpty()) {
      return false;
    }
    String bare = PagedTitle.of(key).key();
    boolean again =
        block instanceof Heading
            && !lastHeading.isEmpty()
            && withoutSequel(key).equals(lastHeading);
    return headOfFirst.contains(key) || bare.equals(titleKey) || again;
  }

  /** 二、主要任务（续） goes on under 二、主要任务. */
  private static String withoutSequel(String key) {
    return key.endsWith("（续）") || key.endsWith("(续)") ? key.substring(0, key.length() - 3) : key;
  }

  private static List<Block> withoutSignature(List<Block> blocks, Set<String> lastSignatures) {
    int end = blocks.size();
    while (end > 0
        && blocks.get(end - 1) instanceof Signature signature
        && lastSignatures.contains(key(signature))) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static Set<String> signatures(List<Block> blocks) {
    Set<String> keys = new HashSet<>();
    blocks.stream().filter(Signature.class::isInstance).map(BlockJoin::key).forEach(keys::add);
    return keys;
  }

  /** A figure is told by its picture, anything else by its text. */
  private static String key(Block block) {
    return block instanceof Figure figure ? figure.src() : Spaces.squeeze(PlainText.of(block));
  }

  private void append(List<Block> blocks) {
    int start = 0;
    if (!blocks.isEmpty()
        && !joined.isEmpty()
        && joined.get(joined.size() - 1) instanceof Paragraph before
        && blocks.get(0) instanceof Paragraph after
        && CutParagraph.isCut(before, after)) {
      joined.set(joined.size() - 1, CutParagraph.join(before, after));
      start = 1;
    }
    // Levels of one page hold for the later ones, not for itself.
    Map<Numbering.Kind, Integer> earlier = new EnumMap<>(Numbering.Kind.class);
    earlier.putAll(levels);
    for (Block block : blocks.subList(start, blocks.size())) {
      joined.add(block instanceof Heading heading ? levelled(heading, earlier) : block);
    }
  }

  private Heading levelled(Heading heading, Map<Numbering.Kind, Integer> earlier) {
    String text = PlainText.of(heading);
    lastHeading = Spaces.squeeze(text);
    return Numbering.of(text)
        .map(
            numbering -> {
              int level = earlier.getOrDefault(numbering.kind(), heading.level());
              levels.put(numbering.kind(), level);
              return new Heading(level, heading.inlines());
            })
        .orElse(heading);
  }
}
