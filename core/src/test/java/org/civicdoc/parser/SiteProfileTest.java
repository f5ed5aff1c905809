package org.civicdoc.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteProfileTest {

  private static SiteProfile read(String text) throws IOException {
    return SiteProfile.read(new StringReader(text), "test");
  }

  @Test
  void readsKeysWithTheirValues() throws IOException {
    SiteProfile profile =
        read(
            """
            \uFEFF# a comment
              name = 云泽 市
            host = WWW.Yunze.example *.yunze.example

            body.id = TextBox   article_*
            body.id=third
            body.comment = "正文 begin"
            title.meta = DC.Title
            tool.line = 手机 = "查看".{0,10}
            """);
    assertThat(profile.name()).isEqualTo("云泽 市");
    assertThat(profile.hosts()).containsExactly("www.yunze.example", "*.yunze.example");
    assertThat(profile.values("body.id")).containsExactly("TextBox", "article_*", "third");
    assertThat(profile.values("body.comment")).containsExactly("正文 begin");
    assertThat(profile.values("title.meta")).containsExactly("dc.title");
    assertThat(profile.values("tool.line")).containsExactly("手机 = \"查看\".{0,10}");
    assertThat(profile.values("tail.line")).isEmpty();
  }

  @Test
  void isNamedLikeItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("云泽.profile"), "body.id = a\n");
    assertThat(SiteProfile.read(file).name()).isEqualTo("云泽");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "body.id a|expected KEY = VALUE but found body.id a",
        "body.id =|body.id has no value",
        "body.ident = a|there is no key body.ident; keys are body.comment, body.tag, body.id",
        "colour = a|there is no key colour; keys are name, host, title.label",
        "keywords.label = 标题|there is no key keywords.label; keys are keywords.meta",
        "publishedAt.label = 时间：|时间： must be Chinese characters only",
        "publishedAt.label = Date|Date must be Chinese characters only",
        "title.word = news-title|news-title must be two letters or more",
        "title.comment = <!--标题-->|must be 2 to 8 Chinese characters",
        "body.id = a*b|a*b may have a * at its end only",
        "body.class = *|* may have a * at its end only",
        "tool.line = (打印|is no regular expression",
        "tail.line = (相关)\\1|must not name groups or refer to them",
        "tail.line = (?<a>相关)|must not name groups or refer to them",
        "error.text = \"不存在|a quotation mark is not closed",
        "host = http://a.example/|host must be a name such as www.example.gov.cn",
        "host = a.*.example|host must be a name",
        "body.tag = 1a|must be the name of an element"
      })
  void namesFileAndLineOfWhatIsWrong(String line, String message) {
    String text = "# first\n\n" + line + "\n";
    assertThatExceptionOfType(SiteProfileException.class)
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("test:3: ")
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.line()).isEqualTo(3));
  }

  @Test
  void namesTheWholePathOfAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.profile"), "nothing");
    assertThatIOException()
        .isThrownBy(() -> SiteProfile.read(file))
        .withMessageStartingWith(file + ":1: expected KEY = VALUE");
  }

  @Test
  void saysThatAFileIsNotUtf8(@TempDir Path folder) throws IOException {
    byte[] gbk = "name = 云泽市\n".getBytes(Charset.forName("GBK"));
    Path file = Files.write(folder.resolve("a.profile"), gbk);
    assertThatIOException()
        .isThrownBy(() -> SiteProfile.read(file))
        .withMessageContaining("a.profile is not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "body.id = a\n"})
  void refusesWhatIsTooLongToBeAProfile(String part) {
    assertThatIOException().isThrownBy(() -> read(part.repeat(2_000_000)));
  }

  @Test
  void acceptsBackslashesThatAreNoReferences() throws IOException {
    assertThat(read("tool.line = \\d+\\\\1(?<!a)b(?:c)").values("tool.line")).hasSize(1);
  }

  static List<SiteProfile> builtIn() {
    return SiteProfile.builtIn();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void itsTextGivesItBack(SiteProfile profile) throws IOException {
    SiteProfile again = read(profile.toText());
    assertThat(again.toText()).isEqualTo(profile.toText());
    assertThat(again.values("body.id")).isEqualTo(profile.values("body.id"));
  }

  @Test
  void theBuiltInKnowledgeIsAProfileForEachFamilyAndACommonOne() {
    assertThat(SiteProfile.builtIn())
        .extracting(SiteProfile::name)
        .contains("UCAP", "Hanweb", "TRS", "VSB", "Webplus", "WeChat", "Founder")
        .endsWith("common");
  }

  @Test
  void aProfileMadeInCodeEqualsTheSameOneRead() throws IOException {
    SiteProfile built =
        SiteProfile.builder("test")
            .host("Www.Yunze.example")
            .add("body.id", "TextBox", "article_*")
            .add("error.text", "页面 不存在")
            .build();
    SiteProfile text =
        read("host = www.yunze.example\nbody.id = TextBox article_*\nerror.text = \"页面 不存在\"\n");
    assertThat(built).isEqualTo(text).hasSameHashCodeAs(text);
    assertThat(read(built.toText())).isEqualTo(built);
  }

  @Test
  void buildingNamesWhatIsWrong() {
    SiteProfileBuilder builder = SiteProfile.builder("test");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("body.ident", "a"))
        .withMessageContaining("body.ident");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("error.text", "a\"b"))
        .withMessageContaining("double quotes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.add("tool.line", "a\nb"))
        .withMessageContaining("one line");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.host("*"));
    assertThatIllegalArgumentException().isThrownBy(() -> SiteProfile.builder(" "));
  }

  @Test
  void aBuiltProfileDoesNotFollowItsBuilder() {
    SiteProfileBuilder builder = SiteProfile.builder("test").add("body.id", "a");
    SiteProfile profile = builder.build();
    builder.add("body.id", "b");
    assertThat(profile.values("body.id")).containsExactly("a");
  }
}
