package org.civicdoc.nlp.internal.literal.date.resolver;

import java.time.LocalDate;
import org.civicdoc.nlp.internal.literal.date.expression.DateSpan;
import org.civicdoc.nlp.internal.literal.date.expression.PartialDate;
import org.civicdoc.nlp.internal.literal.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** What dates a text has named so far, which later ones build on. The state of one scan. */
public final class Discourse {

  private final @Nullable LocalDate publishedAt;
  private final TextTitle title;
  private @Nullable DateSpan last;
  private @Nullable DateSpan beforeAside;
  private boolean aside;
  private @Nullable PartialDate lastYear;
  private @Nullable PartialDate lastMonth;
  private @Nullable PartialDate lastDay;
  private boolean dayInParagraph;
  private @Nullable Integer chronicleYear;
  private @Nullable Integer sectionYear;
  private int lastEnd;
  private boolean sentenceGoesOn;
  private boolean sentenceRecurs;
  private boolean paragraphGoesOn;

  /** Begins a text that was published on a day, or null if that is not known. */
  public Discourse(FoldedText text, @Nullable LocalDate publishedAt) {
    this(TextTitle.of(text), publishedAt);
  }

  public Discourse(TextTitle title, @Nullable LocalDate publishedAt) {
    this.title = title;
    this.publishedAt = publishedAt;
  }

  @Nullable LocalDate publishedAt() {
    return publishedAt;
  }

  /** What the title tells. */
  TextTitle title() {
    return title;
  }

  /**
   * The year that the text is about, or null: that of a chronicle or plan, or the past one of a
   * report or its section.
   */
  @Nullable Integer topicYear() {
    if (chronicleYear != null) {
      return chronicleYear;
    }
    Integer year = sectionYear == null ? title.year() : sectionYear;
    boolean past = year != null && publishedAt != null && year < publishedAt.getYear();
    return title.isPlan() || past ? year : null;
  }

  /** Moves on to an offset; each stretch of the text is looked at once. */
  public void moveTo(FoldedText text, int offset) {
    for (int i = lastEnd; i < offset; i++) {
      char c = text.at(i);
      paragraphGoesOn &= c != '\n';
      dayInParagraph &= c != '\n';
      boolean goesOn = c != '\n' && c != '。' && c != '!' && c != '?';
      sentenceGoesOn &= goesOn;
      sentenceRecurs &= goesOn;
    }
    lastEnd = Math.max(lastEnd, offset);
    if (aside && !sentenceGoesOn) {
      last = beforeAside;
      paragraphGoesOn &= last != null;
      aside = false;
    }
  }

  /** Begins a year of a chronicle: the lines that follow tell its months and days. */
  public void begin(int year) {
    chronicleYear = year;
  }

  /** Begins a section that is about a year: 一、2023年工作回顾. */
  public void beginSection(int year) {
    sectionYear = year;
  }

  /** The year of the chronicle that the text has come to, or null if it is none. */
  @Nullable Integer chronicleYear() {
    return chronicleYear;
  }

  /** Remembers a date that holds for its sentence only: 该法自2018年1月1日起施行。 */
  public void nameAside(DateSpan span, int end) {
    DateSpan before = aside ? beforeAside : inParagraph();
    name(span, end);
    beforeAside = before;
    aside = true;
  }

  /** Remembers a date named in the text. */
  public void name(DateSpan span, int end) {
    aside = false;
    last = span;
    PartialDate date = span.to();
    lastYear = date;
    if (date.month() > 0 && date.month() <= 12) {
      lastMonth = date;
    }
    if (date.day() > 0 && !span.isThirdOfMonth()) {
      lastDay = date;
      dayInParagraph = true;
    }
    lastEnd = Math.max(lastEnd, end);
    sentenceGoesOn = true;
    paragraphGoesOn = true;
  }

  /** Tells that the sentence is about every year. */
  public void recur() {
    sentenceRecurs = true;
  }

  /** 每年10月至次年5月，其中3月: whether the sentence is about every year. */
  public boolean recurs() {
    return sentenceRecurs;
  }

  /** The last date in this sentence, or null. */
  @Nullable DateSpan inSentence() {
    return sentenceGoesOn ? last : null;
  }

  /** The last date in this paragraph, or null. */
  public @Nullable DateSpan inParagraph() {
    return paragraphGoesOn ? last : null;
  }

  /** The last date with a year, or null. */
  public @Nullable PartialDate year() {
    return lastYear;
  }

  /** The last date with a month, or null. */
  @Nullable PartialDate month() {
    return lastMonth;
  }

  /** The last day in this paragraph, or null. */
  @Nullable PartialDate dayInParagraph() {
    return dayInParagraph ? lastDay : null;
  }

  /** The last day, or null. */
  @Nullable PartialDate day() {
    return lastDay;
  }
}
