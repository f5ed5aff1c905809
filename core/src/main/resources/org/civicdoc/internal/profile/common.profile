# What families of templates have in common, and the rules of 政府网站发展指引 (国办发〔2017〕47号).
name = common

# Elements that hold the body.
body.id = ivs_content
body.class = Article_content
body.id = mainText
body.class = pages_content easysite-news-text j-fontContent
body.id = cmsArticleContent articlecontent article-content article_content articleContent
body.class = article-content article_content articleContent article-body article_body articleBody
body.class = article-detail article-con articleCon article_con
body.id = articleText
body.class = article-text artical-content news_content news-content newsContent
body.id = news_content newsContent
body.class = detail-content detail_content detailContent
body.id = detailContent detail-content
body.class = content-text contentText
body.id = contentText
body.class = content_text
body.id = content-text
body.class = text_content zhengwen wenzhang wenzhang-content wzcon
body.id = zhengwen wenzhang wenzhang-content
body.class = entry-content post-content post-body view_content main-txt main-text main_text xxgk-content
body.class = xxgk_content zw-content show_content con_text arti_content
body.id = main_content mainContent
body.class = main-content
body.id = xl_con*
body.class = xl_con*
body.id = content
body.class = content

# Names of meta tags (name, property or itemprop), best first. The first of each field is that of
# 政府网站发展指引, annex 网页设计规范.
title.meta = articletitle og:title twitter:title dc.title dcterms.title headline
publishedAt.meta = pubdate firstpublishedtime article:published_time publishdate pubtime publish_time publishtime datepublished
publishedAt.meta = dc.date.issued dcterms.issued og:published_time og:release_date weibo:article:create_at pub_date releasedate
source.meta = contentsource source dc.source
author.meta = author article:author dc.creator
# The microformat hCard, as WordPress marks the author.
author.class = vcard
siteName.meta = sitename og:site_name
siteName.class = site-title site-name site_name sitename siteName sitetitle
siteName.word = logo logotext sitename webname site
siteCode.meta = siteidcode
column.meta = columnname lanmu article:section
keywords.meta = keywords news_keywords article:tag dc.subject
description.meta = description og:description dc.description
canonicalUrl.meta = url og:url

# Labels of bylines and of 政府信息公开 header tables. One in simplified characters stands for the traditional ones, too, but
# not the other way round: 资料来源 is said of what a text was made of.
publishedAt.label = 发布时间 发布日期 发稿时间 发稿日期 发表时间 发表日期 发表于 发布于 刊登时间 刊登日期 刊发时间 刊发日期
publishedAt.label = 公布时间 公布日期 公开时间 公开日期 上载日期 上载时间 上传时间 上传日期 信息时间 录入时间 添加时间 添加日期
publishedAt.label = 信息提供日期 创建时间 创建日期 提交时间 推送时间 登载时间 登载日期 时间 日期
publishedAt.label = 上网时间 上网日期 挂网时间 挂网日期 公告日期

updatedAt.label = 更新时间 更新日期 最后更新 最近更新 修改时间 修改日期 编辑时间 最后修改
updatedAt.label = 最后更新时间 最后更新日期 最后修改时间 最后修改日期 更新于

source.label = 来源 信息来源 文章来源 新闻来源 稿源 稿件来源 消息来源 来自 来源自 来源于 本文来源 内容来源 转载来源 原文来源
source.label = 来源单位 来源部门 来源网站 出处 文章出处 信息出处 转载自 摘自 转自 稿件来自 供稿单位 撰稿单位 投稿单位
source.label = 来稿单位 报送单位 发稿单位 供稿部门 报送部门 发稿部门 資料來源

author.label = 作者 原作者 文章作者 本文作者 撰稿人 撰稿 撰文 记者 本报记者 本网记者 通讯员 本报通讯员 全媒体记者 特约记者 见习记者

