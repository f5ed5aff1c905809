/** JSON in and out: texts and analyses, as files and as JSON Lines. */
@NullMarked
package org.civicdoc.batch.internal.json;

import org.jspecify.annotations.NullMarked;
