# WeChat articles (微信公众号) that are posted again.
name = WeChat

body.id = js_content
body.class = rich_media_content

title.id = activity-name
publishedAt.id = publish_time post-date
source.id = js_name post-user
author.id = js_author_name
author.class = rich_media_meta_text
