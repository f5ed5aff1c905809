package org.civicdoc.model;

/**
 * A file that the article offers for download.
 *
 * @param text the link's text
 * @param href the file's address, resolved against the page's URL if that is known
 */
public record Attachment(String text, String href) {}
