package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.FilterRule;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.block.piece.Run;
import org.civicdoc.internal.content.Furniture;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.page.FileLink;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.LinePatterns;
import org.civicdoc.internal.profile.Place;
import org.civicdoc.internal.profile.Subject;
import org.civicdoc.internal.text.Spaces;
import org.civicdoc.model.ListBlock;
import org.civicdoc.model.ListItem;
import org.civicdoc.model.PlainText;
import org.civicdoc.model.Table;

/**
 * Leaves out the lines that are tools of the page (print, share, font size), and all that follows
 * the start of the page's tail (related articles, pager).
 */
public final class FurnitureLines implements FilterRule {

  /** Only so much of a line is matched: tools are terse, and matching stays cheap. */
  private static final int LONGEST = 100;

  /** What stands before the link in a pager is shorter. */
  private static final int LONGEST_LABEL = 10;

  /** A tail begins only in this last share of the pieces, or what follows is links or words. */
  private static final double TAIL_FROM = 0.5;

  /** A site's imprint has at most so many lines. */
  private static final int LONGEST_IMPRINT = 8;

  /** Templates print the label of a box of attachments whether there are any or not. */
  private static final Pattern NO_FILES = Pattern.compile("(相关)?附件(下载|列表)?[:：]");

  private static final Reason PICTURE = Reason.of("icon of a tool, or below the tail's start");
  private static final Reason EMPTY_BOX = Reason.of("label of attachments without any");
  private static final Reason BELOW_TAIL = Reason.of("below the start of the tail");
  private static final Reason BOX_OF_FILES = Reason.of("box of attachments");
  private static final Reason LIST_OF_TOOLS = Reason.of("list of tools or of a pager");

  private final LinePatterns tools;
  private final LinePatterns keywords;
  private final LinePatterns tailStarts;
  private final LinePatterns imprintStarts;
  private final Furniture furniture;

  /** Lines of the article whatever the others say. */
  private final LinePatterns kept;

