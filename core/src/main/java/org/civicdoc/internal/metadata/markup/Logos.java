package org.civicdoc.internal.metadata.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.page.IntList;
import org.civicdoc.internal.page.PageFeatures;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What the first images of a page are called; the name of the site is often only there: {@code <img
 * src="logo.png" alt="某市人民政府">}. One that its file, id or class calls a logo is believed without
 * more.
 */
public final class Logos {

  private static final String[] NAMING = {"src", "class", "id"};

  private static final int FIRST = 4;

  /** How far around an image stands what is called a logo. */
  private static final int MOST_AROUND = 3;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;

  private final List<String> names = new ArrayList<>(FIRST);
  private final IntList numbers = new IntList(FIRST);

  /** Which of them are called logos. */
  private final BitSet called = new BitSet();

  private int images;

  /** An image is met. */
  public void add(Attributes attributes, int number) {
    if (images++ < FIRST) {
      String alt = attributes.get("alt");
      String name = Spacing.normalise(alt.isBlank() ? attributes.get("title") : alt);
      if (name.length() >= SHORTEST && name.length() <= LONGEST && Spacing.isHan(name.charAt(0))) {
        called.set(names.size(), isCalledLogo(attributes));
        names.add(name);
        numbers.add(number);
      }
    }
  }

  private static boolean isCalledLogo(Attributes attributes) {
    for (String name : NAMING) {
      if (attributes.get(name).toLowerCase(Locale.ROOT).contains("logo")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of the first one that is called a logo, or stands in what is.
   *
   * @param page the features of the walk that met them
   * @param hints the hints of each element's own attributes
   * @param root the element before which it stands, or -1 for any
   * @return the name, or null
   */
  public @Nullable String called(PageFeatures page, IntUnaryOperator hints, int root) {
    for (int i = 0; i < names.size() && (root < 0 || numbers.get(i) < root); i++) {
      int around = numbers.get(i);
      boolean logo = called.get(i);
      for (int step = 0; step < MOST_AROUND && around > 0 && !logo; step++) {
        around = page.parent(around);
        logo = (hints.applyAsInt(around) & ElementWords.SITE) != 0;
      }
      if (logo) {
        return names.get(i);
      }
    }
    return null;
  }

  /** The names of those before an element, or of all if there is none. */
  public List<String> above(int root) {
    int count = 0;
    while (count < names.size() && (root < 0 || numbers.get(count) < root)) {
      count++;
    }
    return List.copyOf(names.subList(0, count));
  }
}
