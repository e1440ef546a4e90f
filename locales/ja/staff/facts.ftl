# /facts: staff confirm sources and telephone numbers.

# $count (Number) of what waits
facts-waiting = { $count ->
    [0] <b>すべて最近確認されています。</b>
   *[other] <b>確認を待っている出典と相談窓口：{ $count }件</b>　まだだれも確認していないか、確認から長い時間がたっています。
}
# $name (String)
facts-label-hotline = ☎️ { $name }
facts-label-source = 📄 { $name }
# $name (String)
facts-hotline = ☎️ <b>{ $name }</b>
# $url (String) or none; $published (String) a day, a month, a year, or none
facts-page = { $url ->
    [none] ウェブページのアドレスはわかりません。
   *[other] 🔗 { $url }
}
    { $published ->
        [none] ページまたは写しに日付はありません。
       *[other] ページまたは写しの日付：{ $published }
    }
# $names (String) of criteria and of pages of the guide, or none
facts-resting = { $names ->
    [none] この出典を使っているのは、お知らせ、書類、相談窓口の記録だけです。
   *[other] この出典を使っているところ：{ $names }
}
facts-how-hotline = ページを開くか、電話をかけてください。番号、言葉、時間が正しければ、確認のボタンを押してください。違うところがあれば押さずに、データの担当者に知らせてください。
facts-how-source = ページを開いて、ボットの案内と比べてください。今も同じなら、確認のボタンを押してください。違うところがあれば押さずに、データの担当者に知らせてください。
# $on (Date) or none; $name (String)
facts-last = { $on ->
    [none] まだだれも確認していません。
   *[other] 最後に確認した日：{ DAY($on) }（{ $name }）
}
facts-confirm = ✅ 確認しました
facts-name = どの氏名で記録しますか。確認と一緒に保存します。氏名を入力してください。
facts-mistake-gone = この記録はもうありません。一覧に戻ってください。
# $problem (String) what the operator needs to know, in English
facts-mistake-file = 確認を保存できませんでした。ボットの管理者に次の内容を知らせてください：{ $problem }
