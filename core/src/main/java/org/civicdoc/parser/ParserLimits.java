package org.civicdoc.parser;

/**
 * How much of a page is read. Over a limit the document is cut, and says so with {@link
 * org.civicdoc.model.IssueCode#LIMIT_EXCEEDED}.
 *
 * @param maxBytes bytes of one page; the largest real pages have some megabytes
 * @param maxElements elements of the page's tree
 * @param maxDepth how deep elements nest; deeper ones become children of the deepest allowed
 * @param maxText UTF-16 units of text in the blocks
 * @param maxTableCells cells of all tables
 */
record ParserLimits(int maxBytes, int maxElements, int maxDepth, int maxText, int maxTableCells) {

  static final ParserLimits DEFAULTS = new ParserLimits(16 << 20, 300_000, 200, 5_000_000, 200_000);
}
