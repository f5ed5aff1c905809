package org.civicdoc.batch.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small pages written for a test. */
public final class Pages {

  private Pages() {}

  public static String article(String title) {
    return "<html><head><title>"
        + title
        + "</title></head><body><h1>"
        + title
        + "</h1><p>发布时间：2024-05-06 来源：市府办</p><div id=zoom>"
        + "<p>　　五月六日，市政府召开常务会议，研究部署全市防汛工作，要求各县区把责任落实到人。</p>".repeat(3)
        + "</div></body></html>";
  }

  public static Path write(Path folder, String name, String content) throws IOException {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static Path write(Path folder, String name, String content, Charset charset)
      throws IOException {
    return write(folder, name, content.getBytes(charset));
  }

  public static Path write(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }
}
