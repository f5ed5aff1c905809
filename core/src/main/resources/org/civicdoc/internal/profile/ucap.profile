# Kaipuyun (开普云), whose templates come from UCAP.
name = UCAP

body.id = UCAP-CONTENT
body.tag = ucapcontent
body.id = zoomcon

title.tag = ucaptitle
title.word = ucaptitle
publishedAt.tag = publishtime
source.tag = ucapsource
source.word = ucapsource
