package org.civicdoc.batch;

/**
 * Why a page failed.
 *
 * @param reason what happened, on one line
 * @param advice what to do about it, on one line
 */
public record PageFailure(String reason, String advice) {}
