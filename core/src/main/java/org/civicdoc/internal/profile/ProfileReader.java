package org.civicdoc.internal.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile's text. The grammar:
 *
 * <pre>{@code
 * profile := line*
 * line    := blank | '#' comment | key '=' values
 * key     := 'name' | 'host' | SUBJECT '.' PLACE
 * values  := (word | '"' words '"')*     but of name and *.line: the rest of the line
 * }</pre>
 */
public final class ProfileReader {

  /** More than this is no knowledge of templates, and would slow each page down. */
  private static final int MOST_ENTRIES = 20_000;

  private static final int LONGEST_LINE = 10_000;

  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|[^\\s\"]\\S*");

  private final List<String> hosts = new ArrayList<>();
  private final List<ProfileEntry> entries = new ArrayList<>();
  private String name;
  private int number;

  private ProfileReader(String name) {
    this.name = name;
  }

  /**
   * Reads a text to its end.
   *
   * @param in the text
   * @param name the profile's name, unless the text gives another
   * @param builtIn whether it is part of civicdoc
   * @throws IOException if the text cannot be read
   * @throws ProfileSyntaxException if it is no profile
   */
  public static Profile read(BufferedReader in, String name, boolean builtIn)
      throws IOException, ProfileSyntaxException {
    ProfileReader reader = new ProfileReader(name);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      reader.line(line);
    }
    return new Profile(reader.name, reader.hosts, reader.entries, builtIn);
  }

  private void line(String source) throws ProfileSyntaxException {
    number++;
    if (source.length() > LONGEST_LINE) {
      throw wrong("the line is longer than " + LONGEST_LINE + " characters");
    }
    String line = (number == 1 && source.startsWith("\uFEFF") ? source.substring(1) : source);
    line = line.strip();
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw wrong("expected KEY = VALUE but found " + shown(line));
    }
    String key = line.substring(0, equals).strip();
    String values = line.substring(equals + 1).strip();
    if (values.isEmpty()) {
      throw wrong(key + " has no value");
    }
    switch (key) {
      case "name" -> name = values;
      case "host" -> hosts(values);
      default -> entries(key, values);
    }
  }

  private void hosts(String values) throws ProfileSyntaxException {
    for (String host : words(values)) {
      if (!HostPattern.isValid(host)) {
        throw wrong(
            "host must be a name such as www.example.gov.cn or *.example.gov.cn but is "
                + shown(host));
      }
      hosts.add(host.toLowerCase(Locale.ROOT));
    }
  }

  private void entries(String name, String values) throws ProfileSyntaxException {
    ProfileKey key = ProfileKey.of(name);
    if (key == null) {
      throw wrong("there is no key " + shown(name) + "; " + nearest(name));
    }
    List<String> words = key.place() == Place.LINE ? List.of(values) : words(values);
    for (String word : words) {
      String fault = key.fault(word);
      if (fault != null) {
        throw wrong(key + ": " + shown(word) + " " + fault);
      }
      entries.add(new ProfileEntry(key, key.folded(word)));
      if (entries.size() > MOST_ENTRIES) {
        throw wrong("a profile holds at most " + MOST_ENTRIES + " values");
      }
    }
  }

  private List<String> words(String values) throws ProfileSyntaxException {
    List<String> words = new ArrayList<>();
    Matcher matcher = VALUE.matcher(values);
    int end = 0;
    while (matcher.find()) {
      @Nullable String quoted = matcher.group(1);
      words.add(quoted == null ? matcher.group() : quoted);
      if (!values.substring(end, matcher.start()).isBlank()) {
        break;
      }
      end = matcher.end();
    }
    if (!values.substring(end).isBlank()) {
      throw wrong("a quotation mark is not closed in " + shown(values));
    }
    return words;
  }

  /** The keys of the same subject, or else all. */
  private static String nearest(String name) {
    String subject = name.substring(0, name.indexOf('.') + 1);
    List<String> alike =
        ProfileKey.names().stream()
            .filter(key -> !subject.isEmpty() && key.startsWith(subject))
            .toList();
    return "keys are "
        + (alike.isEmpty()
            ? "name, host, " + String.join(", ", ProfileKey.names())
            : String.join(", ", alike));
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  private ProfileSyntaxException wrong(String message) {
    return new ProfileSyntaxException(number, message);
  }
}
