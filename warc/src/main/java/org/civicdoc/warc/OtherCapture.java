package org.civicdoc.warc;

/** A capture that is no page: an image, a style sheet, a redirection, an error of the server. */
public record OtherCapture() implements WarcItem {}
