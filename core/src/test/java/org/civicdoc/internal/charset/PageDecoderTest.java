package org.civicdoc.internal.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.civicdoc.model.CharsetSource;
import org.civicdoc.model.IssueCode;
import org.civicdoc.model.ParseIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  private static final String SIMPLIFIED = "市人大常委会召开会议，听取和审议国有资产管理情况的报告。会议指出，要依法履行监督职责，推动工作落实。";
  private static final String TRADITIONAL = "市政府召開會議，聽取工作報告。會議指出，要依法履行職責，推動各項工作落實，並請各單位協助辦理。";

  private final PageDecoder decoder = new PageDecoder();

  @ParameterizedTest
  @CsvSource({
    "gb2312, UTF-8",
    "GBK, UTF-8",
    "big5, UTF-8",
    "iso-8859-1, UTF-8",
    "utf-8, GBK",
    "utf-8, GB18030",
    "big5, GBK",
    "windows-1252, GBK",
  })
  void followsTheBytesAgainstTheDeclaration(String declared, String real) {
    DecodedPage page = decoder.decode(page(declared, SIMPLIFIED, Charset.forName(real)), null);

    assertThat(page.text()).contains(SIMPLIFIED);
    assertThat(page.source()).isEqualTo(CharsetSource.DETECTED);
    assertThat(page.issues())
        .extracting(ParseIssue::code)
        .containsExactly(IssueCode.CHARSET_MISMATCH);
    assertThat(page.issues().get(0).message()).contains(declared);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, UTF-8, UTF-8",
    "UTF8, UTF-8, UTF-8",
    "gb2312, GBK, GB18030",
    "GB_2312-80, GBK, GB18030",
    "gbk, GBK, GB18030",
    "gb18030, GB18030, GB18030",
  })
  void takesTheDeclaredCharsetThatTheBytesAgreeWith(String declared, String real, String name) {
    DecodedPage page = decoder.decode(page(declared, SIMPLIFIED, Charset.forName(real)), null);

    assertThat(page.text()).contains(SIMPLIFIED);
    assertThat(page.charset()).isEqualTo(name);
    assertThat(page.source()).isEqualTo(CharsetSource.DECLARED);
    assertThat(page.issues()).isEmpty();
  }

  @Test
  void readsCharactersThatOnlyGb18030Has() {
    String text = SIMPLIFIED + "㐂𠮷镕喆";

    assertThat(decoder.decode(page("gb2312", text, GB18030), null).text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "utf-8", "none"})
  void readsBig5WhateverIsDeclared(String declared) {
    DecodedPage page = decoder.decode(page(declared, TRADITIONAL, BIG5), null);

    assertThat(page.text()).contains(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8", "Big5"})
  void detectsWithoutAnyDeclaration(String real) {
    String text = real.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
    DecodedPage page = decoder.decode(text.getBytes(Charset.forName(real)), null);

    assertThat(page.text()).isEqualTo(text);
    assertThat(page.source()).isEqualTo(CharsetSource.DETECTED);
  }

  @Test
  void takesTheCallersCharsetBeforeTheDeclaredOne() {
    byte[] bytes = page("big5", SIMPLIFIED, GBK);

    assertThat(decoder.decode(bytes, "gbk").source()).isEqualTo(CharsetSource.CALLER);
  }

  @Test
  void trustsTheBytesMoreThanTheCaller() {
    DecodedPage page = decoder.decode(page("utf-8", SIMPLIFIED, UTF_8), "ISO-8859-1");

    assertThat(page.text()).contains(SIMPLIFIED);
    assertThat(page.source()).isEqualTo(CharsetSource.DECLARED);
    assertThat(page.issues()).hasSize(1);
  }

  @Test
  void followsTheCallerWhereTheBytesDoNotDecide() {
    Charset koi8 = Charset.forName("KOI8-R");
    DecodedPage page = decoder.decode("Новости города".getBytes(koi8), "KOI8-R");

    assertThat(page.text()).isEqualTo("Новости города");
    assertThat(page.source()).isEqualTo(CharsetSource.CALLER);
  }

  @Test
  void survivesAnUnknownName() {
    DecodedPage page = decoder.decode(page("x-no-such", SIMPLIFIED, UTF_8), "no such charset!");

    assertThat(page.text()).contains(SIMPLIFIED);
    assertThat(page.issues()).hasSize(2);
  }

  @Test
  void removesByteOrderMarksAtTheStart() {
    for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
      DecodedPage page = decoder.decode(("\uFEFF" + SIMPLIFIED).getBytes(charset), null);

      assertThat(page.text()).isEqualTo(SIMPLIFIED);
      assertThat(page.charset()).isEqualTo(charset.name());
      assertThat(page.source()).isEqualTo(CharsetSource.BYTE_ORDER_MARK);
    }
    assertThat(decoder.decode(("\uFEFF\uFEFF" + SIMPLIFIED).getBytes(UTF_8), null).text())
        .isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
  void detectsUtf16WithoutAMark(String name) {
    byte[] bytes = page("utf-16", SIMPLIFIED, Charset.forName(name));
    DecodedPage page = decoder.decode(bytes, null);

    assertThat(page.text()).contains(SIMPLIFIED);
    assertThat(page.charset()).isEqualTo(name);
  }

  /** A dump has no markup, whose ASCII would leave every other byte zero. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "GBK", "UTF-8"})
  void detectsTheCharsetOfADump(String name) {
    byte[] bytes = ("会议\n2024-03-05\n" + SIMPLIFIED).getBytes(Charset.forName(name));
    assertThat(decoder.decode(bytes, null).text()).endsWith(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void saysThatAPageEndsInsideACharacter(String name) {
    byte[] whole = page(name, SIMPLIFIED + "会", Charset.forName(name));
    byte[] cut = Arrays.copyOf(whole, whole.length - "</p>".length() - 1);

    DecodedPage page = decoder.decode(cut, null);

    assertThat(page.text()).contains(SIMPLIFIED).endsWith("\uFFFD");
    assertThat(page.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(IssueCode.TRUNCATED_INPUT);
              assertThat(issue.message()).contains("ends inside a character");
            });
  }

  @Test
  void countsTheBytesThatItReplaces() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIMPLIFIED.getBytes(UTF_8));
    out.write(0xFF);
    out.write(0xFE);
    out.writeBytes("尾".getBytes(UTF_8));

    DecodedPage page = decoder.decode(out.toByteArray(), "utf-8");

    assertThat(page.text()).isEqualTo(SIMPLIFIED + "\uFFFD\uFFFD尾");
    assertThat(page.issues().get(0).message()).startsWith("2 bytes");
  }

  @Test
  void keepsAReplacementCharacterThatThePageHoldsItself() {
    DecodedPage page = decoder.decode((SIMPLIFIED + "\uFFFD").getBytes(UTF_8), null);

    assertThat(page.text()).isEqualTo(SIMPLIFIED + "\uFFFD");
    assertThat(page.issues()).isEmpty();
  }

  @Test
  void readsTheCharsetOfThePageAndNotOfItsScripts() {
    byte[] page =
        ("<html><head><!-- <meta charset=big5> --><script charset=\"utf-8\" src=\"a.js\"></script>"
                + "<META content='text/html; Charset = \"gb2312\"' http-equiv=Content-Type>")
            .getBytes(US_ASCII);

    assertThat(DeclaredCharset.find(page)).isEqualTo("gb2312");
  }

  @Test
  void readsAnXmlDeclaration() {
    byte[] page = "<?xml version=\"1.0\" encoding=\"gbk\"?><html>".getBytes(US_ASCII);

    assertThat(DeclaredCharset.find(page)).isEqualTo("gbk");
  }

  @Test
  void readsMereAsciiAndNothing() {
    assertThat(decoder.decode(new byte[0], null).text()).isEmpty();
    DecodedPage page = decoder.decode("<p>hello</p>".getBytes(US_ASCII), null);
    assertThat(page.charset()).isEqualTo("UTF-8");
    assertThat(page.source()).isEqualTo(CharsetSource.DEFAULT);
  }

  @Test
  void endsOnEveryPrefixOfAnyBytes() {
    Random random = new Random(7);
    byte[] noise = new byte[300];
    random.nextBytes(noise);
    byte[] page = page("gb2312", SIMPLIFIED, GBK);
    for (byte[] bytes : new byte[][] {noise, page}) {
      for (int length = 0; length <= bytes.length; length++) {
        byte[] prefix = Arrays.copyOf(bytes, length);
        assertThatCode(() -> decoder.decode(prefix, "gbk")).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void isLinearOnHostileBytes() {
    byte[] metas = "<meta ".repeat(1_000_000).getBytes(ISO_8859_1);
    byte[] leads = new byte[6_000_000];
    Arrays.fill(leads, (byte) 0xE4);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          decoder.decode(metas, null);
          decoder.decode(leads, null);
        });
  }

  private static byte[] page(String declared, String text, Charset charset) {
    return ("<html><head><meta charset=\"" + declared + "\"></head><body><p>" + text + "</p>")
        .getBytes(charset);
  }
}
