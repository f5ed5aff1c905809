package org.civicdoc.pdf;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What a PDF breaks of a standard: clause and test, with the first message; empty if nothing. */
  static Map<String, String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Map<String, String> failures = new TreeMap<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.putIfAbsent(
              assertion.getRuleId().getClause() + "-t" + assertion.getRuleId().getTestNumber(),
              assertion.getMessage() + " at " + assertion.getLocation().getContext());
        }
      }
      if (!result.isCompliant()) {
        failures.putIfAbsent("compliant", "no");
      }
    }
    return failures;
  }
}
