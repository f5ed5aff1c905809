package org.civicdoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.PlainText;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts of the documents, whole and cut at sentences. */
@State(Scope.Benchmark)
public class Texts {

  /** HanLP's time grows faster than what it is given at once. */
  private static final int LONGEST = 512;

  private static final String ENDS = "。！？；\n";

  private final List<String> texts = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private long characters;

  /** Takes the texts of the documents. */
  @Setup(Level.Trial)
  public void cut(Documents documents) {
    texts.clear();
    sentences.clear();
    characters = 0;
    for (CivicDocument document : documents.documents()) {
      String text = PlainText.of(document).text();
      texts.add(text);
      characters += text.length();
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (ENDS.indexOf(text.charAt(i)) >= 0 || i - start + 1 == LONGEST) {
          sentences.add(text.substring(start, i + 1));
          start = i + 1;
        }
      }
      sentences.add(text.substring(start));
    }
  }

  List<String> texts() {
    return texts;
  }

  List<String> sentences() {
    return sentences;
  }

  /** The number of UTF-16 units of all texts. */
  long characters() {
    return characters;
  }
}
