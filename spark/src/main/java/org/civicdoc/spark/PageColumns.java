package org.civicdoc.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of pages that wait to be read. Times are counted in microseconds between stages, for
 * as what a row holds a timestamp depends on the session.
 */
final class PageColumns {

  static final String PATH = "path";
  static final String POSITION = "position";
  static final String URL = "url";
  static final String CAPTURED_AT = "capturedAt";
  static final String CHARSET = "charset";
  static final String CONTENT = "content";
  static final String READ_STATUS = "readStatus";
  static final String READ_ERROR = "readError";

  /** As executors see them: what {@link WaitingPage} takes apart. */
  static final StructType WIRE =
      new StructType()
          .add(PATH, DataTypes.StringType)
          .add(POSITION, DataTypes.StringType)
          .add(URL, DataTypes.StringType)
          .add(CAPTURED_AT, DataTypes.LongType)
          .add(CHARSET, DataTypes.StringType)
          .add(CONTENT, DataTypes.BinaryType)
          .add(READ_STATUS, DataTypes.StringType)
          .add(READ_ERROR, DataTypes.StringType);

  private PageColumns() {}

  /** As users see them. */
  static Dataset<Row> toUsers(Dataset<Row> wire) {
    return wire.withColumn(CAPTURED_AT, expr("timestamp_micros(" + CAPTURED_AT + ")"));
  }

  /**
   * Users' pages, of which only the content must be there.
   *
   * @throws IllegalArgumentException if there is no content, or a column has another type
   */
  static Dataset<Row> toWire(Dataset<Row> pages) {
    StructType schema = pages.schema();
    boolean text = has(schema, CONTENT) && type(schema, CONTENT).equals(DataTypes.StringType);
    if (!text && !has(schema, CONTENT)) {
      throw new IllegalArgumentException(
          "pages: there is no column content; there are "
              + Arrays.toString(pages.columns())
              + "; rename the one that holds the pages");
    }
    return pages.select(
        string(schema, PATH),
        string(schema, POSITION),
        string(schema, URL),
        capturedAt(schema),
        text ? lit("UTF-8").as(CHARSET) : string(schema, CHARSET),
        text
            ? encode(col(CONTENT), "UTF-8").as(CONTENT)
            : typed(schema, CONTENT, DataTypes.BinaryType),
        string(schema, READ_STATUS),
        string(schema, READ_ERROR));
  }

  private static Column capturedAt(StructType schema) {
    return has(schema, CAPTURED_AT)
        ? expr("unix_micros("
                + quoted(typedName(schema, CAPTURED_AT, DataTypes.TimestampType))
                + ")")
            .as(CAPTURED_AT)
        : lit(null).cast(DataTypes.LongType).as(CAPTURED_AT);
  }

  private static Column string(StructType schema, String name) {
    return has(schema, name)
        ? typed(schema, name, DataTypes.StringType)
        : lit(null).cast(DataTypes.StringType).as(name);
  }

  private static Column typed(StructType schema, String name, DataType type) {
    return col(quoted(typedName(schema, name, type)));
  }

  private static String typedName(StructType schema, String name, DataType type) {
    DataType actual = type(schema, name);
    if (!actual.equals(type)) {
      throw new IllegalArgumentException(
          "pages: column "
              + name
              + " must be "
              + type.catalogString()
              + " but is "
              + actual.catalogString());
    }
    return name;
  }

  private static String quoted(String name) {
    return "`" + name + "`";
  }

  private static boolean has(StructType schema, String name) {
    return Arrays.asList(schema.fieldNames()).contains(name);
  }

  private static DataType type(StructType schema, String name) {
    return schema.fields()[schema.fieldIndex(name)].dataType();
  }
}
