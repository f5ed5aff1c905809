package org.civicdoc.nlp.internal.gazetteer;

import java.util.List;

/**
 * A name with the divisions that bear it.
 *
 * @param full the divisions whose full name it is, highest level first
 * @param shortFor the divisions whose short name it is, highest level first
 */
public record PlaceName(List<Division> full, List<Division> shortFor) {}
