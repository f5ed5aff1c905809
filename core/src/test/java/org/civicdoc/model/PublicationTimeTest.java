package org.civicdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 30);

  @ParameterizedTest
  @CsvSource({
    "2020-12-30, DAY, ",
    "2020-12-30T17:40, MINUTE, 2020-12-30T17:40:00+08:00",
    "2020-12-30T00:00, MINUTE, 2020-12-30T00:00:00+08:00",
    "2020-12-30T17:40:05, SECOND, 2020-12-30T17:40:05+08:00",
    "2020-12-30T17:40:00, SECOND, 2020-12-30T17:40:00+08:00",
    "2020-02-29, DAY, ",
    "0099-01-01, DAY, ",
  })
  void readsWhatItWrites(String text, TimePrecision precision, @Nullable OffsetDateTime instant) {
    PublicationTime time = PublicationTime.parse(text);
    assertThat(time).hasToString(text);
    assertThat(time.precision()).isEqualTo(precision);
    assertThat(time.toOffsetDateTime().orElse(null)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020",
        "2020-12",
        "2020-13-01",
        "2021-02-30",
        "2021-02-30T10:00",
        "2020-12-30 17:40",
        "2020-12-30T24:00",
        "2020-12-30T17:40:61",
        "2020-12-30T17:40Z",
        "2020-12-30T17:40+08:00",
        "２０２０-12-30",
      })
  void refusesOtherForms(String text) {
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> PublicationTime.parse(text));
  }

  @Test
  void cutsTheTimeToItsPrecision() {
    LocalTime exact = LocalTime.of(17, 40, 5, 600_000_000);
    assertThat(PublicationTime.ofMinute(DAY.atTime(exact)).time()).isEqualTo(LocalTime.of(17, 40));
    assertThat(PublicationTime.ofSecond(DAY.atTime(exact)).time())
        .isEqualTo(LocalTime.of(17, 40, 5));
    assertThat(PublicationTime.ofMinute(DAY.atTime(exact)))
        .isEqualTo(PublicationTime.ofMinute(DAY.atTime(17, 40)));
    assertThat(PublicationTime.ofDay(DAY).time()).isNull();
  }

  @Test
  void refusesAPrecisionThatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationTime(DAY, LocalTime.NOON, TimePrecision.DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationTime(DAY, null, TimePrecision.MINUTE));
  }

  @Test
  void writesTheSameDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(PublicationTime.parse("2020-12-30T17:40")).hasToString("2020-12-30T17:40");
    } finally {
      Locale.setDefault(before);
    }
  }
}
