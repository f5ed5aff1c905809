package org.civicdoc.pdf;

/**
 * Something that the PDF shows otherwise than the document holds it.
 *
 * @param code what kind of thing it is, for programs
 * @param message what happened, for people
 */
public record PdfWarning(PdfWarningCode code, String message) {}
