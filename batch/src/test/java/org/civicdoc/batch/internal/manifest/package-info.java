@NullMarked
package org.civicdoc.batch.internal.manifest;

import org.jspecify.annotations.NullMarked;
