# Webplus (苏迪).
name = Webplus

body.class = wp_articlecontent
