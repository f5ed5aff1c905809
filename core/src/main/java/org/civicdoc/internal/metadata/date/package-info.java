/**
 * Dates and times as pages print them and as addresses hold them. Start at {@link
 * org.civicdoc.internal.metadata.date.PublicationTimes}.
 */
@NullMarked
package org.civicdoc.internal.metadata.date;

import org.jspecify.annotations.NullMarked;
