# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 新しい重要な相談があります（番号{ $number }）。支援責任者と管理者だけに知らせています。
# Where the group has read it for a while. $number (String)
restricted-returned = 🔒 グループに公開していた番号{ $number }は、再び閲覧できる人だけのものになりました。
# $name, $why (String) as in standing-given_back
restricted-given_back = 🔒 番号{ $number }：{ standing-given_back }
restricted-rested = 🔒 番号{ $number }：{ standing-rested }
# $number (String)
restricted-more = 🔒 番号{ $number }に新しい内容があります。
# $number, $rating (String)
restricted-rated = 🔒 番号{ $number }。「対応はどうでしたか」への本人の回答：{ WORD("consultation-rating", $rating) }
# $number (String)
restricted-unsolved = 🔒 番号{ $number }について、本人から「{ consultation-not-solved }」との回答がありました。対応を再開しました。
# $number, $id (String)
restricted-forgotten = 🔒 番号{ $number }：本人が情報の削除を希望したため、今後は No. { $id } と表示します。この相談への対応は終了しました。
# $number (String), $count (Number)
restricted-remove_by_hand = 🔒 番号{ $number }を読むのは、支援責任者と管理者だけになりました。ボットは、スタッフのグループから全部を削除できませんでした。この相談のメッセージやトピックが、まだ{ $count }件残っている可能性があります。手動で削除してください。ボットにメッセージの削除を許可すると、トピックごと削除できます。
restricted-show_left = グループで見る
# For the staff group, where the bot may write to no manager or admin. $number (String)
restricted-unheard = 🔒 番号{ $number }が支援責任者か管理者を待っています。個別に知らせることができません。支援責任者か管理者は、ボットを開いてください。
# $number (String), $held (String) what it held. Not a word of the message is known.
restricted-cry_removed =
    🆘 番号{ $number }：本人が急ぎの内容を書きました。{ $held ->
        [my_number] マイナンバー
        [bank_account] 口座番号
        [password] パスワード
       *[card] カードまたはその番号
    }が含まれていたため、本文は削除されました。すぐに返事を書くか、電話してください。
# The card in General of a matter that the group does not see. $number (String), $state (String) open or closed
restricted-card = <b>🔒 番号{ $number }：重要</b>{ $state ->
    [closed] （終了）
   *[open] {""}
}
# $names (String) of who waits for a manager
restricted-card-asking = 閲覧希望：{ $names }
# $name (String), $on (String) a day, $time (String)
restricted-card-opened = 閲覧した人：{ $name }（{ DAY($on) } { $time }）
# $number (String)
restricted-card-over = 番号{ $number }は、もうこのカードにはありません。
restricted-ask = 閲覧を希望する
# What the person reads who tapped it. $number (String)
restricted-ask-sent = 支援責任者に知らせました。結果はボットから個別に知らせます。
restricted-ask-reads = 番号{ $number }を読むことができます。ボットを開いてください。
restricted-ask-waits = すでに閲覧を希望しています。番号{ $number }について、支援責任者はまだ決めていません。
restricted-ask-unheard = 番号{ $number }の閲覧の希望を記録しました。ボットは今、支援責任者のだれにも知らせることができません。支援責任者に直接伝えてください。
# For a manager in private. $number, $name (String) who asks
restricted-asks = 🔒 { $name }さんが番号{ $number }の閲覧を希望しています。
restricted-let_read = 閲覧を認める
restricted-let_not = 認めない
restricted-request-over = すでにほかの人が決めています。
# In the place of the question. $number, $name (String), $said (String) yes or no
restricted-request-decided = 🔒 番号{ $number }、{ $name }さん：{ $said ->
    [yes] 読むことができるようになりました。
   *[no] 読むことはできません。
}
# For the staff group. $number (String)
restricted-asks-late = 🔒 番号{ $number }：閲覧の希望に、1日返事がありません。支援責任者は、ボットを開いてください。
# For an officer in private. $number (String)
restricted-added_you = 🔒 番号{ $number }を読むことができるようになりました。読むことができない人には、内容を話さないでください。
restricted-removed_you = 🔒 番号{ $number }を読むことはできなくなりました。ボットが表示した内容は削除します。
# For an officer in private who had asked to read it. $number (String), $why (String) closed or opened
restricted-request-ended = 🔒 { $why ->
    [closed] 番号{ $number }は終了したため、閲覧の希望も取り消されました。再開したときは、もう一度希望することができます。
   *[opened] 番号{ $number }は、今はスタッフのグループで読むことができます。
}
restricted-refused_you = 🔒 番号{ $number }：支援責任者が、閲覧を認めないことに決めました。
# Instead of words. $number (String)
restricted-presence-absent = Telegramによると、あなたはスタッフのグループにいません。番号{ $number }は表示しません。
restricted-presence-unknown = あなたがスタッフのグループにいるかどうか、Telegramに確認できませんでした。番号{ $number }は表示も保存もしていません。もう一度お試しください。
# In the place of words that were shown
restricted-copy_gone = 🔒 ボットがこの内容を消しました。
restricted-copy_left = 🔒 重要な相談について表示した内容の一部を、ボットは削除できませんでした。このチャットのメッセージを手動で削除してください。
restricted-readers = 👥 読む人
# $number (String)
restricted-readers-of = <b>番号{ $number }を読む人</b>（支援責任者と管理者のほか）：
restricted-readers-none = 番号{ $number }を読むのは、支援責任者と管理者だけです。
# $name (String), $state (String) asks or reads
restricted-reader = { $state ->
    [asks] { $name }（閲覧希望）
   *[reads] { $name }
}
# $name, $state, $number (String)
restricted-reader-one = <b>番号{ $number }</b>：{ $state ->
    [asks] { $name }さんが閲覧を希望しています。
   *[reads] { $name }さんが読むことができます。
}
restricted-reader-add = ➕ 追加する
restricted-reader-remove = 外す
# $number (String)
restricted-reader-which = 番号{ $number }を、ほかにだれが読みますか。
restricted-reader-nobody = 番号{ $number }に追加できる人はいません。
# Whom the worker keeps out of it, above who reads it. $names (String)
restricted-reader-kept_out = 本人の希望で読めない人：{ $names }。追加もできません。
restricted-said-added = 追加しました
restricted-said-removed = 外しました
restricted-said-before = すでにそうなっています。
# For who was kept out by the worker. $number (String)
restricted-ask-not_you = 番号{ $number }を読むことはできません。
# $number (String)
restricted-open-kept_out = 番号{ $number }は、本人が見せたくない人がいます。そのため、グループには見せられません。
# Lines among the words of a matter. $name (String) of one of staff
restricted-keeps_out = 本人は、この人には読んでほしくないと言っています：{ $name }
restricted-keeps_out_not = 本人は、この人がまた読んでもよいと言っています：{ $name }
# $name (String) of one of staff, $on (String) a day, $text (String)
restricted-note = 📝 { $name }の記録（{ DAY($on) }）：{ $text }
# In a topic, where the worker lets the group read. $count (Number)
restricted-notes_stay = 📝 この相談についてのスタッフの記録{ $count }件は、ここに表示していません。公開したのは本人だからです。もう一度限定すると、読める人が確認できます。
