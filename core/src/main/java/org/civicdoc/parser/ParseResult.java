package org.civicdoc.parser;

import org.civicdoc.explain.Explanation;
import org.civicdoc.model.CivicDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document, with the explanation that the parser's builder asked for. Immutable.
 *
 * <pre>{@code
 * CivicParser parser = CivicParser.builder().explain(true).build();
 * ParseResult result = parser.parseResult(Path.of("page.html"), PageContext.none());
 * }</pre>
 *
 * @param document the document
 * @param explanation why it came out so; null unless {@link CivicParserBuilder#explain} is on
 */
public record ParseResult(CivicDocument document, @Nullable Explanation explanation) {}
