package org.civicdoc.batch.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicdoc.batch.OnExists;
import org.civicdoc.batch.OutputFormat;
import org.civicdoc.batch.PageOrigin;
import org.civicdoc.batch.PagePlace;
import org.civicdoc.batch.internal.manifest.OutcomeReader;
import org.civicdoc.batch.internal.manifest.OutcomeWriter;
import org.civicdoc.batch.internal.manifest.RunId;
import org.civicdoc.batch.internal.page.PageResult;
import org.civicdoc.batch.internal.page.PageSettings;
import org.civicdoc.batch.internal.page.PageTask;
import org.civicdoc.model.PageFormat;
import org.civicdoc.parser.PageContext;
import org.civicdoc.parser.SiteProfile;
import org.jspecify.annotations.Nullable;

/** What a job and its worker say to each other, as bytes. Both are of one build. */
final class Messages {

  /** A message from a worker: a step is done, the page is done, or no page can be done any more. */
  enum Kind {
    STEP,
    RESULT,
    FATAL
  }

  private static final OutcomeWriter OUTCOMES = new OutcomeWriter(new RunId("", ""));

  private Messages() {}

  static void write(PageSettings settings, DataOutputStream out) throws IOException {
    writeText(settings.folder().toString(), out);
    out.writeInt(settings.formats().size());
    for (OutputFormat format : settings.formats()) {
      writeText(format.name(), out);
    }
    writeText(settings.line() == null ? null : settings.line().name(), out);
    out.writeInt(settings.profiles().size());
    for (SiteProfile profile : settings.profiles()) {
      writeText(profile.toText(), out);
    }
    out.flush();
  }

  static PageSettings readSettings(DataInputStream in) throws IOException {
    Path folder = Path.of(text(in));
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    for (int i = in.readInt(); i > 0; i--) {
      formats.add(OutputFormat.valueOf(text(in)));
    }
    String line = readText(in);
    List<SiteProfile> profiles = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      profiles.add(SiteProfile.read(new StringReader(text(in)), "profile"));
    }
    return new PageSettings(
        folder, formats, line == null ? null : OutputFormat.valueOf(line), profiles);
  }

  static void write(PageTask task, DataOutputStream out) throws IOException {
    PageOrigin origin = task.origin();
    writeText(origin.place().source(), out);
    writeText(origin.place().position(), out);
    writeText(origin.sha256(), out);
    PageContext context = task.context();
    writeText(context.url(), out);
    writeText(context.charset(), out);
    writeText(string(context.capturedAt()), out);
    writeText(context.format() == null ? null : context.format().name(), out);
    writeText(context.truncation(), out);
    // As an address, which holds the bytes of names that no text stands for.
    writeText(task.imageFolder() == null ? null : string(task.imageFolder().toUri()), out);
    writeText(task.outputName(), out);
    out.writeInt(task.ownFiles().size());
    for (String file : task.ownFiles()) {
      writeText(file, out);
    }
    writeText(task.onExists().name(), out);
    writeBytes(task.bytes(), out);
    out.flush();
  }

  static PageTask readTask(DataInputStream in) throws IOException {
    PagePlace place = new PagePlace(text(in), readText(in));
    String sha256 = readText(in);
    String url = readText(in);
    String charset = readText(in);
    String capturedAt = readText(in);
    Instant captured = capturedAt == null ? null : Instant.parse(capturedAt);
    String format = readText(in);
    String truncation = readText(in);
    String images = readText(in);
    String name = text(in);
    Set<String> ownFiles = new HashSet<>();
    for (int i = in.readInt(); i > 0; i--) {
      ownFiles.add(text(in));
    }
    OnExists onExists = OnExists.valueOf(text(in));
    byte[] bytes = readBytes(in);
    return new PageTask(
        new PageOrigin(place, url, captured, sha256, bytes.length),
        new PageContext(
            url, charset, captured, format == null ? null : PageFormat.valueOf(format), truncation),
        bytes,
        images == null ? null : Path.of(URI.create(images)),
        name,
        ownFiles,
        onExists);
  }

  static void writeStep(String step, DataOutputStream out) throws IOException {
    out.writeUTF(Kind.STEP.name());
    writeText(step, out);
    out.flush();
  }

  static void writeFatal(String reason, DataOutputStream out) throws IOException {
    out.writeUTF(Kind.FATAL.name());
    writeText(reason, out);
    out.flush();
  }

  static void write(PageResult result, DataOutputStream out) throws IOException {
    out.writeUTF(Kind.RESULT.name());
    writeBytes(OUTCOMES.line(result.outcome()), out);
    out.writeBoolean(result.line() != null);
    if (result.line() != null) {
      writeBytes(result.line(), out);
    }
    out.flush();
  }

  static Kind readKind(DataInputStream in) throws IOException {
    return Kind.valueOf(in.readUTF());
  }

  static PageResult readResult(DataInputStream in) throws IOException {
    byte[] outcome = readBytes(in);
    byte[] line = in.readBoolean() ? readBytes(in) : null;
    return new PageResult(OutcomeReader.read(outcome).outcome(), line);
  }

  static String text(DataInputStream in) throws IOException {
    String text = readText(in);
    if (text == null) {
      throw new IOException("a text is missing");
    }
    return text;
  }

  private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
    }
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    return in.readBoolean() ? new String(readBytes(in), StandardCharsets.UTF_8) : null;
  }

  private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
