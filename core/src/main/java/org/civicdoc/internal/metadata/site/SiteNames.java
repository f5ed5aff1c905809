package org.civicdoc.internal.metadata.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civicdoc.internal.metadata.hint.ElementWords;
import org.civicdoc.internal.metadata.line.PageLine;
import org.civicdoc.internal.metadata.line.Spacing;
import org.civicdoc.internal.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The name of the site where no meta tag gives it: in the footer and in the tail of the title. */
public final class SiteNames {

  private static final String SITE_ENDING =
      ResourceLines.anyOf(SiteNames.class, "site-endings.txt");

  static final String COUNTRY = "中国";

  /** 某市人民政府, or, as governments call their portals, 中国·某市. */
  private static final Pattern SITE_WORD =
      Pattern.compile(
          ".{0,40}"
              + SITE_ENDING
              + "(?:手机版|触屏版|移动版|[-（(].{0,20})?|"
              + COUNTRY
              + "·\\p{IsHan}{2,6}");

  /** What sites are, but not which: 政府门户网站. */
  private static final Pattern KIND_OF_SITE = Pattern.compile(SITE_ENDING + "{1,4}");

  private static final Set<String> ENDINGS =
      Set.copyOf(ResourceLines.of(SiteNames.class, "site-endings.txt"));

  private static final Pattern COLUMN_WORD =
      Pattern.compile(".*" + ResourceLines.anyOf(SiteNames.class, "column-endings.txt"));

  private static final String HOLDER = "([\\u4E00-\\u9FA5（）()·]{3,40}+)(?![:：])";

  private static final String HOLDER_BEFORE = "([\\u4E00-\\u9FA5（）()·]{3,40})";

  private static final String SIGNS = "(?:[©\\d\\s-]|Copyright|\\(C\\))";

  /**
   * 版权所有：XX, XX版权所有, 版权所有 © 2016 XX, 版权所有 XX, XX 版权所有, but not 版权所有 制作单位：XX. Behind a mere space
   * any word of the footer may stand, so there it must be what sites are called.
   */
  private static final List<Pattern> HOLDERS =
      Stream.of(
              "版权所有\\s{0,3}[:：]" + SIGNS + "{0,40}" + HOLDER,
              HOLDER_BEFORE + "版权所有",
              "版权所有\\s{0,3}(?!\\s)" + SIGNS + "{1,40}" + HOLDER,
              "版权所有\\s{0,3}([\\u4E00-\\u9FA5（）()·]{1,36}"
                  + SITE_ENDING
                  + ")(?![\\u4E00-\\u9FA5:：])",
              HOLDER_BEFORE + "\\s{1,3}版权所有")
          .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
          .toList();

  /** Copyright © 2016 XX. All Rights Reserved */
  private static final Pattern BEHIND_COPYRIGHT =
      Pattern.compile(
          "copyright[^\\u4E00-\\u9FA5]{0,40}([\\u4E00-\\u9FA5（）()·]{3,40}+)(?![:：])",
          Pattern.CASE_INSENSITIVE);

  /** 版权所有 未经授权禁止转载 */
  private static final Pattern PROHIBITION =
      Pattern.compile(ResourceLines.anyOf(SiteNames.class, "rights-words.txt"));

  /** 版权所有 未经授权禁止转载: who says so need not be the site. */
  private static final Pattern PROHIBITED =
      Pattern.compile("版权所有\\s{0,3}[:：]?\\s{0,3}[\\u4E00-\\u9FA5]{0,40}" + PROHIBITION.pattern());

  /** The firm behind a site, or a registration: 某市大学版权所有 某教备0061号. */
  private static final Pattern NO_SITE = Pattern.compile("(?:公司|备)$");

  private static final Pattern ADDRESS =
      Pattern.compile(" ?[（(]?(?:https?://|www\\.)[\\x21-\\x7E]{3,60}[）)]?$");

  private static final int HEADER_LINES = 6;
  private static final int FOOTER_LINES = 12;

  /** Rights may stand above a long list of partners. */
  private static final int FARTHEST_RIGHTS = 80;

  private static final int SHORTEST_HEADER = 4;
  private static final int SHORTEST_AGREED = 3;
  private static final int MAX_HEADER = 20;
  private static final int LONGEST_COLUMN = 6;

  private SiteNames() {}

  public static boolean looksLikeSite(String text) {
    return SITE_WORD.matcher(Spacing.normalise(text)).matches();
  }

