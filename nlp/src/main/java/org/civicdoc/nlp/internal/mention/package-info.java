/** What the layers find, and how their findings become one list. */
@NullMarked
package org.civicdoc.nlp.internal.mention;

import org.jspecify.annotations.NullMarked;
