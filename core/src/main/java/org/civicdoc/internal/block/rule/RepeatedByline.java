package org.civicdoc.internal.block.rule;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.explain.Reason;
import org.civicdoc.internal.block.piece.BodyLine;
import org.civicdoc.internal.block.piece.FilterRule;
import org.civicdoc.internal.block.piece.LeftOut;
import org.civicdoc.internal.block.piece.Piece;
import org.civicdoc.internal.explain.Trace;
import org.civicdoc.internal.metadata.byline.BylineField;
import org.civicdoc.internal.metadata.byline.BylineGrammar;
import org.civicdoc.internal.metadata.byline.BylineItem;
import org.civicdoc.internal.text.Punctuation;

/**
 * Leaves out the byline where it stands at the head of the body, and the editor's and source's
 * credit at its end. These are metadata; a line stays whose source, author or editor no field
 * holds.
 */
public final class RepeatedByline implements FilterRule {

  private static final int LONGEST = 120;

  /** The head ends at the first line longer than this, or after so many pieces. */
  private static final int LONGEST_IN_HEAD = 60;

  private static final int HEAD = 8;
  private static final int TAIL = 6;
  private static final int LONGEST_LABEL = 8;
  private static final String BARS = "|｜丨∣";

  /** The letters of a count of readers. */
  private static final String COUNTED = "万千百次人条";

  private static final Reason METADATA = Reason.of("byline within the article");

  private final BylineGrammar grammar;
  private final StatedValues stated;
  private final LeftOut leftOut;

  public RepeatedByline(BylineGrammar grammar, StatedValues stated, LeftOut leftOut) {
    this.grammar = grammar;
    this.stated = stated;
    this.leftOut = leftOut;
  }

  @Override
  public List<Piece> apply(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>(pieces.size());
    boolean head = true;
    for (int i = 0; i < pieces.size(); i++) {
      boolean drop = false;
      if (pieces.get(i) instanceof BodyLine line && line.text().length() <= LONGEST) {
        head &= i < HEAD && isHeadLine(line.text());
        boolean above = head && isByline(line.text());
        String text = i < pieces.size() - TAIL ? line.text() : withColon(line.text());
        boolean credit = above || i >= pieces.size() - TAIL && isCredit(text);
        drop = credit && isStated(text, above || line.holdsLink());
      } else if (pieces.get(i) instanceof BodyLine) {
        head = false;
      }
      if (!drop) {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }

  @Override
  public Reason reason(Piece leftOut, Trace trace) {
    return METADATA;
  }

  /**
   * Whether nothing is lost with a line for which there is a field; what else is, is told.
   *
   * @param ofSite whether values of no use are: above the text, and where they link
   */
  private boolean isStated(String text, boolean ofSite) {
    List<BylineItem> lost =
        grammar.read(text).stream()
            .filter(
                item -> item.field() != BylineField.IGNORED || !ofSite && !isCount(item.value()))
            .filter(item -> !stated.hold(item))
            .toList();
    boolean field = lost.stream().anyMatch(RepeatedByline::isOfArticle);
    if (!field) {
      lost.forEach(item -> leftOut.credit(item.label(), item.value()));
    }
    return !field;
  }

  /**
   * Whether what no field holds was said of something else than the page: 时间：5月8日 in a notice is
   * when the meeting is, 主题：…… what it is about.
   */
  private static boolean isOfArticle(BylineItem item) {
    return switch (item.field()) {
      case SOURCE, AUTHOR, EDITOR, PUBLISHER, DOCUMENT_NUMBER, INDEX_NUMBER -> true;
      case TITLE, HEADER, IGNORED -> true;
      case PUBLISHED -> BylineGrammar.isVague(item.label());
      default -> false;
    };
  }

  /** 浏览次数：128次 counts readers, where 字数：1500字以内 and 栏目：我和人大 tell what to send in. */
  private boolean isCount(String value) {
    for (String word : value.split(" ")) {
      boolean count =
          word.codePoints().noneMatch(c -> Character.isLetter(c) && COUNTED.indexOf(c) < 0);
      if (!count && !grammar.isOfTools(word)) {
        return false;
      }
    }
    return true;
  }

  /** A sentence or an address such as 各区人民政府： begins the body. */
  private static boolean isHeadLine(String text) {
    char last = Punctuation.lastBeforeClosing(text);
    return text.length() <= LONGEST_IN_HEAD
        && !Punctuation.endsSentence(last)
        && last != '：'
        && last != ':';
  }

  /** A date in brackets says when a law was passed, or a speech held: （2007年6月29日…通过）. */
  private boolean isByline(String text) {
    if ("（(".indexOf(text.charAt(0)) >= 0
        && (text.endsWith("通过）") || ClosingCredit.isDateInBrackets(text))) {
      return false;
    }
    List<BylineItem> items = grammar.read(text);
    return covered(text, items) >= 0.8
        && items.stream()
            .noneMatch(
                item ->
                    item.field() == BylineField.CONTACT
                        || saysMore(item)
                        || item.field() == BylineField.DATE && isLabelled(text, item.start()));
  }

  /** 访谈时间：2023年6月8日 is no day of the page. */
  private static boolean isLabelled(String text, int date) {
    return date > 0 && Punctuation.isColon(text.charAt(date - 1));
  }

  /** 回复：您好，…… is an answer, where 回复：3 counts them. */
  private static boolean saysMore(BylineItem item) {
    return item.field() == BylineField.IGNORED
        && item.value().chars().anyMatch(c -> Punctuation.isPause((char) c));
  }

  /** 审核｜江一帆: in the tail a bar behind a label is as good as a colon. */
  private String withColon(String text) {
    for (int i = 1; i < text.length() && i <= LONGEST_LABEL; i++) {
      if (BARS.indexOf(text.charAt(i)) >= 0) {
        boolean label = grammar.labels().isLabel(text.substring(0, i));
        return label ? text.substring(0, i) + '：' + text.substring(i + 1) : text;
      }
    }
    return text;
  }

  /** Below the body a bare date belongs to the signature, and a source may be a credit of it. */
  private boolean isCredit(String text) {
    List<BylineItem> items = grammar.read(text);
    boolean editor =
        items.stream()
            .anyMatch(
                item ->
                    item.field() == BylineField.EDITOR
                        || item.field() == BylineField.IGNORED
                        || item.field() == BylineField.CREDIT
                            && !ClosingCredit.isLabel(item.label())
                        || item.field() == BylineField.PUBLISHED && !item.label().isEmpty());
    boolean author =
        items.stream().allMatch(item -> item.field() == BylineField.AUTHOR) || items.isEmpty();
    return editor
        && !author
        && items.stream().noneMatch(RepeatedByline::saysMore)
        && covered(text, items) >= 0.8;
  }

  /** The share of the items in a line's letters and digits: marks and rules only decorate. */
  private static double covered(String text, List<BylineItem> items) {
    long letters = items.stream().mapToLong(i -> letters(text.substring(i.start(), i.end()))).sum();
    return letters / (double) Math.max(1, letters(text));
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