  /** The last part of the title that names a site, without the word 官网. */
  public static @Nullable String inTitle(TitleTag titleTag) {
    for (String part : titleTag.tails()) {
      if (Spacing.isHan(part.charAt(0)) && looksLikeSite(part) && !ENDINGS.contains(part)) {
        String last = part.substring(Math.max(part.lastIndexOf(','), part.lastIndexOf('，')) + 1);
        String name = last.replaceFirst("(?:官方网站|官网|首页)$", "");
        return name.length() >= 2 ? name : last;
      }
    }
    return null;
  }

  /**
   * A site's name that the title element begins with: 某市政府网--政务要闻, and where it ends with the
   * article's title, 某市人大 » 公告 » title.
   *
   * @param title the article's title, or null
   */
  public static @Nullable String atStartOfTitle(TitleTag titleTag, @Nullable String title) {
    boolean leads = title != null && titleTag.ends().contains(title);
    List<String> heads = new ArrayList<>(titleTag.headsAtSpaces());
    heads.add(titleTag.first());
    heads.add(titleTag.guess());
    heads.removeIf(head -> head.length() > MAX_HEADER);
    heads.removeIf(head -> !namesASite(head) && !(leads && looksLikeSite(head)));
    return heads.isEmpty() ? null : Collections.min(heads, Comparator.comparing(String::length));
  }

  /** What the logo says, if that is the name of a site, or the page says it once more. */
  public static @Nullable String ofLogo(
      List<String> logos, TitleTag titleTag, List<PageLine> lines) {
    for (String logo : logos) {
      if (namesASite(logo)
          || titleTag.tails().contains(logo)
          || titleTag.text().endsWith(logo)
          || isInFooter(logo, lines)) {
        return logo;
      }
    }
    return null;
  }

  /** What an image says that is called a logo, if a body or a site has such a name. */
  public static @Nullable String ofCalledLogo(@Nullable String logo) {
    return logo != null && looksLikeSite(logo) ? logo : null;
  }

  /** What a page is called as an application, if that is a Chinese name. */
  public static @Nullable String ofApplication(List<String> names) {
    return names.stream()
        .filter(name -> name.length() >= SHORTEST_AGREED && name.length() <= MAX_HEADER)
        .filter(name -> name.chars().allMatch(c -> Spacing.isHan((char) c)))
        .findFirst()
        .orElse(null);
  }

  /**
   * What the title element has behind the article's title, or behind a word that stands for any:
   * 某文章_魅力云泽, 内容页-魅力云泽. Where nothing tells the columns, it may be one, unless it is the last of
   * several parts.
   *
   * @param title the article's title
   * @param columns keys of names that are those of columns
   */
  public static @Nullable String behindTitle(TitleTag titleTag, String title, Set<String> columns) {
    String head = titleTag.first();
    List<String> parts = titleTag.partsBehind(BreadcrumbGrammar.isArticle(head) ? head : title);
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    boolean fits =
        last.length() >= SHORTEST_AGREED
            && last.length() <= MAX_HEADER
            && Spacing.isHan(last.charAt(0))
            && !columns.contains(Spacing.key(last))
            && (parts.size() > 1 || !columns.isEmpty() || !COLUMN_WORD.matcher(last).matches());
    return fits ? last : null;
  }

  /**
   * The title element that is called as sites are, or its first part where the footer repeats it,
   * if that does not say the article's title: 某市残疾人联合会-工作要闻.
   *
   * @param columns keys of names that are those of columns
   */
  public static @Nullable String insteadOfTitle(
      TitleTag titleTag, String title, Set<String> columns, List<PageLine> lines) {
    String name = titleTag.first();
    boolean fits =
        name.length() >= SHORTEST_HEADER
            && name.length() <= MAX_HEADER
            && !columns.contains(Spacing.key(name))
            && !Spacing.key(title).contains(Spacing.key(name));
    boolean alone = name.equals(titleTag.text()) && looksLikeSite(name);
    return fits && (alone || isInFooter(name, lines)) ? name : null;
  }

  /** Whether a text is what sites are called, and the footer repeats it. */
  public static boolean isSiteOf(String text, List<PageLine> lines) {
    return looksLikeSite(text) && isInFooter(text, lines);
  }

