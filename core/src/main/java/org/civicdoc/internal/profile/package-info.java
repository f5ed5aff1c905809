/**
 * What is known of how families of templates mark things. {@link
 * org.civicdoc.internal.profile.Profile}s are data, read from text by {@code ProfileReader}; {@link
 * org.civicdoc.internal.profile.Knowledge} is what one parser knows, from which the rules make
 * their own tables once.
 */
@NullMarked
package org.civicdoc.internal.profile;

import org.jspecify.annotations.NullMarked;
