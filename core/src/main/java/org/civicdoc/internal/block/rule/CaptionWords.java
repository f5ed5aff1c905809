package org.civicdoc.internal.block.rule;

import java.util.regex.Pattern;
import org.civicdoc.internal.text.Spaces;

/** Tells captions by how they are worded: they say what a picture shows, or who took it. */
public final class CaptionWords {

  private static final String NUMBER =
      " ?([\\d０-９]{1,2}([-—－.．]\\d{1,2})?|[一二三四五六七八九十]{1,3}|[①-⑳])";

  /** 图1 水质变化. 图1显示…… is a sentence of the text, and so is 图一、图二所示……. */
  private static final Pattern NUMBERED =
      Pattern.compile("图" + NUMBER + "($|[ :：.．](?!\\d).*|(?!.*(示|可见|可知)).*[^。；])");

  private static final Pattern OF_TABLE =
      Pattern.compile("附?表" + NUMBER + "($|[ :：.．](?!\\d).*|.*[^。；])");

  private static final Pattern WORDED =
      Pattern.compile(
          "[（(【▲△↑▼]?(图(为|[：:▲△（(]|[注片示解][ ：:]|片(说明|来源|提供|由|为|均|系|$)|制)|▲|△|资料图|配图|视频截图).*"
              + "|.{0,110} (\\p{IsHan}{2,4})?(摄|供图|制图)[）)]?|.{0,60}(/摄|摄影报道|摄）|摄\\)|供图[）)]?)"
              + "|.{0,60}[（(](摄影|图片?|供图)[:：/／].{1,20}[）)]");

  private CaptionWords() {}

  /** Whether a short text says what a picture shows, or who took it. */
  public static boolean areIn(String text) {
    String line = Spaces.collapse(text);
    return WORDED.matcher(line).matches() || areNumbered(withoutMark(line));
  }

  /** Whether a text begins with the number of its figure. */
  static boolean areNumbered(String line) {
    return line.startsWith("图") && NUMBERED.matcher(line).matches();
  }

  /** Whether a text begins with the number of a table. */
  static boolean nameTable(String line) {
    return OF_TABLE.matcher(line).matches();
  }

  private static String withoutMark(String line) {
    return !line.isEmpty() && "（(【▲△↑▼".indexOf(line.charAt(0)) >= 0 ? line.substring(1) : line;
  }
}
