# The ids of Baidu's news protocol, which many systems print.
name = Baidu

title.id = title_baidu
publishedAt.id = pubtime_baidu
source.id = source_baidu
author.id = author_baidu
editor.id = editor_baidu
