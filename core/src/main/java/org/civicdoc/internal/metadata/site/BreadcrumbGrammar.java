package org.civicdoc.internal.metadata.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicdoc.internal.metadata.line.Spacing;

/**
 * Reads a breadcrumb line: {@code 您现在所在的位置 : 首页 > 要闻 > 工作动态}. Immutable and thread-safe; linear in
 * the line.
 */
public final class BreadcrumbGrammar {

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s\\u001F\\u00A0\\u3000•·▪◆■●◎★☆※→»›►▶>]{0,8}(?:(?:您|你)?的?(?:现在|現在|当前|當前|目前|现)?(?:所在|所处)?的?(?:当前|當前)?位置(?:是|为)?"
              + "|(?:您|你)?(?:现在|当前|目前|所在)的?(?:栏目|页面)"
              + "|(?i:(?:your|current) (?:current )?(?:position|location)|you are here))"
              + "[\\s\\u001F\\u00A0\\u3000]{0,8}(?:[:：>＞»]{1,2}|(?=[\\s\\u001F\\u00A0\\u3000])|$)");

  private static final String ARROWS = ">＞›»→▸►▶⟩〉≫";
  private static final String WEAK_SEPARATORS = "/\\|｜-—–·";

  /** What stands for the article itself at the end of the path. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:信息|信件|新闻|文章|内容|资讯|公告|通知|公示|政策|文件|公文|稿件|详细|正文|最终){0,2}"
              + "(?:正文|内容|详情|详细|浏览|查看|显示|展示|阅读|细览|全文)(?:页|页面)?"
              + "|(?:浏览|查看|显示|阅读)(?:信息|新闻|文章|内容|资讯|公告|通知|文件|稿件|详情|全文|正文|详细)"
              + "|(?:详细|内容|详情|正文|最终|当前)(?:信息|资料)?(?:页|页面)|详细信息|本页|本页面|本文");

  private static final int LONGEST_ARTICLE = 8;
  private static final int MAX_ENTRIES = 12;

  private static final int LONGEST_LABEL = 24;

  /** 大, 中 and 小 beside a path set the size of the letters. */
  private static final int LETTER_SIZE = 1;

  /** The full name of an organ with its second name in brackets fits. */
  private static final int MAX_ENTRY_LENGTH = 60;

  private BreadcrumbGrammar() {}

  /** A path without label that begins at the home page: 首页 - 新闻动态. */
  private static final Pattern FROM_HOME =
      Pattern.compile(
          "^[\\s\\u00A0\\u3000]{0,8}(?:网站|本站)?(?:首页|主页)[\\s\\u001F\\u00A0\\u3000]{0,8}[-—>＞›»→/][^。，|｜]{2,80}$");

  private static final Pattern HOME =
      Pattern.compile("[\\s\\u00A0\\u3000]{0,8}(?:网站|本站)?(?:首页|主页)(?=[\\s\\u001F\\u00A0\\u3000])");

  private static final List<String> HOMES = List.of("首页", "主页", "网站首页", "本站首页");

  /** 导航：首页: any short word may name the path. */
  private static final Pattern LABEL_OF_HOME =
      Pattern.compile("[\\u4E00-\\u9FA5]{2,8}[:：] ?(?=(?:网站|本站)?(?:首页|主页)$)");

  /** Whether a line is a path that begins at the home page. */
  public static boolean startsAtHome(String line) {
    return hasNear(line, '页') && FROM_HOME.matcher(line).matches();
  }

  /** Whether the first word of a line is the home page. */
  static boolean startsWithHome(String line) {
    return hasNear(line, '页') && HOME.matcher(line).lookingAt();
  }

  /** Where a path begins at the home page behind the column's name in the same line, or 0. */
  static int homeStart(String line) {
    int seam = line.indexOf(Spacing.SEAM);
    return seam > 0 && seam <= LONGEST_LABEL && startsAtHome(line.substring(seam + 1))
        ? seam + 1
        : 0;
  }

  private static boolean startsAtSite(String line) {
    int arrow = 0;
    while (!isArrow(line.charAt(arrow))) {
      arrow++;
    }
    return SiteNames.namesASite(Spacing.normalise(line.substring(0, arrow)));
  }

  /** Whether a line is a path of words that do not link: 某县人民法院 > 执行信息. */
  static boolean startsAtBody(String line) {
    int arrow = 0;
    while (arrow < line.length() && ARROWS.indexOf(line.charAt(arrow)) < 0) {
      arrow++;
    }
    return arrow > 0
        && arrow < Math.min(line.length() - 1, MAX_ENTRY_LENGTH)
        && line.length() < MAX_ENTRY_LENGTH * 2
        && line.chars().noneMatch(c -> "，。".indexOf(c) >= 0)
        && SiteNames.looksLikeSite(Spacing.normalise(line.substring(0, arrow)));
  }

  /**
   * Whether a short line is a path without label that begins with the name of the site: it has an
   * arrow behind that name, or two arrows.
   */
  static boolean hasArrows(String line) {
    int arrows = 0;
    for (int i = 1; i < line.length() && i < MAX_ENTRY_LENGTH * 2; i++) {
      arrows += isArrow(line.charAt(i)) && !isArrow(line.charAt(i - 1)) ? 1 : 0;
    }
    return (arrows >= 2 || arrows == 1 && startsAtSite(line))
        && line.length() < MAX_ENTRY_LENGTH * 2;
  }

  /** Spares the patterns most lines. */
  private static boolean hasNear(String line, char c) {
    int at = line.indexOf(c);
    return at >= 0 && at <= LONGEST_LABEL;
  }

  /** Where the label ends that a line begins with; -1 without label. */
  public static int labelEnd(String line) {
    boolean english =
        line.regionMatches(true, 0, "you", 0, 3) || line.regionMatches(true, 0, "current", 0, 7);
    if (!english && !hasNear(line, '位') && !hasNear(line, '栏') && !hasNear(line, '页')) {
      return -1;
    }
    Matcher label = LABEL.matcher(line);
    return label.find() ? label.end() : -1;
  }

  /** Splits a path without label. */
  static List<String> entries(String path) {
    List<String> entries = new ArrayList<>();
    Separator separator = Separator.of(path);
    int start = 0;
    for (int i = 0; i <= path.length() && entries.size() < MAX_ENTRIES; i++) {
      if (i == path.length() || separator.isAt(path, i)) {
        String entry = trimmed(path.substring(start, i));
        int article = articleStart(entry);
        String column = once(article < 0 ? entry : trimmed(entry.substring(0, article)));
        if (column.length() > MAX_ENTRY_LENGTH) {
          break;
        }
        if (column.length() > LETTER_SIZE) {
          entries.add(entries.isEmpty() ? LABEL_OF_HOME.matcher(column).replaceFirst("") : column);
        }
        if (article >= 0) {
          break;
        }
        start = i + 1;
      }
    }
    return entries;
  }

  /** 工作动态 工作动态: behind the path stands the heading of the column. */
  private static String once(String entry) {
    int half = entry.length() / 2;
    boolean twice =
        half > 0 && entry.charAt(half) == ' ' && entry.startsWith(entry.substring(half + 1));
    return twice ? entry.substring(0, half) : entry;
  }

  /** Whether the last word of a path stands for the article. */
  static boolean endsAtArticle(String path) {
    int start = path.length();
    while (start > 0 && (start == path.length() || !isBorder(path.charAt(start - 1)))) {
      start--;
    }
    return isArticle(trimmed(path.substring(start)));
  }

  private static boolean isBorder(char c) {
    return isArrow(c) || Spacing.isSpace(c) || WEAK_SEPARATORS.indexOf(c) >= 0;
  }

  /** Where 正文 or its like begins as a word of its own; what follows is no path. */
  private static int articleStart(String entry) {
    int start = 0;
    for (int i = 0; i <= entry.length(); i++) {
      if (i == entry.length() || entry.charAt(i) == ' ') {
        if (isArticle(entry, start, i)) {
          return start;
        }
        start = i + 1;
      }
    }
    return -1;
  }

  /** Whether an entry stands for the article itself. */
  public static boolean isArticle(String entry) {
    return isArticle(entry, 0, entry.length());
  }

  private static boolean isArticle(String entry, int start, int end) {
    return end - start <= LONGEST_ARTICLE && ARTICLE.matcher(entry).region(start, end).matches();
  }

  /** Arrows drawn as --> leave dashes behind. */
  private static String trimmed(String part) {
    return Spacing.trimmed(Spacing.normalise(part), WEAK_SEPARATORS);
  }

  /** Fonts of icons draw their arrows for characters of private use. */
  private static boolean isIcon(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  public static boolean isArrow(char c) {
    return ARROWS.indexOf(c) >= 0 || isIcon(c);
  }

  private enum Separator {
    ARROW {
      @Override
      boolean isAt(String path, int i) {
        return isArrow(path.charAt(i));
      }
    },
    /** A mark that also stands inside names counts with white space beside it only. */
    MARK {
      @Override
      boolean isAt(String path, int i) {
        return WEAK_SEPARATORS.indexOf(path.charAt(i)) >= 0
            && ((i > 0 && isGap(path.charAt(i - 1)))
                || (i + 1 < path.length() && isGap(path.charAt(i + 1))));
      }
    },
    /** 首页》要闻, where no other name stands in such brackets. */
    BRACKET {
      @Override
      boolean isAt(String path, int i) {
        return path.charAt(i) == '》' && path.indexOf('《') < 0;
      }
    },
    /** 首页 :: 要闻. */
    COLONS {
      @Override
      boolean isAt(String path, int i) {
        return i > 0 && path.charAt(i) == ':' && path.charAt(i - 1) == ':';
      }
    },
    /** A lone 4 is an arrow in the font Webdings. */
    WEBDINGS {
      @Override
      boolean isAt(String path, int i) {
        return path.charAt(i) == '4'
            && i > 0
            && i + 1 < path.length()
            && isGap(path.charAt(i - 1))
            && isGap(path.charAt(i + 1));
      }
    },
    SLASH {
      @Override
      boolean isAt(String path, int i) {
        return path.charAt(i) == '/';
      }
    },
    /** Links side by side, parted by the style sheet. */
    SEAM {
      @Override
      boolean isAt(String path, int i) {
        return path.charAt(i) == Spacing.SEAM;
      }
    },

    /** 首页-要闻-工作动态, without any space. */
    DASH {
      @Override
      boolean isAt(String path, int i) {
        return WEAK_SEPARATORS.indexOf(path.charAt(i)) >= 0
            && HOMES.stream().anyMatch(path::startsWith);
      }
    };

    abstract boolean isAt(String path, int i);

    static Separator of(String path) {
      for (Separator separator : values()) {
        for (int i = 0; i < path.length(); i++) {
          if (separator.isAt(path, i)) {
            return separator;
          }
        }
      }
      return ARROW;
    }

    private static boolean isGap(char c) {
      return Spacing.isSpace(c) || c == Spacing.SEAM;
    }
  }
}
