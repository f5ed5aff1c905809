/**
 * The extraction API over Spark DataFrames. {@link org.civicdoc.spark.CivicSpark} is where to
 * start.
 */
@NullMarked
package org.civicdoc.spark;

import org.jspecify.annotations.NullMarked;
