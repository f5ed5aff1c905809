package org.civicdoc.pdf.internal.engine;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Sends the engine's log to the {@code System.Logger} named {@code org.civicdoc.pdf.engine}, one
 * level down: what matters to a caller is a {@code PdfWarning}.
 *
 * <p>The engine's log is global to the process, and would otherwise write to the console. It is set
 * once, before the first rendering, and only if the application has not set one itself.
 */
final class EngineLog implements XRLogger {

  private static final System.Logger LOG = System.getLogger("org.civicdoc.pdf.engine");

  static void install() {
    Installed.once();
  }

  private static final class Installed {
    static {
      if (XRLog.getLoggerImpl() == null) {
        XRLog.setLoggerImpl(new EngineLog());
      }
    }

    private static void once() {
      // Runs the initialiser above.
    }
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return LOG.isLoggable(below(diagnostic.getLevel()));
  }

  @Override
  public void log(String where, Level level, String message) {
    LOG.log(below(level), "{0}: {1}", where, message);
  }

  @Override
  public void log(String where, Level level, String message, Throwable thrown) {
    LOG.log(below(level), where + ": " + message, thrown);
  }

  @Override
  public void setLevel(String logger, Level level) {
    // The levels are those of the System.Logger.
  }

  private static System.Logger.Level below(Level level) {
    return level.intValue() >= Level.WARNING.intValue()
        ? System.Logger.Level.DEBUG
        : System.Logger.Level.TRACE;
  }
}
