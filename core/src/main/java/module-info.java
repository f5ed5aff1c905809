/**
 * Reads saved civic news pages into typed documents, and writes those as JSON, text, HTML and
 * Markdown.
 */
module org.civicdoc.core {
  requires org.jsoup;
  requires com.fasterxml.jackson.core;
  requires static org.jspecify;

  exports org.civicdoc.explain;
  exports org.civicdoc.json;
  exports org.civicdoc.model;
  exports org.civicdoc.parser;
  exports org.civicdoc.render;
}
