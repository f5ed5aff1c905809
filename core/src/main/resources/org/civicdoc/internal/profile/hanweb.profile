# Hanweb (大汉): comments around each field, <!--<$[标题]>begin-->.
name = Hanweb

body.comment = $[信息内容]>begin
body.id = zoom
body.class = zoom
body.id = fontzoom

title.comment = 标题 文章标题 信息标题 新闻标题
publishedAt.comment = 发布时间 发布日期 信息发布时间 文章日期 文章时间
source.comment = 来源 信息来源 文章来源 新闻来源
author.comment = 作者 文章作者 信息作者
editor.comment = 责任编辑 文章编辑 编辑
