package org.civicdoc.json;

import java.io.IOException;
import java.util.List;
import org.civicdoc.model.Emphasis;
import org.civicdoc.model.Inline;
import org.civicdoc.model.InlineImage;
import org.civicdoc.model.LineBreak;
import org.civicdoc.model.Link;
import org.civicdoc.model.Strong;
import org.civicdoc.model.Subscript;
import org.civicdoc.model.Superscript;
import org.civicdoc.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads what {@link InlineJsonWriter} writes. */
final class InlineJsonReader {

  private final JsonInput in;

  InlineJsonReader(JsonInput in) {
    this.in = in;
  }

  List<Inline> list() throws IOException {
    return in.list(this::inline);
  }

  private Inline inline() throws IOException {
    Members members = new Members();
    in.object(members::read);
    return members.inline();
  }

  /** The members of any inline; {@code "type"} may come last. */
  private final class Members {

    private @Nullable String type;
    private @Nullable String text;
    private @Nullable List<Inline> inlines;
    private @Nullable String href;
    private @Nullable String src;
    private @Nullable String alt;

    boolean read(String name) throws IOException {
      switch (name) {
        case "type" -> type = in.text();
        case "text" -> text = in.text();
        case "inlines" -> inlines = list();
        case "href" -> href = in.text();
        case "src" -> src = in.text();
        case "alt" -> alt = in.textOrNull();
        default -> {
          return false;
        }
      }
      return true;
    }

    Inline inline() throws IOException {
      String present = in.required(type, "type");
      return switch (present) {
        case "text" -> new Text(in.required(text, "text"));
        case "strong" -> new Strong(content());
        case "emphasis" -> new Emphasis(content());
        case "link" -> new Link(in.required(href, "href"), content());
        case "lineBreak" -> new LineBreak();
        case "image" -> new InlineImage(in.required(src, "src"), alt);
        case "superscript" -> new Superscript(content());
        case "subscript" -> new Subscript(content());
        default -> throw in.problem("is of no known type of inline: " + present);
      };
    }

    private List<Inline> content() throws IOException {
      return inlines != null ? inlines : PlainContent.inlines(in.required(text, "text"));
    }
  }
}
