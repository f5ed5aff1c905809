package org.civicdoc.nlp.internal.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicdoc.nlp.internal.text.DataFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code divisions.txt}, which {@code nlp/gazetteer/build.py} writes. */
final class DivisionReader {

  /** A level that exists only in the codes, between a county and its city. */
  private static final String UNNAMED = "-";

  private final Map<String, Division> byCode = new HashMap<>();
  private final List<Division> divisions = new ArrayList<>(50_000);

  private DivisionReader() {}

  /** All divisions, sorted by code, towns after their county. */
  static List<Division> read() {
    DivisionReader reader = new DivisionReader();
    DataFile.lines(DivisionReader.class, "divisions.txt").forEach(reader::line);
    return reader.divisions;
  }

  private void line(String line) {
    String[] parts = line.split("\t");
    String code = parts[0];
    Division division =
        parts[1].equals(UNNAMED) ? above(code) : add(code, parts[1], level(code), above(code));
    if (parts.length > 2) {
      for (String town : parts[2].split(" ")) {
        add(code + town.substring(0, 3), town.substring(3), Level.TOWN, division);
      }
    }
  }

  private Division add(String code, String name, Level level, @Nullable Division parent) {
    Division division = new Division(code, name, level, parent);
    byCode.put(code, division);
    divisions.add(division);
    return division;
  }

  private static Level level(String code) {
    return code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.CITY : Level.COUNTY;
  }

  /** The city, or else the province, that a county's or city's code names. */
  private @Nullable Division above(String code) {
    Division city = byCode.get(code.substring(0, 4) + "00");
    return city != null && !city.code().equals(code)
        ? city
        : byCode.get(code.substring(0, 2) + "0000");
  }
}
