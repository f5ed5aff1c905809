package org.civicdoc.nlp.internal.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/**
 * HanLP's word segmentation with a dictionary of its own. HanLP's shared dictionary and
 * configuration are read and never changed, so other users of HanLP in the same JVM see no
 * difference. Analysis is thread-safe; the segment is configured once, here.
 */
public final class Segmenter {

  private final Segment segment;

  /** Loads the dictionaries. */
  public Segmenter() {
    segment =
        HanLP.newSegment()
            .enableCustomDictionary(
                // Without the second trie, which is for words that are added at run time.
                new DynamicCustomDictionary(
                    new DoubleArrayTrie<>(), null, HanLP.Config.CustomDictionaryPath))
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(false)
            .enableOffset(true);
  }

  /** Adds the words of one sentence to {@code tokens}, with offsets into the whole text. */
  void segment(String text, Span sentence, List<Token> tokens) {
    for (Term term : segment.seg(text.substring(sentence.start(), sentence.end()))) {
      int start = sentence.start() + term.offset;
      int end = start + term.word.length();
      if (start < end && end <= sentence.end()) {
        tokens.add(new Token(start, end, term.word, term.nature.toString()));
      }
    }
  }
}
