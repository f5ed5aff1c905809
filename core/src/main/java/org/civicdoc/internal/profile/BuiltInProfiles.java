package org.civicdoc.internal.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The profiles in this jar: {@code NAME.profile} beside this class. */
final class BuiltInProfiles {

  /** Families of content management systems, best known first, then what they have in common. */
  private static final List<String> NAMES =
      List.of("ucap", "hanweb", "trs", "vsb", "webplus", "wechat", "founder", "baidu", "common");

  static final List<Profile> ALL = NAMES.stream().map(BuiltInProfiles::read).toList();

  private BuiltInProfiles() {}

  private static Profile read(String name) {
    String file = name + ".profile";
    try (InputStream in = BuiltInProfiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is missing from the civicdoc jar");
      }
      return ProfileReader.read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    } catch (ProfileSyntaxException e) {
      throw new IllegalStateException(file + ":" + e.line() + ": " + e.getMessage(), e);
    }
  }
}
