package org.civicdoc.spark;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The types of the table's columns that are more than a string. */
final class RowTypes {

  static final DataType STRING = DataTypes.StringType;
  static final DataType INT = DataTypes.IntegerType;
  static final DataType DOUBLE = DataTypes.DoubleType;

  static final StructType BLOCK =
      new StructType()
          .add("type", STRING)
          .add("level", INT)
          .add("text", STRING)
          .add("start", INT)
          .add("end", INT)
          .add("items", array(STRING))
          .add("rows", array(array(STRING)))
          .add("src", STRING);

  static final StructType ATTACHMENT = new StructType().add("text", STRING).add("href", STRING);

  static final StructType KEYWORD = new StructType().add("text", STRING).add("score", DOUBLE);

  static final StructType ENTITY =
      new StructType()
          .add("start", INT)
          .add("end", INT)
          .add("type", STRING)
          .add("text", STRING)
          .add("value", STRING)
          .add("number", DOUBLE)
          .add("unit", STRING)
          .add("certainty", STRING)
          .add("referent", STRING);

  /** An entity as a part of a fact. */
  static final StructType PART =
      new StructType()
          .add("text", STRING)
          .add("referent", STRING)
          .add("number", DOUBLE)
          .add("unit", STRING);

  static final StructType FACT =
      new StructType()
          .add("type", STRING)
          .add("start", INT)
          .add("end", INT)
          .add("what", STRING)
          .add("from", PART)
          .add("to", PART)
          .add("quantity", PART)
          .add("body", PART)
          .add("document", PART)
          .add("date", PART)
          .add("meeting", PART)
          .add("person", PART)
          .add("role", PART)
          .add("tenure", STRING);

  static final StructType ISSUE =
      new StructType()
          .add("code", STRING)
          .add("severity", STRING)
          .add("message", STRING)
          .add("location", STRING);

  private RowTypes() {}

  static ArrayType array(DataType element) {
    return DataTypes.createArrayType(element);
  }
}
