/**
 * Reads pages into documents. Start at {@link org.civicdoc.parser.CivicParser}; {@link
 * org.civicdoc.parser.SiteProfile} teaches it a site's templates.
 *
 * <p>Parsers and their options are immutable and may be shared between threads; builders may not.
 */
@NullMarked
package org.civicdoc.parser;

import org.jspecify.annotations.NullMarked;
