package org.civicdoc.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicdoc.internal.page.FeaturesOf;
import org.civicdoc.internal.page.PageFeatures;
import org.civicdoc.internal.profile.Knowledge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {

  private static final Knowledge KNOWLEDGE = Knowledge.builtIn();

  private static final String NOTICE =
      "<p>沿河道路将于下周分段保洁，请车主于周五前挪车，配合作业。停车可用东侧广场，保洁期间不收费，谢谢支持。</p>".repeat(2);

  private static final String FORM = "<form>账号：<input><p>密码：<input type=password></p></form>";

  /** Why the page holds no article, or {@code article}. */
  private static String kind(String html) {
    Document document = Jsoup.parse(html.replace("NOTICE", NOTICE).replace("FORM", FORM));
    PageFeatures page = FeaturesOf.page(document);
    ContentRoot found =
        new ContentFinder(KNOWLEDGE, new Furniture(KNOWLEDGE)).find(page, null).orElse(null);
    return new PageKind(KNOWLEDGE)
        .whyNoArticle(document, page, found)
        .map(issue -> issue.code().name())
        .orElse("article");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>FORM</div><div class=TRS_Editor>NOTICE</div> | article",
        "<div>FORM</div><div class=TRS_Editor><img src=1.jpg><img src=2.jpg></div> | article",
        "<div>FORM</div><div>NOTICE</div> | article",
        "<h2>云泽市政务平台</h2>FORM | LOGIN_PAGE",
        "<div class=content>FORM</div> | LOGIN_PAGE",
        "<div class=content>FORM NOTICE</div> | LOGIN_PAGE",
        "<div class=content></div>FORM | LOGIN_PAGE",
        "FORM<p>请用政务网的账号登录，忘记密码请联系管理员。</p> | LOGIN_PAGE"
      })
  void asksToLogInWhereTheFormIsAllThereIs(String html, String kind) {
    assertThat(kind(html)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=TRS_Editor><p>现将部门预算公开如下：</p>FILES</div> | article",
        "<div><p>现将部门预算公开如下：</p>FILES</div> | article",
        "<div class=TRS_Editor><p>现将部门预算公开如下：</p>FILES<p><a href=x.html>首页</a></p></div> | article",
        "<div class=content><p>部门预算：</p>LINKS</div> | LISTING_PAGE",
        "<div class=content><p>部门预算：</p>LINKS FILES</div> | LISTING_PAGE",
        "<div class=list>LINKS</div> | LISTING_PAGE",
        "<div class=content>NOTICE<h3>相关阅读</h3><ul>TEASERS</ul></div> | article",
        "<div class=content><h3>水务要闻</h3><ul>TEASERS</ul></div> | LISTING_PAGE",
        "<div class=content>PHOTOS</div> | article"
      })
  void listsArticlesWhereItLinksToPages(String html, String kind) {
    String pages = "<p><a href=x.html>云泽市水务局2024年部门预算</a></p>".repeat(15);
    String teaser = "<li><a href=x.html>云泽召开推进会</a><p>会议要求，认真落实，抓好防汛，确保安全，加强整治。</p>";
    String photo = "<p><a href=x.JPG?v=1><img src=x.jpg></a></p>";
    String listed =
        html.replace("LINKS", pages)
            .replace("TEASERS", teaser.repeat(16))
            .replace("PHOTOS", photo.repeat(15));
    assertThat(kind(listed.replace("FILES", pages.replace("html", "pdf")))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=TRS_Editor><p>政务服务系统将于周六升级，升级期间可能出现系统繁忙，请错峰办理。</p></div> | article",
        "<div><p>政务服务系统将于周六升级，您访问的页面可能打不开，请错峰办理。</p></div> | article",
        "<div class=content><p>答：系统升级期间请您错峰办理，出现<b>系统繁忙</b>时请稍候。</p></div> | article",
        "<p>很抱歉，您访问的页面不存在或已被移走。</p> | ERROR_PAGE",
        "<div class=content>提示信息：文章不存在或已被管理员删除！</div> | ERROR_PAGE",
        "<div class=box><h2>404</h2><span>系统繁忙，请稍后再试。</span></div> | ERROR_PAGE",
        "<title>页面不存在</title><p>请检查地址，或返回首页。</p> | ERROR_PAGE",
        "<p>云泽市人民政府门户网站　所找的文章不存在</p> | ERROR_PAGE"
      })
  void reportsAnErrorWhereALineBeginsWithIt(String html, String kind) {
    assertThat(kind(html)).isEqualTo(kind);
  }
}
