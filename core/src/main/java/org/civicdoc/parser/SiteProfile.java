package org.civicdoc.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civicdoc.internal.profile.Knowledge;
import org.civicdoc.internal.profile.Profile;
import org.civicdoc.internal.profile.ProfileEntry;
import org.civicdoc.internal.profile.ProfileReader;
import org.civicdoc.internal.profile.ProfileSyntaxException;

/**
 * How a family of templates, or one site, marks things: which element holds the article, what the
 * labels of the byline are, what stands around the article. All that civicdoc knows of templates is
 * such profiles ({@link #builtIn()}); a user's own come before them.
 *
 * <pre>{@code
 * SiteProfile yunze = SiteProfile.read(Path.of("yunze.profile"));
 * CivicParser parser = CivicParser.builder().profile(yunze).build();
 * }</pre>
 *
 * <p>A profile is a small text in UTF-8:
 *
 * <pre>{@code
 * # The site of 云泽市
 * name = Yunze
 * host = www.yunze.example *.yunze.example
 * body.id = TextBox article_*
 * publishedAt.label = 挂网时间
 * furniture.word = sidebox
 * tool.line = 手机查看.{0,10}
 * }</pre>
 *
 * <p>Each line is {@code KEY = VALUE VALUE …}; a key may be repeated; {@code #} begins a line of
 * comment. A value that holds spaces stands in double quotes. The value of {@code name} and of keys
 * that end in {@code .line} is the whole rest of the line, as it stands. Keys are {@code name},
 * {@code host}, and what is marked with where:
 *
 * <ul>
 *   <li>{@code body.id .class .tag .comment}: the element that holds the article; a name that ends
 *       in {@code *} is a prefix; a comment stands just before the article, and the value is a part
 *       of it. Of several elements the one with most prose wins.
 *   <li>{@code FIELD.label}: printed labels, without spaces and colon, of {@code title publishedAt
 *       updatedAt documentDate source publisher author editor documentNumber indexNumber}; of
 *       {@code header}: other labels of a 信息公开 table; of {@code contact}: those of the text itself
 *       (电话); of {@code credit}: names for which there is no field (审核); of {@code ignored}: those
 *       that end the value before them.
 *   <li>{@code FIELD.meta}: names of meta tags, of {@code title publishedAt source author siteName
 *       siteCode column keywords description canonicalUrl}.
 *   <li>{@code FIELD.id .class .tag .comment}: elements, or comments such as {@code <!-- 标题 begin
 *       -->}, that hold just the value, of {@code title publishedAt source publisher author editor
 *       documentNumber indexNumber column siteName}. In a user's profile they win over all else.
 *   <li>{@code title.word subtitle.word siteName.word breadcrumb.word path.word source.word
 *       footer.word elsewhere.word}: words in ids and classes, which are split at anything but
 *       letters and before capitals: {@code newsTitle_2} gives news and title.
 *   <li>{@code furniture.word}: the same of what stands around the article; {@code body.word}: of
 *       what is part of it after all. {@code furniture.text}: parts of texts of headers and
 *       footers.
 *   <li>{@code tool.line}: regular expressions for whole lines that are tools of the page; {@code
 *       tail.line}: for the start of a line after which nothing of the article follows; {@code
 *       furniture.line}: for the start of an imprint, if a {@code furniture.text} or nothing
 *       follows; {@code body.line}: for lines that stay. They are matched without spaces, against
 *       at most 100 characters, and may not refer to groups; one that repeats what repeats, such as
 *       {@code (a+)+}, can make pages slow.
 *   <li>{@code keywords.line}: the same for lines of tags, which are left out if they hold links or
 *       stand behind the last sentence.
 *   <li>{@code error.text}: what pages say that report an error.
 *   <li>{@code none.label .meta .id .class .tag .comment .word}: what is no mark of any field,
 *       whatever later profiles say.
 * </ul>
 *
 * <p>The first profile that holds a label, a word, a name decides what it stands for, so that a
 * user's profile can say otherwise than a built-in one. A profile with {@code host} is used only
 * for pages on such hosts, where {@code *.x} is all hosts below {@code x}, without {@code x}
 * itself. The host is that of {@link PageContext#url()}; where that is not known, of the address
 * that the page gives as its own (canonical link, {@code url} or {@code og:url} tag); where there
 * is none, the profile is not used.
 *
 * <p>Immutable and thread-safe.
 */
public final class SiteProfile {

  /** A longer text is no profile. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private final Profile data;

  SiteProfile(Profile data) {
    this.data = data;
  }

  /**
   * Reads a file. The profile is named like the file, without its ending, unless the text names it.
   *
   * @param file the file, in UTF-8
   * @return the profile
   * @throws SiteProfileException if it is no profile
   * @throws IOException if the file cannot be read, or is not UTF-8
   */
  public static SiteProfile read(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.lastIndexOf('.');
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(in, dot > 0 ? fileName.substring(0, dot) : fileName, file.toString());
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8; save it as UTF-8", e);
    }
  }

  /**
   * Reads a text to its end; the reader is left open.
   *
   * @param in the text
   * @param name the profile's name, unless the text names it; messages call the text so
   * @return the profile
   * @throws SiteProfileException if it is no profile
   * @throws IOException if the text cannot be read
   */
  public static SiteProfile read(Reader in, String name) throws IOException {
    return read(in, name, name);
  }

  private static SiteProfile read(Reader in, String name, String file) throws IOException {
    try {
      BufferedReader lines = new BufferedReader(new LimitedReader(in, MOST_CHARACTERS, file));
      return new SiteProfile(ProfileReader.read(lines, name, false));
    } catch (ProfileSyntaxException e) {
      throw new SiteProfileException(file, e.line(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Starts a profile without values.
   *
   * @param name what explanations call it, not blank
   * @return a new builder
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public static SiteProfileBuilder builder(String name) {
    return new SiteProfileBuilder(name);
  }

  /**
   * The profiles that every parser knows, the first of which counts most.
   *
   * @return the built-in profiles
   */
  public static List<SiteProfile> builtIn() {
    return Knowledge.builtIn().profiles().stream().map(SiteProfile::new).toList();
  }

  /**
   * What explanations call it.
   *
   * @return the name
   */
  public String name() {
    return data.name();
  }

  /**
   * The hosts that it is limited to.
   *
   * @return names of hosts in small letters, those of all below one as {@code *.example.gov.cn};
   *     empty if it is for all pages
   */
  public List<String> hosts() {
    return data.hosts();
  }

  /**
   * The values of a key.
   *
   * @param key such as {@code body.id}
   * @return the values in order; empty if there are none
   */
  public List<String> values(String key) {
    return data.entries().stream()
        .filter(entry -> entry.key().toString().equals(key))
        .map(ProfileEntry::value)
        .toList();
  }

  /**
   * The text that gives this profile when it is read.
   *
   * @return lines that end with {@code \n}, one for each value
   */
  public String toText() {
    List<String> lines = new ArrayList<>();
    lines.add("name = " + data.name());
    data.hosts().forEach(host -> lines.add("host = " + host));
    data.entries().forEach(entry -> lines.add(entry.toString()));
    return String.join("\n", lines) + "\n";
  }

  Profile data() {
    return data;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteProfile profile && data.equals(profile.data);
  }

  @Override
  public int hashCode() {
    return data.hashCode();
  }

  @Override
  public String toString() {
    return "SiteProfile " + data.name();
  }
}