  private static boolean isInFooter(String name, List<PageLine> lines) {
    for (int i = Math.max(1, lines.size() - FOOTER_LINES); i < lines.size(); i++) {
      if (lines.get(i).linked() < 50 && lines.get(i).text().contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name that a line states.
   *
   * @param name the name
   * @param line the index of the line
   */
  public record Named(String name, int line) {}

  /**
   * The name in the page's header, if its address stands behind it, the title element is that name
   * and not the title's, its element is called so, or the footer confirms it: 主办：某区人民政府办公室; 云泽人大 is
   * short for the holder of the rights, 云泽市人大常委会办公室.
   */
  public static @Nullable Named inHeader(
      List<PageLine> lines, @Nullable Named holder, TitleTag titleTag, @Nullable String title) {
    for (int i = 0; i < Math.min(HEADER_LINES, lines.size()); i++) {
      String line = Spacing.normalise(lines.get(i).text());
      String name = ADDRESS.matcher(line).replaceFirst("");
      boolean addressed = name.length() < line.length() && namesASite(name);
      boolean fits = name.length() >= SHORTEST_HEADER && name.length() <= MAX_HEADER;
      if (fits
          && looksLikeSite(name)
          && (addressed
              || isInFooter(name, lines.subList(i + 1, lines.size()))
              || name.equals(titleTag.text()) && !name.equals(title)
              || lines.get(i).has(ElementWords.SITE) && namesASite(name)
              || holder != null && isSign(lines.get(i), i) && abbreviates(name, holder.name()))) {
        return new Named(name, i);
      }
    }
    return null;
  }

  /**
   * The last part of the title, if the page's header or its rights say it once more. Such a name
   * need not tell what kind of site it is: 魅力云泽.
   *
   * @param columns keys of names that are those of columns
   */
  public static @Nullable Named agreed(
      TitleTag titleTag, Set<String> columns, List<PageLine> lines) {
    List<String> tails = titleTag.tails();
    String name = tails.isEmpty() ? "" : tails.get(0);
    boolean fits =
        name.length() >= SHORTEST_AGREED
            && name.length() <= MAX_HEADER
            && Spacing.isHan(name.charAt(0))
            && !columns.contains(Spacing.key(name));
    if (!fits) {
      return null;
    }
    for (int i = 0; i < Math.min(HEADER_LINES, lines.size()); i++) {
      if (isSign(lines.get(i), i) && Spacing.normalise(lines.get(i).text()).equals(name)) {
        return new Named(name, i);
      }
    }
    for (int i = Math.max(1, lines.size() - FOOTER_LINES); i < lines.size(); i++) {
      if (isRights(lines.get(i).text()) && lines.get(i).text().contains(name)) {
        return new Named(name, i);
      }
    }
    return null;
  }

  /** Whether a line of the header may be what the site is called, and no entry of a menu. */
  private static boolean isSign(PageLine line, int i) {
    boolean placed = i == 0 || line.heading() > 0 || line.has(ElementWords.SITE);
    return placed && !line.block().normalName().equals("li") && !line.has(ElementWords.ELSEWHERE);
  }

  private static boolean isRights(String line) {
    return line.contains("版权")
        || line.contains("©")
        || line.contains("Copyright")
        || line.contains("COPYRIGHT");
  }

  /** Whether a name's characters stand in a longer one in their order, the first one first. */
  private static boolean abbreviates(String name, String whole) {
    int found = whole.startsWith(name.substring(0, 1)) ? 0 : -1;
    for (int i = 1; i < name.length() && found >= 0; i++) {
      found = whole.indexOf(name.charAt(i), found + 1);
    }
    return found >= 0;
  }

  /** The holder of the rights that the footer states: 版权所有. */
  public static @Nullable Named holder(List<PageLine> lines) {
    return holder(lines, line -> line.contains("版权所有"), HOLDERS);
  }

  /**
   * The holder of the rights that the footer states in English; it may be a firm behind the site.
   */
  public static @Nullable Named holderInEnglish(List<PageLine> lines) {
    return holder(lines, SiteNames::isRights, List.of(BEHIND_COPYRIGHT));
  }

  private static @Nullable Named holder(
      List<PageLine> lines, Predicate<String> isRights, List<Pattern> patterns) {
    for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - FARTHEST_RIGHTS; i--) {
      String text = lines.get(i).text();
      String holder = isRights.test(text) ? holder(Spacing.normalise(text), patterns) : null;
      if (holder != null) {
        return new Named(holder, i);
      }
    }
    return null;
  }

  private static @Nullable String holder(String text, List<Pattern> patterns) {
    if (PROHIBITED.matcher(text).find()) {
      return null;
    }
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      String name = matcher.find() ? matcher.group(1).replaceFirst("^本?网站[由为]?", "") : "";
      boolean fits =
          name.length() >= 3
              && !NO_SITE.matcher(name).find()
              && !PROHIBITION.matcher(name).find()
              && !KIND_OF_SITE.matcher(name).matches();
      if (fits) {
        return name;
      }
    }
    return null;
  }

  /** Whether a text is short, and what columns are called: 通知公告. */
  public static boolean namesAColumn(String text) {
    return text.length() <= LONGEST_COLUMN && COLUMN_WORD.matcher(text).matches();
  }

  public static boolean namesASite(String text) {
    return text.endsWith("网") || text.endsWith("网站") || text.endsWith("门户");
  }
}
