package org.civicdoc.spark;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** {@code civic_parse(content)} and {@code civic_parse_at(content, url)}. */
final class ParseUdf
    implements UDF1<@Nullable Object, @Nullable Row>,
        UDF2<@Nullable Object, @Nullable String, @Nullable Row> {

  @Serial private static final long serialVersionUID = 1;

  private final CivicSparkOptions options;
  private transient @Nullable PageReader reader;

  ParseUdf(CivicSparkOptions options) {
    this.options = options;
  }

  @Override
  public @Nullable Row call(@Nullable Object content) {
    return call(content, null);
  }

  @Override
  public @Nullable Row call(@Nullable Object content, @Nullable String url) {
    if (content == null) {
      return null;
    }
    if (reader == null) {
      reader = new PageReader(options);
    }
    byte[] bytes;
    String charset = null;
    if (content instanceof byte[] binary) {
      bytes = binary;
    } else if (content instanceof String text) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
      charset = StandardCharsets.UTF_8.name();
    } else {
      throw new IllegalArgumentException(
          "civic_parse: content must be binary or string but is " + content.getClass().getName());
    }
    return Rows.row(
        DocumentColumns.values(
            reader.analyze(new WaitingPage(null, null, url, null, charset, bytes, null, null))));
  }
}
