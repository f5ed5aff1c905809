package org.civicdoc.nlp.internal.literal;

import static org.civicdoc.nlp.EntityType.DATE;

import org.civicdoc.nlp.EntityValue.DateValue;
import org.civicdoc.nlp.internal.literal.date.DateFinder;
import org.civicdoc.nlp.internal.literal.date.FoundDate;
import org.civicdoc.nlp.internal.literal.quantity.FixedTerms;
import org.jspecify.annotations.Nullable;

/** Dates, periods and times of day. */
final class DateGrammar implements LiteralGrammar {

  @Override
  public boolean mayBegin(char unit) {
    return DateFinder.mayBegin(unit);
  }

  @Override
  public @Nullable LiteralMention read(Scan scan, int offset) {
    FoundDate date = DateFinder.find(scan.text(), offset, scan.discourse());
    if (date == null || FixedTerms.end(scan.text(), offset) >= date.end()) {
      return null;
    }
    DateValue value = date.edtf() == null ? null : new DateValue(date.edtf());
    return new LiteralMention(
        date.start(), date.end(), DATE, value, date.repaired(), date.inferred());
  }
}
