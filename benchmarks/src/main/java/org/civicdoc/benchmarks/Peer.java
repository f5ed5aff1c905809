package org.civicdoc.benchmarks;

import cn.edu.hfut.dmic.contentextractor.ContentExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.xml.sax.SAXException;

/**
 * Other extractors of Java. All take the decoded text but Tika, which takes bytes and is told their
 * charset.
 */
enum Peer {
  BOILERPIPE {
    @Override
    String text(byte[] page, String charset, String decoded) throws BoilerpipeProcessingException {
      return ArticleExtractor.INSTANCE.getText(decoded);
    }
  },
  READABILITY4J {
    @Override
    String text(byte[] page, String charset, String decoded) {
      return Objects.requireNonNullElse(
          new Readability4J("", decoded).parse().getTextContent(), "");
    }
  },
  /** Its method declares Exception, and throws one where it finds nothing. */
  WEB_COLLECTOR {
    @Override
    String text(byte[] page, String charset, String decoded) {
      try {
        return ContentExtractor.getNewsByHtml(decoded).getContent();
      } catch (Exception foundNothing) {
        return "";
      }
    }
  },
  TIKA {
    @Override
    String text(byte[] page, String charset, String decoded)
        throws IOException, SAXException, TikaException {
      Metadata told = new Metadata();
      told.set(Metadata.CONTENT_TYPE, "text/html; charset=" + charset);
      StringWriter text = new StringWriter();
      new JSoupParser()
          .parse(
              new ByteArrayInputStream(page),
              new BoilerpipeContentHandler(text),
              told,
              new ParseContext());
      return text.toString();
    }
  };

  /** What the extractor takes for the article; empty if it finds none. */
  abstract String text(byte[] page, String charset, String decoded)
      throws BoilerpipeProcessingException, IOException, SAXException, TikaException;
}
