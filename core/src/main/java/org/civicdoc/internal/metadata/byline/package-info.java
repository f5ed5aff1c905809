/**
 * What labels say: {@code BylineGrammar} reads one line, {@code BylineReader} those around the
 * text, {@code HeaderTableReader} the table above it. Beside these, what lines print without a
 * label: sources, authors, days, document numbers.
 */
@NullMarked
package org.civicdoc.internal.metadata.byline;

import org.jspecify.annotations.NullMarked;
