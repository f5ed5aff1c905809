/**
 * Typefaces: the embedded ones, those of the caller, and what to do where none has a character. Not
 * part of the API.
 */
@NullMarked
package org.civicdoc.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
