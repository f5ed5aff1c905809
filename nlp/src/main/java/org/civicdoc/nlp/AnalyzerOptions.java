package org.civicdoc.nlp;

/** What an analyzer was set up with. */
record AnalyzerOptions(int maxKeywords, int summarySentences) {}
