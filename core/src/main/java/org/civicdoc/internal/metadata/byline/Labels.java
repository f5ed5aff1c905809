package org.civicdoc.internal.metadata.byline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Place;
import org.jspecify.annotations.Nullable;

/**
 * The labels of bylines and header tables that a parser knows, and where they stand in a line.
 * Immutable.
 */
public final class Labels {

  private static final String COLONS = ":：︰︱﹕";
  private static final String OPENERS = "【[［〔";
  private static final String CLOSERS = "】]］〕";
  private static final String NOTE_OPENERS = OPENERS + "（(";

  /** What stands between two labels of one value: 编辑/审核：, 编辑、校对：. */
  private static final String JOINERS = "/／、|｜丨∣&＆";

  private static final String BARS = "|｜丨∣";

  /** What labels end in that need no colon: 来源于, 转自. */
  private static final String PREPOSITIONS = "于自";

  private static final int LONGEST_TRANSLATION = 16;

  /** A stretched label is 来　　　源; more white space parts words. */
  private static final int MAX_INNER_SPACE = 6;

  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 24;

  private final Map<String, BylineField> fields;

  /** The longest label, in characters. */
  private final int longest;

  /** The last characters of all labels: most words of a page end otherwise. */
  private final BitSet lastCharacters = new BitSet();

  private final BitSet firstCharacters = new BitSet();

  public Labels(Knowledge knowledge) {
    Map<String, BylineField> all = new HashMap<>();
    for (Knowledge.Known known : knowledge.decided(key -> key.place() == Place.LABEL)) {
      BylineField field = BylineField.of(known.subject());
      if (field != null) {
        all.putIfAbsent(known.value(), field);
      }
    }
    fields = Map.copyOf(all);
    longest = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    fields
        .keySet()
        .forEach(
            label -> {
              firstCharacters.set(TraditionalForms.simplified(label.charAt(0)));
              lastCharacters.set(TraditionalForms.simplified(label.charAt(label.length() - 1)));
            });
  }

