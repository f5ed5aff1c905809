package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that only the tagger finds. */
class TaggedNameTest {

  @ParameterizedTest
  @CsvSource({
    "建成养老服务中心9个。, 养老服务中心",
    "请问市场监管局如何处理？, 市场监管局",
    "道路东起解放路，南至紫云路。, 紫云路",
  })
  void nameBeginsBehindAVerbOrPreposition(String text, String names) {
    assertThat(names(text)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支付方式二选一。",
        "办理程序按《办法》执行。",
        "强镇乡建设。",
        "黄鹤楼和林长制工作。",
        "CPI上涨，宅基地证办理。",
        "中标公司为甲。",
        "模范城创建。",
        "成 员：另行通知。",
      })
  void whatIsNoNameIsNotTakenForOne(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void nameOfAPersonIsOneEverywhere() {
    String text = "副市长戴军讲话。\n戴军：我们计划完成改造。";
    assertThat(Analyzers.texts(text, EntityType.PERSON)).containsExactly("戴军", "戴军");
  }

  private static List<String> names(String text) {
    return Analyzers.entities(text, TextContext.none()).stream()
        .filter(entity -> entity.certainty() == Certainty.LIKELY)
        .map(Entity::text)
        .toList();
  }
}
