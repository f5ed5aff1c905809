package org.civicdoc.batch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicdoc.batch.internal.Reasons;
import org.civicdoc.batch.internal.output.WholeFile;
import org.civicdoc.batch.internal.source.PageInput;
import org.civicdoc.model.CivicDocument;
import org.civicdoc.model.IssueSeverity;
import org.civicdoc.model.ParseIssue;
import org.civicdoc.parser.ParseResult;
import org.jspecify.annotations.Nullable;

/**
 * The way of a page: bytes, document, outputs. Whatever happens on it ends in the page's outcome,
 * so that a bad page does not stop the others. Thread-safe.
 */
final class PageWorker {

  private final PageParser parser;
  private final List<PageOutput> outputs;
  private final Path folder;
  private final Set<Path> inputFiles;

  /**
   * Makes a worker.
   *
   * @param parser reads pages
   * @param outputs what is made of each page
   * @param folder where the outputs go
   * @param inputFiles absolute paths of files that must not be written over
   */
  PageWorker(PageParser parser, List<PageOutput> outputs, Path folder, Set<Path> inputFiles) {
    this.parser = parser;
    this.outputs = List.copyOf(outputs);
    this.folder = folder;
    this.inputFiles = Set.copyOf(inputFiles);
  }

  PageOutcome work(PageInput input, String outputName) {
    ParseResult result;
    try {
      result = guarded("reading the page", () -> parser.parse(input.file()));
    } catch (PageException e) {
      return PageOutcome.failed(input.label(), e.failure());
    }
    CivicDocument document = result.document();
    ParsedPage page = new ParsedPage(input.file(), result);
    PageFailure failure = articleMissing(document);
    boolean readable = failure == null;
    List<OutputFile> written = new ArrayList<>(outputs.size());
    for (PageOutput output : outputs) {
      if (readable || !output.format().showsArticle()) {
        try {
          written.add(write(page, outputName, output));
        } catch (PageException e) {
          failure = failure == null ? e.failure() : failure;
        }
      }
    }
    return new PageOutcome(input.label(), written, document.issues(), page.pdf(), failure);
  }

  private static @Nullable PageFailure articleMissing(CivicDocument document) {
    for (ParseIssue issue : document.issues()) {
      if (issue.severity() == IssueSeverity.ERROR) {
        return new PageFailure(issue.message(), "look at the page; it may not be an article");
      }
    }
    return null;
  }

  private OutputFile write(ParsedPage page, String outputName, PageOutput output)
      throws PageException {
    String fileName = outputName + "." + output.format().extension();
    try {
      Path target = folder.resolve(fileName);
      if (inputFiles.contains(target.toAbsolutePath().normalize())) {
        throw new PageException(
            target + " is an input and was not written over", "give another --out");
      }
      try (WholeFile file = WholeFile.create(target)) {
        guarded(
            "writing " + output.format().extension().toUpperCase(Locale.ROOT),
            () -> {
              output.write(page, file.stream());
              return file;
            });
        return new OutputFile(output.format(), target, file.commit());
      }
    } catch (InvalidPathException e) {
      throw new PageException(
          "this system's locale cannot write the file name " + fileName,
          "run with LC_ALL=C.UTF-8",
          e);
    } catch (IOException e) {
      throw new PageException(
          "cannot write " + fileName + ": " + Reasons.of(e),
          "check the output folder, its permissions and the free space",
          e);
    }
  }

  /** Libraries may fail on a page in ways that nobody foresaw; the next page must not suffer. */
  private static <T> T guarded(String step, Step<T> work) throws PageException {
    try {
      return work.run();
    } catch (StackOverflowError e) {
      throw new PageException(
          step + " ran out of stack", "the page nests too deep; please report it", e);
    } catch (OutOfMemoryError e) {
      throw new PageException(
          step + " ran out of memory", "use fewer --jobs or give Java more memory (-Xmx)", e);
    } catch (IOException e) {
      throw new PageException(
          step + " failed: " + Reasons.of(e), "check the permissions and the free space", e);
    } catch (RuntimeException e) {
      throw new PageException(
          step + " failed: " + Reasons.ofDefect(e), "please report it with the page", e);
    }
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  /** Reads a page; whatever it holds gives a document. */
  interface PageParser {
    ParseResult parse(Path file) throws IOException;
  }
}
