# What the staff group does not see: complaints about support staff, for admins, and restricted matters, for managers too.

# $number (String)
complaint-new = 🔒 支援スタッフについての新しい苦情があります（番号{ $number }）。管理者だけに知らせています。
# $name, $why (String) as in standing-given_back
complaint-given_back = { restricted-given_back }
complaint-rested = { restricted-rested }
# $number (String)
complaint-more = 🔒 苦情（番号{ $number }）に新しい内容があります。
# $number, $rating (String)
complaint-rated = 🔒 苦情（番号{ $number }）。「対応はどうでしたか」への本人の回答：{ WORD("consultation-rating", $rating) }
# $number (String)
complaint-unsolved = 🔒 苦情（番号{ $number }）について、本人から「{ consultation-not-solved }」との回答がありました。対応を再開しました。
# $number, $id (String)
complaint-forgotten = 🔒 苦情（番号{ $number }）：本人が情報の削除を希望したため、今後は No. { $id } と表示します。この苦情への対応は終了しました。
# $number (String), $count (Number)
complaint-remove_by_hand = 🔒 苦情（番号{ $number }）を読むのは、管理者だけになりました。ボットは、スタッフのグループから全部を削除できませんでした。この苦情のメッセージやトピックが、まだ{ $count }件残っている可能性があります。手動で削除してください。
# $number (String)
complaint-not-delivered = 🔒 番号{ $number }への返事は、本人に届きませんでした。電話など、別の方法で連絡してください。
# $number (String)
complaint-arrived = 🔒 番号{ $number }への返事は、その後、本人に届きました。
# $number (String)
complaint-not_corrected = 🔒 番号{ $number }の訂正は、本人に届きませんでした。本人には変更前の文章が残っています。電話など、別の方法で連絡してください。
# $number (String)
complaint-back_left = ⚠️ 番号{ $number }：取り消した回答を、本人のチャットから削除できませんでした。本人の画面には残っています。正しい内容をあらためて送ってください。
# $number (String)
complaint-in_group = 番号{ $number }は、グループに公開されています。トピックで続けてください。
# $number (String)
complaint-asked_in_group = 番号{ $number }は、グループに公開されています。回答はまだ送っていません。トピックに確認を出しました。
# For the staff group, where the bot may write to no admin. $number (String)
complaint-unheard = 🔒 番号{ $number }が管理者を待っています。個別に知らせることができません。管理者は、ボットを開いてください。
complaint-open = 開く
complaint-list = <b>🔒 グループには表示されない相談</b>
complaint-list-none = <b>🔒 グループには表示されない相談</b> ありません。
# $number, $readers, $opened_on, $state (String)
complaint-listed = { $state ->
    [closed] ✓ 終了：
   *[other] {""}
}番号{ $number }　{ WORD("complaint-readers", $readers) }（{ $opened_on }）
complaint-readers-admins = 苦情
complaint-readers-restricted = 重要
# $number, $readers, $kind, $state, $page, $pages (String)
complaint-one = <b>🔒 番号{ $number }　{ WORD("complaint-readers", $readers) }</b>　{ WORD("consultation-kind", $kind) }：{ WORD("consultation-state", $state) }（{ $page } / { $pages } ページ）
# $roster_number, $locale (String)
complaint-whose = 管理番号：{ $roster_number ->
        [none] 名簿に登録なし
       *[other] { $roster_number }
    }　使用言語：{ LANGUAGE($locale) }
complaint-said =
    <b>{ $fate ->
        [worker] 本人
       *[other] { WORD("complaint-fate", $fate) }
    }{ $name ->
        [none] {""}
       *[other] 　{ $name }
    }　{ DAY($written_on) } { $written_time }</b>
complaint-fate-offered = 下書き（未送信）
complaint-fate-internal = 内部の記録
complaint-fate-leaving = 回答 ⏳
complaint-fate-arrived = 回答 👌
complaint-fate-failed = 回答 👎（届きませんでした）
complaint-fate-taken_back = 回答 ↩（取り消し）
complaint-said-correction = <b>✏️ 書き直した文章（本人側は未訂正）：</b>
complaint-said-removed = （本人がほかへ移したか、取り除かれたため、ここには内容がありません）
complaint-said-attachment = （写真・ファイル・音声：「{ complaint-attachments }」）
complaint-earlier = « 前へ
complaint-later = 次へ »
complaint-answer-write = 返事を書く
complaint-attachments = 添付を見る
# $count (Number)
complaint-attachments-coming = { $count ->
    [0] 添付はもうありません。
   *[other] このチャットに送ります：{ $count }件
}
complaint-close = 終了する
complaint-open-group = 👥 グループに公開する
complaint-reopen = 再開する
# $number, $locale (String)
complaint-answer-ask = <b>番号{ $number }への返事</b>：本人が読む言語（{ LANGUAGE($locale) }）で入力してください。
# $number (String); below it stands the answer
complaint-answer-confirm = <b>これを番号{ $number }の本人に送信しますか。</b>
# $meaning (String) what a canned reply means, in Japanese
complaint-answer-meaning = <blockquote expandable>{ $meaning }</blockquote>
complaint-answer-send = 本人に送信する
complaint-answer-leaves = 受け付けました。この相談を開き直したとき 👌 が付いていれば、届いています。
complaint-answer-look = 🔄 届いたか確認する
complaint-answer-change = ✏️ 書き直す
complaint-answer-file = ⚠️ 写真などが付いた下書きで、グループから削除されたため送れません。あらためて書いてください。
complaint-answers-show = 回答と下書き{ $waiting ->
    [0] {""}
   *[other] （未送信{ $waiting }件）
}
complaint-answers = <b>番号{ $number }の回答と下書き</b>
complaint-answer-label = { WORD("complaint-fate", $fate) } { $at } { $words }
# $longest (Number)
complaint-mistake-long = ⚠️ { $longest }文字以内の文章で入力してください。
# $number (String), $notes (Number) of staff
complaint-open-group-confirm =
    <b>番号{ $number }を、スタッフのグループ全員が読めるようにしますか。</b>本人が書いた内容{ $notes ->
        [0] {""}
       *[other] と、スタッフの記録（電話、訪問、対応の内容）{ $notes }件
    }がすべてグループに表示されます。タスクのメモは、今読める人だけが引き続き読めます。本人にも知らせます。
complaint-open-group-yes = はい、公開する
# For admins, among what the worker said. $name (String)
complaint-concerns = 本人によると、次の人についての苦情です：{ $name }
# $name (String) as in complaint-concerns
complaint-concerns_not = 本人がこの名前を取り消しました：{ $name }
complaint-concerns_unknown = 本人は、苦情の相手の名前がわかりません。
