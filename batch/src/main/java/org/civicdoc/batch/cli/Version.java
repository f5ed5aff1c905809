package org.civicdoc.batch.cli;

import org.civicdoc.batch.internal.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the build. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {ToolVersion.text()};
  }
}
