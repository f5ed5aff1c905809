package org.civicdoc.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.civicdoc.model.Block;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.Metadata;
import org.civicdoc.model.PublicationTime;

/** Documents of characters drawn as unevenly as those of real text. */
final class RandomNews {

  private static final List<String> COMMON = common();

  private RandomNews() {}

  /** Always the same documents, of about so many characters each. */
  static List<CivicDocument> documents(int count, int characters) {
    Random random = new Random(20201230);
    List<CivicDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int written = 0; written < characters; written += 110) {
        if (random.nextInt(6) == 0) {
          blocks.add(Sample.heading(1, sentence(random, 9)));
        }
        blocks.add(Sample.paragraph(sentence(random, 40) + "，" + sentence(random, 68) + "。"));
      }
      Metadata metadata =
          Metadata.builder()
              .title(Sample.visible("第" + (i + 1) + "篇" + sentence(random, 11)))
              .publishedAt(
                  Sample.visible(PublicationTime.ofDay(LocalDate.of(2020, 1, 1).plusDays(i))))
              .source(Sample.visible("示例日报"))
              .siteName(Sample.visible("示例区人大网"))
              .build();
      documents.add(Sample.document(metadata, blocks.toArray(new Block[0])));
    }
    return documents;
  }

  private static String sentence(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      // Zipf's law: the character of rank r comes about 1/r times.
      int rank = (int) Math.pow(COMMON.size(), random.nextDouble()) - 1;
      text.append(COMMON.get(rank));
    }
    return text.toString();
  }

  /** The first level of GB 2312-80, which holds what real text is made of, in random order. */
  private static List<String> common() {
    List<String> characters = new ArrayList<>();
    Charset gb2312 = Charset.forName("GB2312");
    try {
      for (int row = 0xB0; row <= 0xD7; row++) {
        for (int column = 0xA1; column <= (row == 0xD7 ? 0xF9 : 0xFE); column++) {
          byte[] bytes = {(byte) row, (byte) column};
          characters.add(gb2312.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.shuffle(characters, new Random(1));
    // A hundred thousand characters of real news are some 2,400 different ones.
    return characters.subList(0, 2_400);
  }
}
