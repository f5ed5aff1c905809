package org.civicdoc.batch.internal.manifest;

/**
 * What makes the outputs of two runs the same if their inputs are.
 *
 * @param tool name and version of this program
 * @param config the SHA-256 of the options that the outputs depend on
 */
public record RunId(String tool, String config) {}
