/**
 * Finds keywords, entities and figures in civic documents. Start at {@code CivicAnalyzer}; the JSON
 * of {@code AnalysisWriter} is published as {@code analysis.schema.json} beside these classes.
 *
 * <p>Everything here is immutable and may be shared between threads; builders may not.
 */
@NullMarked
package org.civicdoc.nlp;

import org.jspecify.annotations.NullMarked;
