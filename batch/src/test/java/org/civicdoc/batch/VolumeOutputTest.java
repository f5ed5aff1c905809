package org.civicdoc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.civicdoc.batch.cli.Pages;
import org.civicdoc.batch.cli.Trees;
import org.civicdoc.pdf.PdfWarning;
import org.civicdoc.pdf.PdfWarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VolumeOutputTest {

  @TempDir Path folder;

  @Test
  void documentsAreBoundAndBoundAgainOnlyWhenTheyChange() throws Exception {
    Pages.write(folder.resolve("in"), "a.html", Pages.article("第一次会议召开"));
    Pages.write(folder.resolve("in"), "b.html", Pages.article("第二次会议召开"));
    Pages.write(folder.resolve("in"), "empty.html", "");
    Path volume = folder.resolve("out/all.pdf");

    run(volume);

    byte[] first = Files.readAllBytes(volume);
    assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(Trees.digests(folder.resolve("out")).keySet())
        .containsExactly("a.json", "all.pdf", "b.json", "empty.json");
    Files.setLastModifiedTime(volume, FileTime.fromMillis(0));
    run(volume);
    assertThat(Files.getLastModifiedTime(volume)).isEqualTo(FileTime.fromMillis(0));

    Pages.write(folder.resolve("in"), "c.html", Pages.article("第三次会议召开"));
    run(volume);

    assertThat(Files.readAllBytes(volume)).isNotEqualTo(first);
  }

  @Test
  void fileInTheVolumesPlaceIsNotTakenForIt() throws Exception {
    Pages.write(folder.resolve("in"), "all.html", Pages.article("第一次会议召开"));
    Path volume = folder.resolve("out/all.pdf");
    run(volume);
    Files.writeString(volume, "foreign");

    run(volume);

    assertThat(Files.readString(volume, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(folder.resolve("out/all.html.json")).exists();
  }

  @Test
  void volumeWithoutJsonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BatchJob.builder()
                    .input(folder)
                    .output(folder.resolve("out"))
                    .formats(Set.of(OutputFormat.TEXT))
                    .volume(folder.resolve("all.pdf"))
                    .build())
        .withMessageContaining("JSON");
  }

  @Test
  void whatTheVolumeShowsOtherwiseIsToldOnce() throws Exception {
    String page = Pages.article("第一次会议召开");
    Pages.write(
        folder.resolve("in"),
        "a.html",
        page.replace("</div>", "<p><img src='photo1.jpg' width=600 height=400></p></div>"));
    Path volume = folder.resolve("out/all.pdf");
    Outcomes outcomes = new Outcomes();

    run(volume, outcomes);
    run(volume, outcomes);

    assertThat(outcomes.bound)
        .singleElement()
        .satisfies(
            bound ->
                assertThat(bound.documents().get(0).warnings())
                    .extracting(PdfWarning::code)
                    .containsExactly(PdfWarningCode.IMAGE_UNAVAILABLE));
  }

  private void run(Path volume) throws Exception {
    run(volume, BatchListener.none());
  }

  private void run(Path volume, BatchListener listener) throws Exception {
    BatchJob.builder()
        .input(folder.resolve("in"))
        .output(folder.resolve("out"))
        .formats(Set.of(OutputFormat.DOCUMENT))
        .volume(volume)
        .build()
        .run(listener);
  }
}
