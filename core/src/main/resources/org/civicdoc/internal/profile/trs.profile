# TRS WCM (拓尔思).
name = TRS

body.class = TRS_Editor TRS_UEDITOR trs_editor_view trs_paper_default TRS_PreAppend
