package org.civicdoc.model;

/**
 * A value that a page offers for a field, and where it stands.
 *
 * @param value the value
 * @param from where it stands
 * @param <T> the value's type
 */
public record Candidate<T>(T value, ValueSource from) {}
