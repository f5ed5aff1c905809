/**
 * The lines that print title and subtitle. Start at {@code TitleReader}; {@code TitleHints} is what
 * the invisible places say that it looks for.
 */
@NullMarked
package org.civicdoc.internal.metadata.title;

import org.jspecify.annotations.NullMarked;
