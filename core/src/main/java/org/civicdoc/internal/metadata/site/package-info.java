/**
 * Where the article stands: the path to it, the name of its site, and the title tag, which holds
 * both behind the title.
 */
@NullMarked
package org.civicdoc.internal.metadata.site;

import org.jspecify.annotations.NullMarked;
