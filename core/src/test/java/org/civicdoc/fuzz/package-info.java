/**
 * Targets for Jazzer, which feeds them bytes that it derives from the fixtures: {@code mvn -Pfuzz
 * -pl core verify}. They need nothing of Jazzer's to compile.
 */
package org.civicdoc.fuzz;
