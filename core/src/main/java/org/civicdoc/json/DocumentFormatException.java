package org.civicdoc.json;

import java.io.IOException;

/**
 * Some text is not the JSON of a document. The message says what is wrong and where:
 *
 * <pre>
 * /blocks/3/level must be a whole number but is a string (line 5, column 12)
 * </pre>
 */
public final class DocumentFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What of a pointer a message shows; hostile names can be long. */
  private static final int SHOWN_POINTER = 200;

  private final String pointer;
  private final int line;
  private final int column;

  DocumentFormatException(String what, String pointer, int line, int column, Throwable cause) {
    super(message(what, pointer, line, column), cause);
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  DocumentFormatException(String what, String pointer, int line, int column) {
    super(message(what, pointer, line, column));
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  /**
   * Which value is wrong.
   *
   * @return a JSON Pointer (RFC 6901) such as {@code /blocks/3/level}; empty for the whole text
   */
  public String pointer() {
    return pointer;
  }

  /**
   * The line at which reading stopped.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column at which reading stopped.
   *
   * @return the column, from 1; in bytes if a stream was read, in UTF-16 units if a string was
   */
  public int column() {
    return column;
  }

  private static String message(String what, String pointer, int line, int column) {
    String where = pointer.isEmpty() ? "the document" : pointer;
    String shown =
        where.length() <= SHOWN_POINTER ? where : where.substring(0, SHOWN_POINTER) + '…';
    return shown + ' ' + what + " (line " + line + ", column " + column + ')';
  }
}