editor.label = 新媒体编辑 执行编辑 栏目编辑 责任编审 编校
editor.label = 编辑 责任编辑 责编 网编 小编 网络编辑 本网编辑 本期编辑 值班编辑 编辑人 责任编辑人 网站编辑 文字编辑

publisher.label = 发布机构 发文机关 发布单位 发布机关 发文单位 发布部门 发文机构 发文部门 公开主体 公开责任部门 公开机构
publisher.label = 制发机关 制发单位 制定机关 颁布机关 颁布单位 印发机关 公布机关 公布单位 信息发布机构 信息公开机构
publisher.label = 公开单位 公开部门 公开机关 公开责任单位 制发机构 发文机关署名 信息提供单位 责任单位 责任部门

documentNumber.label = 发文字号 文号 文件编号 发布文号 文件号 文件字号 公文文号 发文文号 公文字号

indexNumber.label = 索引号 索引码 信息索引号 信息索引 索取号 信息索引码 信息索取号 公开索引号

# When the document was made. The page is published later, but where it states no other date it means this one.
documentDate.label = 生成日期 生成时间 成文日期 成文时间 发文日期 发文时间 印发日期 印发时间 制发日期 制发时间 签发日期 签发时间

# What a header table calls the title, or the table of a letter to a government's mailbox.
title.label = 名称 标题 信息名称 文件名称 公文名称 文件标题 信息标题 信件标题 信件主题 来信标题 来信主题 留言标题 留言主题 咨询标题 咨询主题

# Labels that stand only in header tables. A date among them is not that of publication.
header.label = 原标题
header.label = 实施日期 施行日期 施行时间 实施时间 生效日期 生效时间 失效日期 失效时间 废止日期 废止时间 有效期 截止日期 有效期限
header.label = 主题分类 分类 信息分类 组配分类 体裁分类 公文分类 公文种类 信息类别 文件类型 文件分类 信息类型 主题词 关键词 关键字
header.label = 主题 体裁 文种 有效性 效力状态 是否有效 时效 时效性 效力 文件状态 文件有效性 时效状态 内容概述 内容概要 概述 摘要
header.label = 公开方式 公开形式 公开范围 公开类型 公开时限 公开程序 公开属性 公开类别 统一编号 登记号 规范性文件编号
header.label = 规范性文件统一编号 统一登记号 服务对象 载体类型 语种 联合发文单位 备注文号 信息格式 所属主题 行业分类 记录形式
header.label = 责任处室 主办单位 备案号 签发人 备注
header.label = 来信人 来信时间 写信人 写信时间 留言人 留言时间 咨询时间 信件编号 信件编码 信件类型 信件类别 信件状态 流水号 查询编号
header.label = 回复单位 回复部门 回复时间 答复单位 答复部门 答复时间 办理单位 办理状态 处理状态 处理部门 处理时间 受理单位 受理部门 受理时间

# Labels that end the value before them and tell nothing that is read here.
ignored.label = 字体 字号 字体大小 文字大小 浏览次数 浏览量 浏览数 浏览 访问量 访问次数 访问数 阅读 阅读量 阅读次数 阅读数 阅览次数
ignored.label = 点击 点击数 点击量 点击率 点击次数 被阅览数 人气 分享 分享到 分享至 打印
ignored.label = 视力保护色 保护视力色 背景色 背景颜色 评论 评论数 二维码 所属分类 所属栏目 栏目 标签 语音播报 朗读
ignored.label = 字数 点赞 收藏 热度 次数
ignored.label = 点阅数 列印 查看 查看次数 回复 回复数 围观

