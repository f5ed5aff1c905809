/**
 * Resolves what date expressions say against what the text has named so far ({@code Discourse}),
 * its title and its publication, and calendars. Start at {@code DateResolver}.
 */
@NullMarked
package org.civicdoc.nlp.internal.literal.date.resolver;

import org.jspecify.annotations.NullMarked;
