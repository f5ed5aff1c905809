package org.civicdoc.nlp.internal.literal.date.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.civicdoc.nlp.internal.literal.date.expression.Festival;
import org.civicdoc.nlp.internal.literal.date.expression.Festival.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class LunarCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2012, 1, 1, 2012-01-23",
    "2020, 1, 1, 2020-01-25",
    "2021, 1, 15, 2021-02-26",
    "2024, 1, 1, 2024-02-10",
    "2020, 8, 15, 2020-10-01", // behind the leap month of 2020
    "2020, 9, 9, 2020-10-25",
    "2021, 8, 15, 2021-09-21",
    "2022, 5, 5, 2022-06-03",
    "2023, 5, 5, 2023-06-22", // behind the leap month of 2023
    "2023, 8, 15, 2023-09-29",
    "2021, 12, 0, 2022-01-31",
    "2022, 12, 0, 2023-01-21"
  })
  void tellsTheDayOfALunarDate(int year, int month, int day, LocalDate expected) {
    assertThat(LunarCalendar.day(year, month, day)).isEqualTo(expected);
  }

  @Test
  void everyYearBeginsWhereTheOneBeforeEnds() {
    for (int year = 1900; year < 2100; year++) {
      LocalDate eve = LunarCalendar.day(year, 12, 0);
      LocalDate next = LunarCalendar.day(year + 1, 1, 1);
      assertThat(eve).isNotNull();
      assertThat(next).isNotNull();
      assertThat(ChronoUnit.DAYS.between(eve, next)).as("end of %d", year).isEqualTo(1);
    }
  }

  @Test
  void doesNotKnowOtherYearsNorDaysThatAMonthLacks() {
    assertThat(LunarCalendar.day(1899, 1, 1)).isNull();
    assertThat(LunarCalendar.day(2101, 1, 1)).isNull();
    assertThat(LunarCalendar.day(2012, 2, 31)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 2012-04-04",
    "2015, 2015-04-05",
    "2019, 2019-04-05",
    "2020, 2020-04-04",
    "2023, 2023-04-05",
    "2024, 2024-04-04",
    "1998, 1998-04-05"
  })
  void tellsTheDayOfQingming(int year, LocalDate expected) {
    Festival festival = new Festival(Kind.TERM, 4, 0, 0);
    assertThat(FestivalCalendar.day(festival, year)).isEqualTo(expected);
  }

  @Test
  void theEveOfAYearIsTheDayBeforeItsSpringFestival() {
    Festival eve = new Festival(Kind.LUNAR, 12, 0, 0);
    assertThat(FestivalCalendar.day(eve, 2012)).isEqualTo(LocalDate.of(2012, 1, 22));
  }
}