# Others who had a hand in the article. Their names fill no field; where a closing line with them is left out, an issue says so.
credit.label = 图片 审核 审核人 审签 校对 校审 监制 摄影 发布人 发布者 发布员 录入 录入人 录入员 录入者 信息发布人 信息录入人 信息员 上传者
credit.label = 初审 复审 终审 签发 一审 二审 三审 值班主任 统筹 策划 排版 美编 审核发布 审稿
credit.label = 一校 二校 三校 终校 核稿 审读 编审 审定 签审 监审 责任审核 责任校对 内容审核 值班审核 值班编委 值班领导 统稿
credit.label = 美术编辑 视觉 视觉设计 总监制 总策划 出品 出品人 文字 文案 图文 文图 配图
credit.label = 供稿 供稿人 投稿 值班 主编 执行主编 副主编 总编 总编辑 值班总编 摄影记者 摄像 剪辑 制作 海报 设计 视频

# How to reach whom the article names; part of its text.
contact.label = 联系人 联系电话 咨询电话 举报电话 监督电话 电话 地址 通讯地址 联系地址 邮编 邮政编码 传真 邮箱 电子邮箱 电子邮件 投稿邮箱 值班电话

# Words in ids and classes that tell what an element is for.
title.word = title tit bt biaoti headline heading titcen htitle contitle arttitle articletitle newstitle zoomtitle
subtitle.word = subtitle subtit fbt futitle vicetitle subheading futi
breadcrumb.word = crumb crumbs breadcrumb breadcrumbs curmb curb mbx dqwz dqw navpath sitepath crumbsnav currentposition mianbao
breadcrumb.word = mianbaoxie curpos nowplace chnl
breadcrumb.word = nowpos nowposition currentpos curposition wzdh dqwzbox
# These stand on much else too: only a line that looks like a path counts.
path.word = weizhi position location path bread place
footer.word = footer foot copyright footbox foottop btm
source.word = source ly laiyuan from media origin where sour wzly xxly
elsewhere.word = related recommend hot rank xgwj xgxw xgwz tuijian paihang sidebar aside menu comment comments comt

# Words in ids and classes of what stands around an article.
furniture.word = ad ads advert advertisement banner bdsharebuttonbox bottom breadcrumb breadcrumbs cmt comment
furniture.word = comments copyright crumb crumbs ewm foot footer friendlink friendlinks fontsize header hot
furniture.word = hotnews login menu mobile nav navbar navigation pager pagination page qrcode rank ranking
furniture.word = recommend related relate relates search share sharebox sidebar side sweep tags toolbar tool
furniture.word = tools xgwd xgxw

# Parts of texts that stand in headers and footers only.
furniture.text = ICP备 公网安备 网站标识码 版权所有 技术支持 最佳浏览 建议使用 Copyright 备案序号 浏览器 违法和不良信息举报 信息服务许可证

