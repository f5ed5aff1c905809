package org.civicdoc.internal.block.rule;

import java.util.regex.Pattern;
import org.civicdoc.internal.text.Punctuation;
import org.civicdoc.internal.text.Spaces;

/** Tells lines that are printed as headings often are, bold or centred, and title nothing. */
final class HeadingLookAlikes {

  private static final String DASHES = "—－–-―";

  /** 附件1, 第3号, a day, 特此公告, 单位：万元: what stands on a line of its own by custom. */
  private static final Pattern LABEL =
      Pattern.compile(
          "附[件表图录则](\\d{0,3}|[一二三四五六七八九十]{0,3})[:：]?|[（(].*[）)]|.*〔\\d{4}〕.{0,12}号"
              + "|第?[\\d〇零一二三四五六七八九十百]{1,6}号|[\\d０-９]{4}年[\\d０-９]{1,2}月[\\d０-９]{1,2}日.*"
              + "|特此\\p{IsHan}{1,4}[!！]?|(计量)?单位[:：].{1,12}|(?i:end)|[^\\p{L}\\p{N}]*");

  /** 某市市长　某某某: who speaks, below the title of a speech; 某某某　男　汉族: who is presented. */
  private static final Pattern PERSON =
      Pattern.compile(
          "[\\p{IsHan}、]{0,40}(长|主任|主席|书记|总理|委员|代表|教授|研究员|巡视员) \\p{IsHan}{1,4}( \\p{IsHan}){0,2}"
              + "|\\p{IsHan}{1,4}( \\p{IsHan})? ?[ ，,] ?[男女] ?[ ，,].*");

  /** 各位代表：, 各区人民政府：: who is spoken or written to. */
  private static final Pattern SALUTATION =
      Pattern.compile(
          "各[^：:。]{0,48}(代表|同志|委员|来宾|朋友|政府|部门|单位|机构|公司|企业|学校|[局厅委办院会镇乡县区市])[：:]"
              + "|(尊敬|敬爱|亲爱)的[^：:。]{1,40}[：:！!]|[^：:。，]{0,12}(同志|朋友|先生|女士)们[：:！!]");

  private HeadingLookAlikes() {}

  /** Whether a line without a number is one of those. */
  static boolean is(String text) {
    return DASHES.indexOf(text.charAt(0)) >= 0
        || LABEL.matcher(Spaces.squeeze(text)).matches()
        || SALUTATION.matcher(text).matches()
        || PERSON.matcher(text).matches()
        || isReporters(text);
  }

  /** 云泽日报记者： is who asks next. */
  private static boolean isReporters(String text) {
    return !Punctuation.isColon(text.charAt(text.length() - 1))
        && (text.contains("记者") || text.contains("通讯员"))
        && Contributors.areNamed(text);
  }
}
