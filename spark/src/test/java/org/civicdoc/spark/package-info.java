@NullMarked
package org.civicdoc.spark;

import org.jspecify.annotations.NullMarked;
