package org.civicdoc.nlp.internal.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.civicdoc.nlp.TextContext;
import org.civicdoc.nlp.internal.RuleLayers;
import org.civicdoc.nlp.internal.mention.MentionMerger;
import org.civicdoc.nlp.internal.text.Span;
import org.civicdoc.nlp.internal.text.TextView;

/**
 * Trains the tagger's model: {@code mvn -Ptrain -Dtrain.data=FOLDER process-test-classes}, where
 * the folder holds {@code uner/train.jsonl} and {@code weibo/train.jsonl}. The same data and code
 * give the same bytes.
 */
public final class TaggerTraining {

  private static final List<String> SETS = List.of("uner/train.jsonl", "weibo/train.jsonl");
  private static final int ROUNDS = 12;
  private static final int RUNS = 3;

  /** A feature seen only once tells of its sentence, not of the language. */
  private static final int LEAST_COUNT = 2;

  private static final double SMALLEST_WEIGHT = 5;

  private TaggerTraining() {}

  /**
   * Trains.
   *
   * @param args the folder with the training sets, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    for (String set : SETS) {
      if (!Files.isRegularFile(data.resolve(set))) {
        System.err.println(
            "The training set "
                + data.resolve(set)
                + " is missing: give its folder with -Dtrain.data=FOLDER.");
        System.exit(1);
      }
    }
    List<long[][]> seen = new ArrayList<>();
    List<byte[]> labels = new ArrayList<>();
    RuleLayers rules = new RuleLayers();
    TaggerLexicon lexicon = new TaggerLexicon();
    for (String set : SETS) {
      for (LabelledText text : LabelledText.read(data.resolve(set))) {
        seen.add(features(rules, lexicon, text.text()));
        labels.add(text.labels());
      }
    }
    long[] vocabulary = vocabulary(seen);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      sentences.add(new Sentence(indexed(seen.get(i), vocabulary), labels.get(i)));
    }
    ConditionalRandomField field = new ConditionalRandomField(vocabulary, SMALLEST_WEIGHT);
    for (int run = 1; run <= RUNS; run++) {
      field.learn(sentences, ROUNDS, new Random(run));
    }
    Path file = Path.of(args[1]);
    try (OutputStream out = Files.newOutputStream(file)) {
      System.out.println(field.write(out) + " features of " + vocabulary.length);
    }
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }

  private static long[][] features(RuleLayers rules, TaggerLexicon lexicon, String text) {
    TextView view = rules.view(text);
    Features features =
        new Features(lexicon, view, MentionMerger.merge(rules.find(view, TextContext.none())));
    long[] list = new long[Features.COUNT];
    long[][] rows = new long[text.length()][];
    for (Span sentence : view.sentences()) {
      features.enter(sentence);
      for (int i = sentence.start(); i < sentence.end(); i++) {
        rows[i] = Arrays.copyOf(list, features.list(i, list));
      }
    }
    return rows;
  }

  /** The features that are frequent enough, ascending. */
  private static long[] vocabulary(List<long[][]> texts) {
    long[] all =
        texts.stream().flatMap(Arrays::stream).flatMapToLong(Arrays::stream).sorted().toArray();
    int size = 0;
    for (int i = 0; i < all.length; ) {
      int end = i + 1;
      while (end < all.length && all[end] == all[i]) {
        end++;
      }
      if (end - i >= LEAST_COUNT) {
        all[size++] = all[i];
      }
      i = end;
    }
    return Arrays.copyOf(all, size);
  }

  private static int[][] indexed(long[][] rows, long[] vocabulary) {
    int[][] indexed = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      indexed[i] =
          Arrays.stream(rows[i])
              .mapToInt(feature -> Arrays.binarySearch(vocabulary, feature))
              .filter(index -> index >= 0)
              .toArray();
    }
    return indexed;
  }
}