# Lines that are tools of the page and no text of the article.
# Of what follows a tool's verb only the names of pages and their parts: 打印要求, 举报范围 and 收藏文物目录 are of the article.
tool.line = ([【〖\[（(]?(我要|一键|语音|友善)?(打印|列印|转寄|轉寄|关闭|關閉|收藏|纠错|分享|返回|复制链接|朗读|播报|下载|转发|点赞|评论|举报)(本|此|该|这|当前|至|到|给)?([页頁]面?|[网網][页頁]|[网本]站|[正原]?文|文[章档]|稿件?|篇|条|信息|新闻|全文|内容|窗口|列表页?|首页|顶部|上一?[页頁级层]|目录|主页|链接|预览|附件|好友|到|([Pp][Dd][Ff]|[Ww]ord|WORD|打印)版?){0,2}[】〗\]）)]?([（(\[]?\d{1,6}[）)\]]?)?[:：|‖/→>»]{0,2}){1,6}
tool.line = [【\[（(]?(字体|字體|字号|字級|文字大小|视力保护色|背景颜色)(大小|调整|设置|缩放|显示)?[】\]）)]?([:：【\[（(].{0,30}|[大中小默认特超AaT＋－+-]{0,8}[】\]）)]?)
tool.line = (大|中|小|默认|超大|[【\[]?大[】\]]?[【\[]?中[】\]]?[【\[]?小[】\]]?(打印|关闭|[^\p{IsHan}].{0,8})?)
tool.line = (用?(手机|微信)扫(一扫|码|描二维码)?|扫一扫|扫描二维码|扫码)(?!.*(填写|填报|报名|登录|入群|进群|缴费|查询|申请|预约|答题|投票))([:：].{0,18}|[^。，；]{0,10}(打开|关注|分享|阅读|浏览|查看|观看|访问)[^。，；]{0,10})?
tool.line = (欢迎|敬请|请|更多.{0,8}请)?(扫码)?关注.{0,20}(公众号|视频号|抖音号|微博|小程序)
tool.line = [↑▲↓▼]?(长按|点击)(识别)?(上方|下方|上面|下面)?(二维码|蓝字|卡片)(?!.*(填写|填报|报名|登录|入群|进群|缴费|查询|申请|预约|答题|投票)).{0,20}
tool.line = (分享[到至]|一键分享|分享让更多人看到)([:：].{0,40}|.{0,3}(微信|微博|朋友圈|空间|QQ|人人网|开心网|好友).{0,36})?
tool.line = (浏览|浏览次数|浏览量|点击|点击数|点击量|阅读|阅读量|访问量|访问次数|阅读次数|点击次数|收藏|分享|转发|点赞|评论)[:：]?\d*(次|人次)?
tool.line = (上一篇|下一篇|上一条|下一条|上一则|下一则|上一页|下一页|首页|尾页|末页)(文章|新闻|信息)?([:：].{0,80})?
tool.line = (收听|听|语音播报|语音朗读|朗读|语音阅读)(全文|本文|文章|新闻)
tool.line = 文明上网.{0,3}理性发言.{0,40}
tool.line = (点击|查看)(下载|预览|大图|原图|原文)
tool.line = ([【\[（(]\d{1,3}[】\]）)]){2,}(下一页|尾页)?
tool.line = 本文共\d+页.{0,20}
tool.line = 赞\d*
tool.line = 赏
tool.line = (完|Ends?|NNNN)
tool.line = (满意度(评价|调查)?[:：]?)?(非常满意|比较满意|基本满意|满意|一般|不满意){2,}(提交)?
tool.line = 您?对(本|该|此)(页面?|网页|文|文章|信息|内容|次服务).{0,6}(是否满意|满意吗|满意度|评价|有帮助吗)[？?：:]?
tool.line = 您?对(本次|该|此)?(回复|答复|办理结果|办理情况|处理结果).{0,6}(是否满意|满意吗|满意度|评价)[？?：:]?
tool.line = [*＊=＝—_－-]{6,}
tool.line = (更多|查看更多|展开全文|阅读全文)[>»]*
tool.line = [^。，；：:]{0,20}客户端下载[>＞»]{1,3}
tool.line = (图集|幻灯|\+1)
# To whom the browser is to blame; an article tells which one to use for its form.
tool.line = ((温馨|友情)?提示[:：]|(很?抱歉|对不起)[,，!！])?[您你](当前|目前|正在|现在)?(的|使用的?|所使用的)浏览器((版本)?(过|太|较)[低旧]|不支持|(已|已经)?(禁用|关闭)|(没有|未)(启用|开启)).{0,80}
tool.line = ((温馨|友情)?提示[:：])?(为了?.{0,12}效果[,，])?(本|该)(网站|网|站|页面?|系统)?(建议|推荐)(您|你)?使用.{0,40}(浏览器|分辨率).{0,40}
tool.line = (请?点击(屏幕)?右上角(的?(按钮|菜单|…|\.{3}))?[,，]?)?请?(选择)?[“"]?[在用](手机|系统|默认|外部|其他)?浏览器(中)?打开(本页|此页|该链接)?[”"]?[。!！]?
tool.line = 请?点击(屏幕)?右上角(的?(按钮|菜单|…|\.{3}))?
tool.line = (\d+人参与)?(\d*条)?评论(打印|转发|收藏){0,3}
tool.line = [【\[]?(发表|查看|我要|网友)(全部|所有|更多)?评论[】\]]?([（(\[]?\d{1,6}条?[）)\]]?)?[:：>»]?
tool.line = (?=.*[页<>»])(上一页|下一页|\d{1,3}|>|<|»){2,}
tool.line = 12(3(4(5(6(7(8(9(10)?)?)?)?)?)?)?)?(…|\.{3})?(\d{1,3})?
tool.line = 暂无(资料|数据|内容|信息|相关信息|相关内容)
tool.line = (本篇新闻|本文|热门)(热门)?关键[词字]([:：]|>>).{0,80}

