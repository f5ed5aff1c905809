package org.civicdoc.batch.internal.output;

import java.text.Normalizer;
import java.util.Locale;
import org.civicdoc.batch.internal.LongMap;

/**
 * Names for the outputs of pages, no two the same.
 *
 * <p>A page's outputs are named after the page without its ending. If that name is taken, the page
 * keeps its ending; if that is taken too, a short hash of what the page is called follows. Names
 * that differ in case or Unicode form only count as the same, as they do on some file systems.
 *
 * <pre>
 * a/b.html  ->  a/b                a/b.json
 * a/b.txt   ->  a/b.txt            a/b.txt.json
 * a/B.html  ->  a/B.html           a/B.html.json
 * a/b.html  ->  a/b.html-3fe01a77  a/b.html-3fe01a77.json
 * </pre>
 *
 * <p>Names depend on the pages before; ask for them in the order of the pages, from one thread.
 * Only hashes of them are kept, in 32 to 64 bytes a page.
 */
public final class OutputNames {

  private final LongMap owners = new LongMap();

  /**
   * The name for a page.
   *
   * @param pageName where the page lies in its source, parted by {@code /}
   * @param id what only this page is called
   * @return a name that no other page has, parted by {@code /}, without the output's ending; safe
   *     on every file system
   */
  public String next(String pageName, String id) {
    String whole = SafeName.of(pageName);
    int dot = whole.lastIndexOf('.');
    String name = dot > whole.lastIndexOf('/') + 1 ? whole.substring(0, dot) : whole;
    if (take(name, id)) {
      return name;
    }
    if (take(whole, id)) {
      return whole;
    }
    String hashed = whole + "-" + SafeName.hash(id);
    while (!take(hashed, id)) {
      hashed += "-" + SafeName.hash(hashed + id);
    }
    return hashed;
  }

  /**
   * Gives a page the name that it has already.
   *
   * @param name the name
   * @param id what the page is called
   */
  public void reserve(String name, String id) {
    take(name, id);
  }

  private boolean take(String name, String id) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    long owner = LongMap.hash(id);
    return owners.putIfAbsent(LongMap.hash(folded), owner) == owner;
  }
}
