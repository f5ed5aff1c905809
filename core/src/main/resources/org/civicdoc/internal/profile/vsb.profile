# Boda VSB (博达).
name = VSB

body.id = vsb_content*
body.class = v_news_content
