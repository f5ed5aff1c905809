/** The manifest: what became of each page, and what a later run trusts. */
@NullMarked
package org.civicdoc.batch.internal.manifest;

import org.jspecify.annotations.NullMarked;
