# Staff read this above the help.
help-staff = <b>支援スタッフの方へ</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = 名簿のファイル（.xlsx）は、このチャットに送ってください。取り込む前に、変わる内容を確認できます。
help-staff-workers = <b>本人向けの説明</b>
