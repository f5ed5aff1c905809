package org.civicdoc.model;

/** How a page's charset was found. */
public enum CharsetSource {
  /** The bytes begin with a byte order mark. */
  BYTE_ORDER_MARK,
  /** The caller gave it, from the HTTP header, say, and the bytes agree. */
  CALLER,
  /** The page declares it in a {@code <meta>} tag, and the bytes agree. */
  DECLARED,
  /** The bytes themselves tell, against or without a declaration. */
  DETECTED,
  /** Nothing tells; a default was taken. */
  DEFAULT
}
