package org.civicdoc.batch.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What the maker of a line calls its text, given back as it was.
 *
 * @param value the string, or the number as it is written
 * @param number whether it is a number
 */
public record LineId(String value, boolean number) {

  /**
   * Writes the id as a JSON value.
   *
   * @param generator where to
   * @throws IOException if the generator cannot write
   */
  public void write(JsonGenerator generator) throws IOException {
    if (number) {
      generator.writeNumber(value);
    } else {
      generator.writeString(value);
    }
  }
}
