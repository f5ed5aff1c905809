package org.civicdoc.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicdoc.internal.text.ResourceLines;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.PlainText;

/**
 * Leaves out the lines that are tools of the page (print, share, font size), and all that follows
 * the start of the page's tail (related articles, pager).
 */
final class FurnitureLines implements PieceRule {

  /** Only so much of a line is matched: tools are terse, and matching stays cheap. */
  private static final int LONGEST = 100;

  /** A tail begins only in this last share of the pieces, or what follows is links. */
  private static final double TAIL_FROM = 0.5;

  /** Whatever it is called, what is related and nothing but links is not of the article. */
  private static final Pattern RELATED = Pattern.compile("(相关|关联|延伸)(?!附件|下载)[^。，；]{1,5}[:：]?");

  private final Predicate<String> tools;
  private final Predicate<String> tailStarts;

  FurnitureLines() {
    tools = anyOf("toolbar-lines.txt").asMatchPredicate();
    Pattern tail = anyOf("tail-starts.txt");
    tailStarts = text -> tail.matcher(text).lookingAt();
  }

  private static Pattern anyOf(String resource) {
    List<String> lines = ResourceLines.of(FurnitureLines.class, resource);
    return Pattern.compile("(?:" + String.join("|", lines) + ")");
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>(pieces.size());
    int links = beforeLinks(pieces);
    int tailFrom = Math.min(lastPart(pieces), links);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Line line) {
        boolean terse = line.text().length() <= LONGEST;
        String text = Spaces.squeeze(terse ? line.text() : line.text().substring(0, LONGEST));
        boolean related = i == links && i + 1 < pieces.size() && RELATED.matcher(text).matches();
        if (related || i >= tailFrom && tailStarts.test(text)) {
          break;
        }
        if (terse && tools.test(text)) {
          continue;
        }
      }
      if (pieces.get(i) instanceof Piece.Finished finished
          && finished.block() instanceof ListBlock list
          && isFurniture(list)) {
        continue;
      }
      kept.add(pieces.get(i));
    }
    return kept;
  }

  /** Pager and tools are often lists: 上一篇：… 下一篇：…. */
  private boolean isFurniture(ListBlock list) {
    return list.items().stream()
        .map(item -> item.blocks().stream().map(PlainText::of).collect(Collectors.joining()))
        .map(Spaces::squeeze)
        .allMatch(text -> text.length() <= LONGEST && (tools.test(text) || tailStarts.test(text)));
  }

  private static int lastPart(List<Piece> pieces) {
    return Math.max(1, (int) Math.ceil(pieces.size() * TAIL_FROM));
  }

  /** The piece before the links that end the page; the last one if no links do. */
  private static int beforeLinks(List<Piece> pieces) {
    int i = pieces.size() - 1;
    while (i > 0 && pieces.get(i) instanceof Line line && line.isLinked()) {
      i--;
    }
    return i;
  }
}
