/**
 * Pages out of web archives (ISO 28500). {@link org.civicdoc.warc.WarcPages} reads them one by one
 * from any channel that can seek; what is damaged costs only itself, and is reported.
 */
@NullMarked
package org.civicdoc.warc;

import org.jspecify.annotations.NullMarked;
