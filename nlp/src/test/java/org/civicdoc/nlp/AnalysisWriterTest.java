package org.civicdoc.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicdoc.nlp.EntityValue.PercentValue;
import org.civicdoc.nlp.EntityValue.PlaceValue;
import org.junit.jupiter.api.Test;

class AnalysisWriterTest {

  private static final Entity FROM = percent(4, "40%");
  private static final Entity TO = percent(10, "42%");
  private static final Entity PLACE =
      new Entity(
          0,
          3,
          EntityType.PLACE,
          "鼓楼区",
          new PlaceValue("350102", List.of("350102", "320106")),
          Certainty.INFERRED,
          "350102");
  private static final Analysis ANALYSIS =
      new Analysis(
          List.of(PLACE, FROM, TO),
          List.of(new Fact.Change("率", FROM, TO, 3, 13)),
          List.of(new Keyword("绿化", 1.23456)),
          List.of(),
          List.of(new KeySentence(0, 13, "…")));

  private static Entity percent(int start, String text) {
    BigDecimal value = new BigDecimal(text.substring(0, 2));
    return new Entity(
        start,
        start + 3,
        EntityType.PERCENT,
        text,
        new PercentValue(value),
        Certainty.STATED,
        value.toPlainString());
  }

  @Test
  void writesEveryPart() {
    assertThat(new AnalysisWriter().toJson(ANALYSIS))
        .isEqualTo(
            "{\"entities\":["
                + "{\"start\":0,\"end\":3,\"type\":\"PLACE\",\"text\":\"鼓楼区\",\"value\":\"350102\","
                + "\"candidates\":[\"350102\",\"320106\"],\"certainty\":\"INFERRED\",\"referent\":\"350102\"},"
                + "{\"start\":4,\"end\":7,\"type\":\"PERCENT\",\"text\":\"40%\",\"value\":\"40\","
                + "\"certainty\":\"STATED\",\"referent\":\"40\"},"
                + "{\"start\":10,\"end\":13,\"type\":\"PERCENT\",\"text\":\"42%\",\"value\":\"42\","
                + "\"certainty\":\"STATED\",\"referent\":\"42\"}],"
                + "\"facts\":[{\"type\":\"CHANGE\",\"what\":\"率\",\"from\":\"40%\",\"to\":\"42%\",\"start\":3,\"end\":13}],"
                + "\"keywords\":[{\"text\":\"绿化\",\"score\":1.2346}],\"phrases\":[],"
                + "\"summary\":[{\"start\":0,\"end\":13,\"text\":\"…\"}]}");
  }

  @Test
  void lineBeginsWithItsId() {
    assertThat(new AnalysisWriter().toJsonLine("a\"b", ANALYSIS))
        .startsWith("{\"id\":\"a\\\"b\",\"entities\":[")
        .doesNotContain("\n");
  }

  @Test
  void streamIsUtf8AndStaysOpen() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new AnalysisWriter().write(ANALYSIS, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new AnalysisWriter().toJson(ANALYSIS));
    assertThat(closed[0]).isFalse();
  }
}
