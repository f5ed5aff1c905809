package org.civicdoc.internal.metadata.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云泽市人民政府令/第18号                 | 云泽市人民政府令第18号
          云 泽 市 人 民 政 府 令/第十八号        | 云泽市人民政府令第十八号
          云泽市人民政府/令/第18号                | 云泽市人民政府令第18号
          云泽市人民代表大会常务委员会/公　告/第12号 | 云泽市人民代表大会常务委员会公告第12号
          云泽市人民代表大会常务委员会公告/〔七届〕第12号 | 云泽市人民代表大会常务委员会公告〔七届〕第12号
          云泽市公安局通告/2024年第3号            | 云泽市公安局通告2024年第3号
          云泽市水务局 云泽市财政局令/第3号       | 云泽市水务局 云泽市财政局令第3号
          云泽市人民政府令/２０２３年第１８号       | 云泽市人民政府令２０２３年第１８号
          云泽市人民政府令/（第18号               | 云泽市人民政府令第18号
          云泽市人民政府令/第18号）               | 云泽市人民政府令第18号
          云泽市人民政府令/（第18号）             | 云泽市人民政府令（第18号）
          云泽市人民政府/第18号                   |
          云泽市人民政府令/第18号楼               |
          令/第18号                               |
          云泽市人民政府令                        |
          """)
  void readsNumbersOfOrdersOverLines(String lines, @Nullable String number) {
    assertThat(DocumentNumbers.ofLines(List.of(lines.split("/")))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云水发〔2024〕7号", "（云）应急罚〔2022〕危化-03号", "云府办规[2024]13号", "云泽市人民政府公告2024年第12号"})
  void readsALineThatIsANumber(String line) {
    assertThat(DocumentNumbers.ofLine(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（云）第7号", "云泽市人民路7号"})
  void takesNoOtherLineForANumber(String line) {
    assertThat(DocumentNumbers.ofLine(line)).isNull();
  }
}
