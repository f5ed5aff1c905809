package org.civicdoc.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom within the core; see docs/architecture.md. */
@AnalyzeClasses(locations = CoreClasses.class)
class DirectionsTest {

  private static final String MODEL = "org.civicdoc.model";
  private static final String JSON = "org.civicdoc.json";
  private static final String RENDER = "org.civicdoc.render";
  private static final String PARSER = "org.civicdoc.parser";
  private static final String EXPLAIN = "org.civicdoc.explain";
  private static final String INTERNAL = "org.civicdoc.internal..";

  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(MODEL, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule jsonKnowsDocumentsExplanationsAndJackson =
      classes()
          .that()
          .resideInAPackage(JSON)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              JSON, MODEL, EXPLAIN, "java..", "org.jspecify..", "com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule explanationsKnowTheModelOnly =
      classes()
          .that()
          .resideInAPackage(EXPLAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(EXPLAIN, MODEL, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule rulesDoNotKnowTheParser =
      noClasses()
          .that()
          .resideInAPackage(INTERNAL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PARSER);

  @ArchTest
  static final ArchRule renderersKnowTheModelOnly =
      classes()
          .that()
          .resideInAPackage(RENDER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(RENDER, MODEL, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule parsingKnowsNoOutput =
      noClasses()
          .that()
          .resideInAnyPackage(PARSER, INTERNAL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JSON, RENDER);

  @ArchTest
  static final ArchRule exportedPackagesHaveNoCycles =
      slices()
          .matching("org.civicdoc.(*)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAnyPackage(INTERNAL), DescribedPredicate.alwaysTrue());

  @ArchTest
  static final ArchRule internalPackagesHaveNoCycles =
      slices().matching("org.civicdoc.internal.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule exportedSignaturesHoldNoTypesOfLibraries =
      classes()
          .that()
          .resideInAnyPackage(MODEL, JSON, RENDER, PARSER, EXPLAIN)
          .and()
          .arePublic()
          .should(ExportedSignatures.holdOnlyTypesFrom("java.", "org.civicdoc."));

  /** Documents are no types of the JDK. */
  @ArchTest
  static void aForeignTypeIsFoundInASignature(JavaClasses classes) {
    ArchRule tooStrict =
        classes()
            .that()
            .haveSimpleName("DocumentWriter")
            .should(ExportedSignatures.holdOnlyTypesFrom("java."));
    assertThat(tooStrict.evaluate(classes).getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("org.civicdoc.model.CivicDocument");
  }
}
