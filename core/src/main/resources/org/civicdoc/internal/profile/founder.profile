# Founder (方正). Its property comment <!--enpproperty …--> is a format of its own, read by code.
name = Founder

body.tag = founder-content
