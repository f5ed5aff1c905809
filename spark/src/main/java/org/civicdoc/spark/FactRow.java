package org.civicdoc.spark;

import org.apache.spark.sql.Row;
import org.civicdoc.nlp.Entity;
import org.civicdoc.nlp.Fact;
import org.jspecify.annotations.Nullable;

/** A row of {@link RowTypes#FACT}, in the making: what a kind of fact does not have stays null. */
final class FactRow {

  private final @Nullable Object[] values = new @Nullable Object[RowTypes.FACT.size()];

  private FactRow(String type, Fact fact) {
    set("type", type);
    set("start", fact.start());
    set("end", fact.end());
  }

  static Row of(Fact fact) {
    if (fact instanceof Fact.Change change) {
      return new FactRow("CHANGE", fact)
          .what(change.what())
          .part("from", change.from())
          .part("to", change.to())
          .row();
    } else if (fact instanceof Fact.Count count) {
      return new FactRow("COUNT", fact).what(count.what()).part("quantity", count.quantity()).row();
    } else if (fact instanceof Fact.Issued issued) {
      return new FactRow("ISSUED", fact)
          .part("body", issued.body())
          .part("document", issued.document())
          .part("date", issued.date())
          .row();
    } else if (fact instanceof Fact.Held held) {
      return new FactRow("HELD", fact)
          .part("meeting", held.meeting())
          .part("body", held.body())
          .part("date", held.date())
          .row();
    } else if (fact instanceof Fact.Post post) {
      return new FactRow("POST", fact)
          .part("person", post.person())
          .part("role", post.role())
          .part("body", post.body())
          .set("tenure", post.tenure().name())
          .row();
    }
    throw new IllegalStateException("there is no row for a " + fact.getClass());
  }

  private FactRow what(String what) {
    return set("what", what);
  }

  private FactRow part(String name, @Nullable Entity entity) {
    return set(name, entity == null ? null : EntityRow.part(entity));
  }

  private FactRow set(String name, @Nullable Object value) {
    values[RowTypes.FACT.fieldIndex(name)] = value;
    return this;
  }

  private Row row() {
    return Rows.row(values);
  }
}
