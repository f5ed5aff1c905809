package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">>> 上一篇：水库安全 <<< 下一篇：灌溉管网 >> 返回",
        "#马来西亚 #水库安全# 谁来管？谁来管？谁来管？",
        "报名网址：http://www.yunze.gov.cn/rsks/index.html，邮箱rsj@yunze.gov.cn。",
        "登录www.yunze.gov.cn查询，或yzzwfw.gov.cn/login.htm办理，下载地址https://app.yunze.com:8080/a?id=1。",
      })
  void keywordBeginsAndEndsWithAWordAndIsNoAddress(String text) {
    Analysis analysis = Analyzers.SHARED.analyze(text, TextContext.none());
    assertThat(analysis.keywords())
        .extracting(Keyword::text)
        .isNotEmpty()
        .allMatch(KeywordTest::isWord);
    assertThat(analysis.phrases()).extracting(Keyword::text).allMatch(KeywordTest::isWord);
  }

  private static boolean isWord(String keyword) {
    return Character.isLetterOrDigit(keyword.charAt(0))
        && Character.isLetterOrDigit(keyword.charAt(keyword.length() - 1))
        && !keyword.matches("(?i).*(http|www|gov|cn|com|html?|yunze|index|login|app).*");
  }
}
