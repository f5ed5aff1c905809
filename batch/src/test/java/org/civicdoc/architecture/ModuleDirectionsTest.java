package org.civicdoc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may know which; see docs/architecture.md. This one sees them all. */
@AnalyzeClasses(packages = "org.civicdoc", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleDirectionsTest {

  private static final String PDF = "org.civicdoc.pdf..";
  private static final String NLP = "org.civicdoc.nlp..";
  private static final String WARC = "org.civicdoc.warc..";
  private static final String BATCH = "org.civicdoc.batch..";

  private static final String[] LIBRARIES = {
    "org.jsoup..",
    "com.fasterxml.jackson..",
    "org.apache.pdfbox..",
    "org.apache.fontbox..",
    "com.openhtmltopdf..",
    "com.hankcs..",
    "org.netpreserve.."
  };

  @ArchTest
  static final ArchRule coreKnowsNoOtherModule =
      noClasses()
          .that(not(resideInAnyPackage(PDF, NLP, WARC, BATCH)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PDF, NLP, WARC, BATCH);

  @ArchTest
  static final ArchRule warcKnowsNoOtherModule =
      classes()
          .that()
          .resideInAPackage(WARC)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(WARC).or(not(resideInAnyPackage("org.civicdoc.."))));

  @ArchTest
  static final ArchRule pdfKnowsNeitherAnalysisNorBatch =
      noClasses()
          .that()
          .resideInAPackage(PDF)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(NLP, WARC, BATCH, "com.hankcs..");

  @ArchTest
  static final ArchRule nlpKnowsNeitherPdfNorBatch =
      noClasses()
          .that()
          .resideInAPackage(NLP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PDF, WARC, BATCH, "org.apache.pdfbox..", "com.openhtmltopdf..");

  @ArchTest
  static final ArchRule documentsAreAllThatCrossesOutOfTheCore =
      noClasses()
          .that()
          .resideInAnyPackage(PDF, NLP, BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.civicdoc.internal..");

  @ArchTest
  static final ArchRule modulesKeepTheirInternalsToThemselves =
      noClasses()
          .that()
          .resideInAPackage(BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.civicdoc.pdf.internal..", "org.civicdoc.nlp.internal..");

  @ArchTest
  static final ArchRule exportedMethodsReturnNoTypesOfLibraries =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(areExported())
          .should()
          .haveRawReturnType(not(resideInAnyPackage(LIBRARIES)));

  @ArchTest
  static final ArchRule databindIsNowhere =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule loggingIsLeftToTheApplication =
      classes()
          .that()
          .resideInAnyPackage(NLP)
          .should()
          .onlyDependOnClassesThat(not(resideInAnyPackage("java.util.logging..", "org.slf4j..")));

  private static DescribedPredicate<JavaClass> areExported() {
    return JavaClass.Predicates.assignableTo(Object.class)
        .and(not(resideInAnyPackage("..internal..", "org.civicdoc.batch.cli..")))
        .as("are exported");
  }
}
