@NullMarked
package org.civicdoc.warc;

import org.jspecify.annotations.NullMarked;
