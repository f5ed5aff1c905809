# WeChat articles (微信公众号) that are posted again.
name = WeChat

body.id = js_content
body.class = rich_media_content
