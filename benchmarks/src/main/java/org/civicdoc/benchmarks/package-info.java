/**
 * How long things take, by JMH. Each class answers one question; its Javadoc states the question
 * and the command. Times are per pass over all pages of a folder; figures of one run compare, those
 * of two runs do not.
 */
@NullMarked
package org.civicdoc.benchmarks;

import org.jspecify.annotations.NullMarked;
