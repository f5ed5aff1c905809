package org.civicdoc.internal.block.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicdoc.internal.block.Lines;
import org.civicdoc.internal.profile.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureLinesTest {

  private static final String TEXT = "<p>全市河道水质逐年好转。</p>";

  private static List<String> shapes(String html) {
    return Lines.shapes(new FurnitureLines(Knowledge.builtIn()).apply(Lines.read(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【打印】",
        "打印本页",
        "[关闭窗口]",
        "【字体：大 中 小】",
        "扫一扫在手机打开当前页",
        "分享到：微信 微博",
        "浏览次数：128",
        "返回顶部",
        "大 中 小",
        "我要纠错",
        "列印本頁",
        "字體大小：A A A",
        "****************",
        "1 2 3 4",
        "上一页 1 2 3 下一页",
        "暂无资料",
        "满意度评价：非常满意 满意 不满意",
        "分享：",
        "长按识别二维码，关注云泽发布",
        "↑点击上方蓝字关注我们↑",
        "点赞：12",
        "您对本页面是否满意？",
        "对此信息的评价：",
        "听全文",
        "文明上网理性发言，请遵守新闻评论服务协议",
        "举报",
        "打印本页 | 关闭窗口",
        "【收藏】[0]",
        "评论(3)",
        "返回列表页 →",
        "返回上一级页面",
        "打印此页 ‖ 关闭此页",
        "〖打印〗〖关闭〗",
        "分享本文到：",
        "下载PDF版",
        "分享到新浪微博 分享到人人网",
        "手机扫一扫打开此页",
        "微信扫一扫",
        "扫码关注我们",
        "字号：T | T",
        "字体 大 中 小",
        "[发表评论]",
        "您的浏览器版本过低，可能无法正常显示本页面，请升级浏览器。",
        "很抱歉，您的浏览器不支持JavaScript，请打开脚本功能。",
        "本网站建议使用IE9以上版本浏览器，分辨率1024*768。",
        "点击右上角",
        "请点击右上角菜单，选择“在浏览器中打开”"
      })
  void leavesOutToolsOfThePage(String line) {
    assertThat(shapes("<p>" + line + "</p>" + TEXT)).hasSize(1);
  }

  @Test
  void leavesOutTheIconOfAToolAboveTheText() {
    String image = "<p><img src=x.png></p>";
    assertThat(shapes(image + "<p>打印</p>" + TEXT)).hasSize(1);
    assertThat(shapes("<p>【字体：大 中 小】</p>" + image + "<p>打印</p>" + TEXT)).hasSize(1);
    assertThat(shapes(TEXT + image + "<p>打印</p>")).hasSize(2);
    assertThat(shapes(image + "<p>打印</p>")).hasSize(1);
  }

  @Test
  void leavesOutTheLabelOfAttachmentsOnlyWhereThereAreNone() {
    assertThat(shapes(TEXT + "<p>附件：</p>")).hasSize(1);
    assertThat(shapes(TEXT + "<p>附件：</p><p>1.名单</p>")).hasSize(3);
    assertThat(shapes(TEXT + "<p>附件</p>")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "分享改革成果，让群众得实惠，是这次调研的主题之一。",
        "大中小学校",
        "报名系统须用浏览器打开，您的浏览器版本不限。",
        "对本次服务的要求",
        "听全文报告",
        "举报电话：12380",
        "举报方式",
        "扫码报名",
        "长按识别二维码填写问卷",
        "下载地址：云泽市水务局网站",
        "转发通知",
        "2024",
        "01",
        "打印机和复印机由市财政局统一采购，任何单位不得自行购买。",
        "相关部门负责人参加调研。",
        "举报范围",
        "打印要求",
        "分享经验",
        "返回学校时间安排",
        "下载安装步骤",
        "评论摘编",
        "网友评论摘编",
        "收藏文物目录",
        "关闭小煤矿名单",
        "播报天气",
        "朗读比赛方案",
        "分享到会场的经验有三条。",
        "字体设计大赛方案",
        "扫码支付试点商户",
        "扫黑除恶受到关注"
      })
  void keepsSentencesWithTheSameWords(String line) {
    assertThat(shapes("<p>" + line + "</p>" + TEXT)).hasSize(2);
  }

  @Test
  void leavesOutTheTailFromItsStart() {
    assertThat(shapes(TEXT.repeat(3) + "<p>相关阅读：</p><p><a href=x>云泽</a></p><p>云泽</p>")).hasSize(3);
    assertThat(shapes(TEXT + TEXT + "<p>上一篇：云泽</p><p>下一篇：没有了</p>")).hasSize(2);
    String link = "<a href=1.html>我市召开推进会</a>";
    assertThat(shapes(TEXT + "<p>上一篇" + link + "下一篇" + link + "</p><p>云泽</p>")).hasSize(1);
    assertThat(shapes(TEXT + "<p>下一篇章：怎么写" + link + "</p>")).hasSize(2);
  }

  @Test
  void beginsTheTailBehindTheLastSentenceHoweverShortTheArticleIs() {
    String tail = "<h3>相关信息</h3><p>暂无资料</p><p>栏目内搜索</p><p>标题</p>";
    assertThat(shapes(TEXT + tail)).hasSize(1);
    assertThat(shapes("<p>名单</p>" + tail + TEXT)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>主办单位：云泽市水务局</p><p>地址：云泽市人民路1号</p><p>云ICP备12345号</p>",
        "<p>地址：云泽市人民路1号　邮编：123456　版权所有：云泽市水务局</p>",
        "<p>云泽市水务局主办</p>",
        "<p>主办：云泽市水务局</p>",
        "<p>说明：本站转载此文是出于传递更多信息之目的。</p><p>谢谢。</p>"
      })
  void leavesOutAnImprint(String imprint) {
    assertThat(shapes(TEXT.repeat(3) + imprint)).hasSize(3);
  }

  @Test
  void keepsTheAddressesThatAnArticleTells() {
    String contacts = "<p>地址：云泽市人民路1号</p><p>主办单位：云泽市水务局</p><p>承办单位：云泽市团委</p><p>九、附件</p><p>无</p>";
    assertThat(shapes(TEXT.repeat(3) + contacts)).hasSize(8);
  }

  @Test
  void keepsTheAddressOfWhomTheArticleNames() {
    String agent = "<p>一、采购人名称：云泽市水务局</p><p>地址：云泽市人民路1号</p>";
    assertThat(shapes(TEXT.repeat(3) + agent)).hasSize(5);
    assertThat(shapes(TEXT.repeat(3) + "<p>地址：云泽市人民路1号</p>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>地址：云泽市人民路1号</p><p>技术支持：0123-4567890</p>",
        "<p>郑重声明：本站文章版权归作者所有。</p>",
        "<p>联系我们：0123-4567890</p>"
      })
  void keepsAllAboveTheSignature(String lines) {
    String signature = "<p>中共云泽市委组织部</p><p>2023年6月8日</p>";
    assertThat(shapes(TEXT.repeat(3) + lines)).hasSize(3);
    assertThat(shapes(TEXT.repeat(3) + lines + signature).subList(3, 4))
        .doesNotContain("P 中共云泽市委组织部");
    assertThat(shapes(TEXT.repeat(3) + lines + signature)).endsWith("P 中共云泽市委组织部", "P 2023年6月8日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>郑重声明：任何人不得借此收费。</p><p>请互相转告。</p>",
        "<p>特别声明：材料一经递交不予退还。</p>",
        "<p>技术支持：0123-4567890</p><p>咨询电话：0123-4567891</p>",
        "<p>联系我们</p><p>电话：0123-4567890</p><p>邮箱：a@b.example</p>",
        "<p>云泽市文化馆主办</p><p>云泽市图书馆承办</p>",
        "<p>扫一扫进店码，方便又快捷。</p>",
        "<p>扫描二维码填写问卷</p>",
        "<p>网友评论区里，大家纷纷点赞。</p>",
        "<p>已有3000人报名参加。</p>",
        "<p>共有12人</p>",
        "<p>分享到会场的三条经验</p>",
        "<p>分享到会场的经验有三条。</p>"
      })
  void keepsWhatOnlyBeginsLikeATail(String lines) {
    assertThat(shapes(TEXT.repeat(3) + lines)).hasSize(3 + lines.split("</p>").length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "特别声明：本网转载此文是为传递信息。",
        "免责声明：以上内容仅供参考。",
        "技术支持：云泽市网络公司",
        "网友评论（3条）",
        "最新评论",
        "共有3条评论",
        "已有12人参与",
        "分享到：微信，微博",
        "扫一扫：分享用微信扫一扫，点击右上角。"
      })
  void leavesOutTheTailThatBeginsWithALine(String line) {
    assertThat(shapes(TEXT.repeat(3) + "<p>" + line + "</p><p>云泽</p>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"关键词：绿色、协调、共享", "标签：#云泽#", "Tags: 绿色"})
  void leavesOutTagsBehindTheTextOrLinkedButNotWithinIt(String tags) {
    assertThat(shapes(TEXT + "<p>" + tags + "</p><p>云泽</p>")).hasSize(2);
    assertThat(shapes("<p>" + tags.replaceFirst("[:：](.*)", "：<a href=x>$1</a>") + "</p>" + TEXT))
        .hasSize(1);
    assertThat(shapes(TEXT + "<p>" + tags + "</p>" + TEXT)).hasSize(3);
  }

  @Test
  void keepsTheContactsThatCloseANotice() {
    String contacts =
        "<p>地址：云泽市人民路1号</p><p>邮编：123456</p><p>举报电话：0123-4567890</p><p>举报邮箱：a@b.example</p>";
    assertThat(shapes(TEXT.repeat(3) + contacts)).hasSize(7);
  }

  @Test
  void keepsWhoHandlesAMotion() {
    String handled = "<p>承办单位：云泽市水务局　承办人：江一帆</p>";
    assertThat(shapes(TEXT.repeat(3) + handled)).hasSize(4);
  }

  @Test
  void keepsTheHeadOfFilesButNotThatOfOtherPages() {
    assertThat(shapes(TEXT.repeat(3) + "<p>相关表格：</p><p><a href=a.xls>报名表</a></p>")).hasSize(5);
    assertThat(shapes(TEXT.repeat(3) + "<p>相关政策：</p><p><a href=a.html>云泽市召开会议</a></p>")).hasSize(3);
  }

  @Test
  void leavesOutABoxOfFilesButNoParagraphThatOffersOne() {
    String map = "<a href=map.pdf>河道图.pdf</a>";
    String list = "<a href=list.xlsx>名录.xlsx</a>";
    assertThat(shapes(TEXT + "<div>" + map + "\n" + list + "</div>")).hasSize(1);
    assertThat(shapes(TEXT + "<div>" + map + "</div><div>附件：" + list + map + "</div>"))
        .containsExactly("P 全市河道水质逐年好转。", "P 河道图.pdf", "P 附件：名录.xlsx河道图.pdf");
  }

  @Test
  void keepsTheWordsOfATailInTheFirstHalf() {
    assertThat(shapes(TEXT + "<p>联系我们</p>" + TEXT + TEXT + TEXT)).hasSize(5);
  }

  @Test
  void takesAnEarlyTailIfOnlyLinksFollow() {
    String link = "<p><a href=x>云泽市召开会议</a></p>";
    assertThat(shapes(TEXT + "<p>相关阅读</p>" + link.repeat(9))).hasSize(1);
  }
}
