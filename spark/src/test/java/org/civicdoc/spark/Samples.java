package org.civicdoc.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages that tests read. */
final class Samples {

  static final Path FOLDER = Path.of("../batch/samples").toAbsolutePath().normalize();

  private Samples() {}

  /** The sample pages of the project. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().matches(".*\\.(s?html?|txt)")).sorted().toList();
    }
  }

  /** A short article, published in the month of 2024 that the number gives. */
  static byte[] article(int number) {
    int month = number % 12 + 1;
    String html =
        """
        <html><head><title>云泽市第%1$d号通报</title>
        <meta name="ArticleTitle" content="云泽市第%1$d号通报">
        <meta name="PubDate" content="2024-%2$02d-15 09:30"></head><body>
        <h1>云泽市第%1$d号通报</h1>
        <div class="TRS_Editor">
        <p>%2$d月12日，云泽市人大常委会印发《云泽市物业管理条例》，确定民生实事项目%3$d个，总投资%3$d亿元。</p>
        <p>市人大常委会副主任李明在会上表示，今年以来办结代表建议%1$d件，办结率由78.4%%提高到95.6%%。</p>
        <p>各区人大常委会要加强跟踪监督，推动项目按期完成，让群众看到变化、得到实惠。</p>
        </div></body></html>
        """
            .formatted(number, month, number % 7 + 3);
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** Articles in files, named after their numbers. */
  static void write(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < number; i++) {
      Files.write(folder.resolve("%05d.html".formatted(i)), article(i));
    }
  }
}
