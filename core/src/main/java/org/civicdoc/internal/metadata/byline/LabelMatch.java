package org.civicdoc.internal.metadata.byline;

/**
 * A label in a line, with the colon after it.
 *
 * @param field what it stands for
 * @param text the label without inner spaces
 * @param start where it begins, an opening bracket included
 * @param end where its value may begin
 */
record LabelMatch(BylineField field, String text, int start, int end) {

  /** This label and one behind it that holds the value of both. */
  LabelMatch sharing(LabelMatch next) {
    boolean tells = field != BylineField.IGNORED && field != BylineField.CREDIT;
    LabelMatch telling = tells ? this : next;
    return new LabelMatch(telling.field, telling.text, start, next.end);
  }
}