  public FurnitureLines(Knowledge knowledge) {
    furniture = new Furniture(knowledge);
    imprintStarts = new LinePatterns(knowledge, Subject.FURNITURE);
    tools = new LinePatterns(knowledge, Subject.TOOL);
    keywords = new LinePatterns(knowledge, Subject.KEYWORDS);
    tailStarts = new LinePatterns(knowledge, Subject.TAIL);
    kept = new LinePatterns(knowledge, Subject.BODY);
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Piece> left = new ArrayList<>(pieces.size());
    int links = beforeLinks(pieces);
    int behind = behindSentences(pieces);
    int lastSentence = lastSentence(pieces);
    int tailFrom = Math.min(Math.min(lastPart(pieces), links), behind);
    // Above the signature all is of the article, also 联系我们 and its own address.
    tailFrom = Math.max(tailFrom, SignatureRule.lastDate(pieces));
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof BodyLine line) {
        String text = matched(line);
        boolean related =
            i == links
                && i + 1 < pieces.size()
                && furniture.isRelated(text)
                && !leadsToFile(pieces.get(i + 1));
        boolean tail = related || i >= tailFrom && startsTail(pieces, i, text);
        if (tail && !kept.matches(text)) {
          break;
        }
        if (isTool(line, text)
            || (i >= behind || line.holdsLink()) && isOfKeywords(line, text)
            || i == pieces.size() - 1 && NO_FILES.matcher(text).matches()) {
          continue;
        }
      }
      if (!isListOfTools(pieces.get(i)) && !(i < lastSentence && isIconOfTool(pieces, i))) {
        left.add(pieces.get(i));
      }
    }
    return left;
  }

  /** The pieces without the lines that are tools, of which a profile says so as a whole. */
  public List<Piece> withoutTools(List<Piece> pieces) {
    return pieces.stream().filter(piece -> !isToolLine(piece)).toList();
  }

  private boolean startsTail(List<Piece> pieces, int i, String text) {
    return tailStarts.fitsStart(text)
        || pieces.get(i) instanceof BodyLine line && isLabelled(line)
        || imprintStarts.fitsStart(text) && endsInImprint(pieces, i);
  }

  /** Whether a link follows the label of a tail that has no colon: {@code 上一篇<a>…</a>}. */
  private boolean isLabelled(BodyLine line) {
    if (!line.holdsLink()) {
      return false;
    }
    StringBuilder label = new StringBuilder();
    for (Run run : line.runs()) {
      if (run.style().href() != null) {
        return label.length() > 0 && tailStarts.fitsStart(label.append('：').toString());
      }
      label.append(Spaces.squeeze(run.text()));
      if (label.length() > LONGEST_LABEL) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a line is the last, or a footer's phrase stands in it or behind, near to it. Below
   * other data, as in 采购人名称：……, and below its like the last line is one more of them.
   */
  private boolean endsInImprint(List<Piece> pieces, int from) {
    boolean data =
        from > 0
            && pieces.get(from - 1) instanceof BodyLine above
            && (DataLine.is(above.text(), 0) || imprintStarts.fitsStart(matched(above)));
    return from == pieces.size() - 1 && !data
        || pieces.subList(from, Math.min(pieces.size(), from + LONGEST_IMPRINT)).stream()
            .anyMatch(piece -> piece instanceof BodyLine line && furniture.isImprint(line.text()));
  }

  /** 相关表格： heads what an article offers, other than 相关文件： above links to other pages. */
  private static boolean leadsToFile(Piece piece) {
    return piece instanceof BodyLine line
        && line.runs().stream()
            .map(run -> run.style().href())
            .anyMatch(href -> href != null && FileLink.isFile(href));
  }

  /** Whether a line is a tool of the page. */
  public boolean isTool(String line) {
    return line.length() <= LONGEST && tools.matches(Spaces.squeeze(line));
  }

  private boolean isTool(BodyLine line, String text) {
    return (line.text().length() <= LONGEST && tools.matches(text) || line.isBoxOfFiles())
        && !kept.matches(text);
  }

  private boolean isOfKeywords(BodyLine line, String text) {
    return line.text().length() <= LONGEST && keywords.matches(text) && !kept.matches(text);
  }

  private static String matched(BodyLine line) {
    String text = line.text();
    return Spaces.squeeze(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  @Override
  public Reason reason(Piece leftOut, Trace trace) {
    if (leftOut instanceof BodyLine line) {
      String text = matched(line);
      if (line.isBoxOfFiles()) {
        return BOX_OF_FILES;
      }
      if (isTool(line, text)) {
        return trace.reason(Subject.TOOL, Place.LINE, tools.matching(text));
      }
      if (isOfKeywords(line, text)) {
        return trace.reason(Subject.KEYWORDS, Place.LINE, keywords.matching(text));
      }
      if (tailStarts.fitsStart(text)) {
        return trace.reason(Subject.TAIL, Place.LINE, tailStarts.fittingStart(text));
      }
      if (imprintStarts.fitsStart(text)) {
        return trace.reason(Subject.FURNITURE, Place.LINE, imprintStarts.fittingStart(text));
      }
      if (NO_FILES.matcher(text).matches()) {
        return EMPTY_BOX;
      }
    }
    if (leftOut instanceof Piece.FigurePiece) {
      return PICTURE;
    }
    return isListOfTools(leftOut) ? LIST_OF_TOOLS : BELOW_TAIL;
  }

  /** An icon without a size stands among the tools that it is of. */
  private boolean isIconOfTool(List<Piece> pieces, int i) {
    return pieces.get(i) instanceof Piece.FigurePiece
        && (i == 0 || isToolLine(pieces.get(i - 1)))
        && i + 1 < pieces.size()
        && isToolLine(pieces.get(i + 1));
  }

  private boolean isToolLine(Piece piece) {
    return piece instanceof BodyLine line && isTool(line, matched(line));
  }

  /** Pager and tools are often lists: 上一篇：… 下一篇：…. */
  private boolean isListOfTools(Piece piece) {
    return piece instanceof Piece.Finished finished
        && finished.block() instanceof ListBlock list
        && list.items().stream().allMatch(this::isTool);
  }

  private boolean isTool(ListItem item) {
    String text =
        item.blocks().stream()
            .map(PlainText::of)
            .map(Spaces::squeeze)
            .collect(Collectors.joining());
    return isTool(text) || text.length() <= LONGEST && tailStarts.fitsStart(text);
  }

  private static int lastPart(List<Piece> pieces) {
    int lines = pieces.stream().mapToInt(FurnitureLines::lines).sum();
    int before = 0;
    int part = 0;
    while (part < pieces.size() && (part == 0 || before < lines * TAIL_FROM)) {
      before += lines(pieces.get(part));
      part++;
    }
    return part;
  }

  /** An article may be one table; its rows are lines, too. */
  private static int lines(Piece piece) {
    return piece instanceof Piece.Finished finished && finished.block() instanceof Table table
        ? Math.max(1, table.rows().size())
        : 1;
  }

  /** The piece behind the last sentence or table; none where there is no sentence. */
  private static int behindSentences(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      boolean told =
          pieces.get(i) instanceof BodyLine line
              ? line.text().indexOf('。') >= 0
              : pieces.get(i) instanceof Piece.Finished;
      if (told) {
        return i + 1;
      }
    }
    return pieces.size();
  }

  private static int lastSentence(List<Piece> pieces) {
    int i = pieces.size() - 1;
    while (i >= 0 && !(pieces.get(i) instanceof BodyLine line && line.text().indexOf('。') >= 0)) {
      i--;
    }
    return i;
  }

  /** The piece before the links that end the page; the last one if no links do. */
  private static int beforeLinks(List<Piece> pieces) {
    int i = pieces.size() - 1;
    while (i > 0 && pieces.get(i) instanceof BodyLine line && line.isLinked()) {
      i--;
    }
    return i;
  }
}
