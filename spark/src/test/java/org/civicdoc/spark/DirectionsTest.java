package org.civicdoc.spark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may know; see docs/architecture.md. Batch's test holds the other directions. */
@AnalyzeClasses(
    packages = "org.civicdoc.spark",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionsTest {

  @ArchTest
  static final ArchRule nothingIsKnownOfBatchOrOfInternals =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.civicdoc.batch..", "org.civicdoc..internal..");

  @ArchTest
  static final ArchRule whatSparkHasInVersionsOfItsOwnIsLeftAlone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "scala..",
              "com.fasterxml.jackson..",
              "org.apache.commons..",
              "com.google..",
              "org.netpreserve..");

  @ArchTest
  static final ArchRule exportedMethodsReturnTypesOfOursSparksOrJavas =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should()
          .haveRawReturnType(
              resideInAnyPackage("org.civicdoc.spark", "org.apache.spark.sql..", "java.."));
}
