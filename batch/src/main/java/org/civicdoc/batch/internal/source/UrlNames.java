package org.civicdoc.batch.internal.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names after addresses: {@code http://x.gov.cn/a/b.html} becomes {@code x.gov.cn/a/b.html}. */
final class UrlNames {

  private UrlNames() {}

  static String of(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    int query = rest.indexOf('?');
    String path = decoded(query < 0 ? rest : rest.substring(0, query));
    String name = path.endsWith("/") || path.indexOf('/') < 0 ? path + "/index.html" : path;
    return query < 0 ? name : withQuery(name, rest.substring(query + 1));
  }

  /** Keeps the ending, such as {@code view_id=3.html} for {@code view.html?id=3}. */
  private static String withQuery(String name, String query) {
    int dot = name.lastIndexOf('.');
    String flat = decoded(query).replace('/', '_');
    return dot > name.lastIndexOf('/')
        ? name.substring(0, dot) + "_" + flat + name.substring(dot)
        : name + "_" + flat;
  }

  private static String decoded(String text) {
    try {
      String kept = text.replace("+", "%2B");
      return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
          ? EntryNames.decode(URLDecoder.decode(kept, StandardCharsets.ISO_8859_1))
          : URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // A bare percent sign; the name need only be readable.
    }
  }
}