# Lines of tags. With links, or behind the last sentence; elsewhere a text has its own 关键词.
keywords.line = (关键词|关键字|标签|Tags?)([:：]|>>).{0,80}

# Lines after whose start nothing of the article follows.
tail.line = [【\[〖（(◎●■>»≫]{0,3}(相关|延伸|推荐|热门|热点|更多|精彩|关联|扩展|猜你喜欢的|相關)(阅读|稿件|链接|新闻|文章|报道|推荐|专题|内容|资讯|信息|解读|文档|图片|视频|视频推荐|图文|新聞|閱讀|附件推荐)[】\]〗）)]?[<>»:：]{0,4}$
tail.line = [>»≫]{0,3}(相关|相關)(阅读|新闻|链接|稿件|新聞|閱讀)[】\]〗]?([:：]|[<>]{2})
tail.line = [【\[]?(上一篇|下一篇|前一篇|后一篇|上一条|下一条|上一则|下一则)(文章|新闻|信息)?[】\]]?[:：]
tail.line = (版权声明|免责声明|版权[与及和]免责声明|凡本[网站]注明|凡注明|本文版权归|声明[:：]本文|(郑重|特别)声明(?=.*(本[网站文]|版权|转载|来源|作者)))
tail.line = (说明|声明|注)[:：]本[站网](转载|所载|刊载|登载)
tail.line = (友情链接|网站地图|网站导航|关于我们|赞助商链接|热门关键词)
tail.line = (版权所有|网站标识码)[:：]
# 技术支持：0123-4567890 helps who applies; a site names a firm.
tail.line = 技术支持[:：](?![\d（(+-]).{2}
tail.line = [^。，；：:]{2,30}版权所有$
tail.line = (分享[到至]|转帖到|转发到)($|[:：]|.{0,3}(微信|微博|朋友圈|空间|QQ|人人网|开心网|好友))
tail.line = (扫一扫|扫描二维码)(?!.*(填写|填报|报名|登录|入群|进群|缴费|查询|申请|预约|答题|投票))([:：]|[^。，；！]{0,30}$)
tail.line = 用手机随时|手机读报
tail.line = ((网友|发表|查看|我要|最新)评论|我来说两句)($|[:：（(\[【】\]>»|\d])
tail.line = ([已正]有|共有)\d+[人条](正?在)?(参与|发表)?(评论|跟帖|留言|讨论)
tail.line = 已有\d+人参与$

# The same where it is the last line, or a text of footers stands in or behind it; elsewhere an article tells addresses.
furniture.line = 联系我们
furniture.line = [^。，；：:]{2,30}主办$
furniture.line = [^。，；：:]{2,30}承办$
furniture.line = (主办|承办|主办单位|承办单位|地址|邮编)[:：](?!.*(承办人|经办人|审核人|联系人))

# Phrases of pages that report an error instead of an article.
error.text = "404 Not Found" "403 Forbidden" "502 Bad Gateway" "503 Service" 页面不存在 页面没有找到 页面未找到 找不到页面
error.text = 请完成安全验证 "疑似黑客攻击" 访问被拒绝 "Access Denied" "Just a moment"
error.text = 无法找到该页 您访问的页面 您要查看的页面 您所访问的页面 您请求的页面 该页面已被删除 信息不存在 内容不存在 内容已被删除 文章不存在 已被管理员删除 服务器内部错误 系统繁忙
