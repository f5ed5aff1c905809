package org.civicdoc.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.util.Set;
import java.util.regex.Pattern;

/** What the writer and the reader must agree on. */
final class JsonFormat {

  /** The value of {@code "schema"}; a later minor version adds a dot and its number. */
  static final String SCHEMA = "civicdoc-1";

  /** The members of a document. */
  static final Set<String> MEMBERS =
      Set.of("schema", "origin", "metadata", "blocks", "attachments", "issues");

  /**
   * How deeply objects and arrays may nest. An element of a page takes two levels at most, and the
   * parser lets 200 nest unless told otherwise. Recursion over this depth fits a stack of 768 KiB
   * even before it is compiled, as the tests of hostile JSON show.
   */
  static final int MAX_NESTING = 500;

  private static final Pattern READABLE = Pattern.compile(SCHEMA + "(\\.[0-9]{1,9})?");

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonFormat() {}

  /** Whether documents of a schema can be read: those of this major version. */
  static boolean isReadable(String schema) {
    return READABLE.matcher(schema).matches();
  }

  /** A factory of parsers that leave the stream open and read up to a length. */
  static JsonFactory reading(long maxLength) {
    return new JsonFactoryBuilder()
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        // Names are few and compared by switch; those of a hostile text should not stay.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxDocumentLength(maxLength)
                .maxStringLength((int) Math.min(maxLength, Integer.MAX_VALUE))
                .build())
        .build();
  }

  /** A factory of generators that leave the stream open, and a broken document broken. */
  static JsonFactory writing() {
    return new JsonFactoryBuilder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        // Rare Han characters and emoji as themselves, not as two escapes each.
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(MAX_NESTING).build())
        .build();
  }

  /** Two spaces a level, one after each colon, {@code \n} on every system; one use each. */
  static PrettyPrinter indenting() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator(null))
        .withObjectIndenter(INDENTER)
        .withArrayIndenter(INDENTER);
  }
}