  /**
   * All labels in a line.
   *
   * @param line a line, white space as it stands
   * @return the labels in order
   */
  public List<LabelMatch> findAll(String line) {
    List<LabelMatch> found = List.of();
    int from = 0;
    boolean note = !line.isEmpty() && NOTE_OPENERS.indexOf(line.charAt(0)) >= 0;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean colon = COLONS.indexOf(c) >= 0;
      if (note && Spacing.isSpace(c)) {
        LabelMatch match = before(line, from, i, true);
        if (match != null && isCreditOfNote(line, match)) {
          found = found.isEmpty() ? new ArrayList<>(4) : found;
          found.add(match);
          from = match.end();
        }
      } else if (PREPOSITIONS.indexOf(c) >= 0) {
        LabelMatch match = before(line, from, i + 1, true);
        if (match != null && beginsValue(match, line, i + 1)) {
          found = found.isEmpty() ? new ArrayList<>(4) : found;
          found.add(match);
          from = match.end();
        }
      } else if (colon || CLOSERS.indexOf(c) >= 0 || c == '/' || BARS.indexOf(c) >= 0) {
        LabelMatch match = before(line, from, i, colon);
        match = match == null && colon ? behindValue(line, i, found) : match;
        if (match != null && (BARS.indexOf(c) < 0 || isCredit(match, found))) {
          found = found.isEmpty() ? new ArrayList<>(4) : found;
          found.add(colon ? joined(line, from, match, found) : match);
          from = match.end();
        }
      }
    }
    boolean begins =
        found.isEmpty()
            && !line.isEmpty()
            && firstCharacters.get(TraditionalForms.simplified(line.charAt(0)));
    return begins ? CreditLine.labels(line, this::field) : found;
  }

  /** 来源于 市政府办, 更新于 2024-05-06: a label that is a preposition needs no colon. */
  private static boolean beginsValue(LabelMatch label, String line, int from) {
    int start = from;
    while (start < line.length() && Spacing.isSpace(line.charAt(start))) {
      start++;
    }
    if (start == line.length() || label.field() != BylineField.SOURCE) {
      return isDigit(line, start);
    }
    int end = start;
    while (end < line.length() && !Spacing.isSpace(line.charAt(end))) {
      end++;
    }
    return SourceSlot.namesABody(line.substring(start, end));
  }

  /** 作者：江一帆时间：…: behind the name that another label opens no space is needed. */
  private @Nullable LabelMatch behindValue(String line, int mark, List<LabelMatch> found) {
    LabelMatch open = found.isEmpty() ? null : found.get(found.size() - 1);
    if (open == null || !open.field().isName() || mark - open.end() > LONGEST_NAME) {
      return null;
    }
    int start = open.end();
    while (start < mark && isBlankOrColon(line.charAt(start))) {
      start++;
    }
    for (int i = start; i < mark; i++) {
      if (!Spacing.isHan(line.charAt(i))) {
        return null;
      }
    }
    for (int i = start + SHORTEST_NAME; i < mark; i++) {
      BylineField field = field(line.substring(i, mark));
      if (field != null) {
        return new LabelMatch(field, line.substring(i, mark), i, mark + 1);
      }
    }
    return null;
  }

  /** （责任编辑 江一帆 校对 白露）: in brackets who edited needs no colon. */
  private static boolean isCreditOfNote(String line, LabelMatch match) {
    boolean credit = match.field() == BylineField.EDITOR || match.field() == BylineField.CREDIT;
    char before = match.start() == 0 ? 0 : line.charAt(match.start() - 1);
    return credit && (NOTE_OPENERS.indexOf(before) >= 0 || Spacing.isSpace(before));
  }

  /** 编辑｜江一帆　审核｜白露. Elsewhere a bar parts words: 图片 | 视频. */
  private static boolean isCredit(LabelMatch match, List<LabelMatch> before) {
    boolean name = match.field().isName() && match.field() != BylineField.CREDIT;
    return name || !before.isEmpty();
  }

  /** A label with those before it that share its value; the first that tells a field decides. */
  private LabelMatch joined(String line, int from, LabelMatch last, List<LabelMatch> found) {
    LabelMatch match = last;
    int floor = from;
    while (match.start() > 0 && JOINERS.indexOf(line.charAt(match.start() - 1)) >= 0) {
      LabelMatch before = null;
      if (match.start() - 1 > floor) {
        before = before(line, floor, match.start() - 1, true);
      } else if (!found.isEmpty() && found.get(found.size() - 1).end() == match.start()) {
        before = found.remove(found.size() - 1);
        floor = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
      }
      if (before == null) {
        break;
      }
      match = before.sharing(match);
    }
    return match;
  }

  /**
   * The label of a whole text, which may have a colon: the label cell of a header table.
   *
   * @param text a cell's text
   * @return the label, or null if the text is more or less than one
   */
  @Nullable LabelMatch ofWhole(String text) {
    int end = text.length();
    while (end > 0 && isBlankOrColon(text.charAt(end - 1))) {
      end--;
    }
    LabelMatch match = end == 0 ? null : before(text, 0, end, true);
    if (match == null || !Spacing.normalise(text.substring(0, match.start())).isEmpty()) {
      return null;
    }
    return new LabelMatch(match.field(), match.text(), match.start(), text.length());
  }

  /** Whether a text is a label and no more. */
  public boolean isLabel(String text) {
    return ofWhole(text) != null;
  }

  /**
   * The label that is all of a line before its first element ends: {@code
   * <label>索引号</label><span>…</span>}.
   *
   * @return the label, or null if that is no label
   */
  @Nullable LabelMatch ofFirstElement(String line) {
    int seam = line.indexOf(Spacing.SEAM);
    return seam <= 0 ? null : ofWhole(line.substring(0, seam));
  }

  /** What a line says behind the label that is all of its first element; all of it without one. */
  public String withoutFirstElement(String line) {
    LabelMatch label = ofFirstElement(line);
    return label == null ? line : line.substring(label.end());
  }

  private static boolean isBlankOrColon(char c) {
    return Spacing.isSpace(c) || COLONS.indexOf(c) >= 0;
  }

  /** Where the Chinese of a label ends that has a translation behind it: 來源 Fonte：. */
  private static int beforeTranslation(String line, int from, int last) {
    int i = last;
    while (i > from && isLatin(line.charAt(i)) && last - i < LONGEST_TRANSLATION) {
      i--;
    }
    boolean translated = i < last && i > from && Spacing.isSpace(line.charAt(i));
    return translated ? i : last;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.' || c == '/';
  }

  private @Nullable LabelMatch before(String line, int from, int mark, boolean colon) {
    int last = beforeTranslation(line, from, mark - 1);
    while (last > from && Spacing.isSpace(line.charAt(last))) {
      last--;
    }
    if (last < from || !lastCharacters.get(TraditionalForms.simplified(line.charAt(last)))) {
      return null;
    }
    LabelMatch best = null;
    int length = 0;
    int space = 0;
    int end =
        mark < line.length() && colon && COLONS.indexOf(line.charAt(mark)) >= 0 ? mark + 1 : mark;
    for (int i = last; i >= from && length < longest; i--) {
      char c = TraditionalForms.simplified(line.charAt(i));
      if (Spacing.isSpace(c)) {
        if (++space > MAX_INNER_SPACE) {
          break;
        }
        continue;
      }
      if (!Spacing.isHan(c)) {
        break;
      }
      space = 0;
      length++;
      if (firstCharacters.get(c) && isWordStart(line, from, i)) {
        String printed = Spacing.withoutSpaces(line.substring(i, last + 1));
        BylineField field = field(printed);
        if (field != null) {
          LabelMatch match = placed(line, from, i, mark, end, colon, field, printed);
          best = match == null ? best : match;
        }
      }
    }
    return best;
  }

  private @Nullable BylineField field(String label) {
    BylineField field = fields.get(label);
    return field == null ? fields.get(TraditionalForms.simplified(label)) : field;
  }

  private static @Nullable LabelMatch placed(
      String line,
      int from,
      int start,
      int mark,
      int end,
      boolean colon,
      BylineField field,
      String label) {
    if (colon) {
      return new LabelMatch(field, label, start, end);
    }
    if (line.charAt(mark) == '/') {
      // Credits: 摄影/张艳  编辑/苏芳. A slash after anything else parts words.
      boolean opens = field.isName() ? !beginsLabel(line, mark + 1) : isDigit(line, mark + 1);
      return opens ? new LabelMatch(field, label, start, mark + 1) : null;
    }
    if (BARS.indexOf(line.charAt(mark)) >= 0) {
      return new LabelMatch(field, label, start, mark + 1);
    }
    int opener = start - 1;
    while (opener > from && Spacing.isSpace(line.charAt(opener))) {
      opener--;
    }
    boolean bracketed = opener >= from && OPENERS.indexOf(line.charAt(opener)) >= 0;
    return bracketed ? new LabelMatch(field, label, opener, behindColon(line, mark + 1)) : null;
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && Character.isDigit(line.charAt(at));
  }

  /** 作者/单位：: what stands behind the slash is one more label. */
  private static boolean beginsLabel(String line, int from) {
    int i = from;
    while (i < line.length() && Spacing.isHan(line.charAt(i))) {
      i++;
    }
    return i < line.length() && COLONS.indexOf(line.charAt(i)) >= 0;
  }

  /** 【来源】：某日报 has both signs of a label. */
  private static int behindColon(String line, int from) {
    int i = from;
    while (i < line.length() && Spacing.isSpace(line.charAt(i))) {
      i++;
    }
    return i < line.length() && COLONS.indexOf(line.charAt(i)) >= 0 ? i + 1 : from;
  }

  /** A label begins a word: nothing Chinese runs into it but the end of a date. */
  private static boolean isWordStart(String line, int from, int at) {
    if (at == from) {
      return true;
    }
    char before = line.charAt(at - 1);
    return !Spacing.isHan(before) || "日分秒".indexOf(before) >= 0;
  }
}
