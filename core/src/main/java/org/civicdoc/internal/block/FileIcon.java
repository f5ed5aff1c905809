package org.civicdoc.internal.block;

import org.civicdoc.internal.page.FileLink;
import org.civicdoc.internal.page.Picture;
import org.civicdoc.internal.page.TagKind;
import org.jsoup.nodes.Element;

/** Tells the picture of a file's kind that an editor puts into or before the link to a file. */
final class FileIcon {

  private FileIcon() {}

  static boolean is(Element image) {
    return Picture.mayBeFileIcon(image.attributes()) && isBesideFileLink(image);
  }

  private static boolean isBesideFileLink(Element image) {
    Element around = image;
    while (around != null && !TagKind.of(around).isBlock()) {
      Element next = around.nextElementSibling();
      if (isFileLink(around) || next != null && isFileLink(next)) {
        return true;
      }
      around = next == null ? around.parent() : null;
    }
    return false;
  }

  private static boolean isFileLink(Element element) {
    return element.normalName().equals("a")
        && FileLink.is(element.attr("href"), element.wholeText());
  }
}
