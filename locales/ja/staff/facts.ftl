# /facts: staff confirm sources and telephone numbers.

# $count (Number) of what waits
facts-waiting = { $count ->
    [0] <b>すべて最近確認されています。</b>
   *[other] <b>確認を待っている出典と相談窓口：{ $count }件</b>　まだだれも確認していないか、確認から長い時間がたっています。
}
# $changes (Number) whose day has come
facts-waiting-changes = ⚖️ 施行日が来たのに、施行されたかどうかの記録がない法令の改正：<b>{ $changes }</b>件
# $count (Number) of what was found; $query (String) what was typed
facts-found = { $count ->
    [0] 「{ $query }」に合うものはありません。名前、ウェブアドレス、電話番号の一部、または記録のIDを入力してください。
   *[other] 「{ $query }」に合う出典と相談窓口：<b>{ $count }</b>件
}
facts-search = 探すときは、名前、ウェブアドレス、電話番号の一部、または記録のIDを入力してください。
facts-all = ↩️ 確認待ちの一覧
# $name (String)
facts-label-hotline = ☎️ { $name }
facts-label-source = 📄 { $name }
facts-label-law_change = ⚖️ { $name }
# $name (String)
facts-hotline = ☎️ <b>{ $name }</b>
# $name (String), $on (String) a day or a month
facts-law_change = ⚖️ <b>{ $name }</b>
    施行予定：{ $on }　記録では、まだ施行前のままです。
facts-how-law_change = 出典のページを開いて、施行されたかどうかを確認し、データの担当者に知らせてください。記録を直せるのはデータの担当者だけです。それまで本人には、支援スタッフが確認すると表示されます。
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
