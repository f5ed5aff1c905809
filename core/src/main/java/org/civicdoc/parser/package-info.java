/**
 * Reads pages into documents. Start at {@link org.civicdoc.parser.CivicParser}.
 *
 * <p>Parsers and their options are immutable and may be shared between threads; builders may not.
 */
@NullMarked
package org.civicdoc.parser;

import org.jspecify.annotations.NullMarked;
