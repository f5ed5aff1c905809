package org.civicdoc.spark;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;

/** The functions for SQL. */
final class Udfs {

  private Udfs() {}

  static void register(SparkSession spark, CivicSparkOptions options) {
    ParseUdf parse = new ParseUdf(options);
    DataType page = DocumentColumns.SCHEMA;
    register(spark, "civic_parse", udf((UDF1<?, ?>) parse, page));
    register(spark, "civic_parse_at", udf((UDF2<?, ?, ?>) parse, page));
    TextUdf entities = new TextUdf(analysis -> Rows.of(analysis.entities(), EntityRow::of));
    register(spark, "civic_entities", udf((UDF1<?, ?>) entities, RowTypes.array(RowTypes.ENTITY)));
    register(
        spark, "civic_entities_on", udf((UDF2<?, ?, ?>) entities, RowTypes.array(RowTypes.ENTITY)));
    TextUdf keywords = new TextUdf(analysis -> Rows.of(analysis.keywords(), Rows::keyword));
    register(spark, "civic_keywords", udf((UDF1<?, ?>) keywords, RowTypes.array(RowTypes.KEYWORD)));
  }

  /** They give the same for the same, but Spark would call them again for each use. */
  private static void register(SparkSession spark, String name, UserDefinedFunction function) {
    spark.udf().register(name, function.asNondeterministic());
  }
}
