# 相談がだれの番か、いつまでか。

standing-near = ⏰ { $name ->
    [none] 番号{ $number }
   *[other] 番号{ $number }、{ $name }さん
}：{ $at }までに回答してください。
standing-given_back = { $why ->
    [away] { standing-claimer }は不在です。
    [left] { standing-claimer }はスタッフではなくなりました。
    [restricted] { standing-claimer }が担当していましたが、この相談を読めなくなりました。
    [unheard] { standing-claimer }に、引き継ぎの知らせが届きません。
    [undelivered] { standing-claimer }が担当していましたが、回答が期限までに本人に届きませんでした。
   *[late] { standing-claimer }が担当していましたが、期限までに回答がありませんでした。
}だれでも担当できます。
standing-claimer = { $name ->
    [none] 担当者
   *[other] { $name }さん
}
# To who had claimed it, and may not read it any more. $number (String)
standing-no_longer = 🔒 番号{ $number }は、あなたの担当ではなくなりました。今は閲覧できないためです。閲覧できる人に知らせます。
standing-rested = ⏰ この相談の保留が終わりました。だれの番かはカードに書いてあります。
standing-overdue =
    <b>⏰ 番号{ $number }：期限までにだれも回答していません。</b>
    { standing-overdue-since }
standing-overdue-undelivered =
    <b>⏰ 番号{ $number }：回答が、期限までに本人に届いていません。</b>
    送った回答が届きませんでした。電話など、別の方法で連絡してください。
    { standing-overdue-since }
standing-overdue-since = 相談者は{ DAY($since_on) } { $since_time }から待っています。回答の期限は{ DAY($due_on) } { $due_time }でした。
standing-late_before = ⏰ 更新の前から、回答の期限を過ぎて待っている人が{ $count }人います。タスクの一覧にあります：/tasks
standing-open = トピックを開く

## 相談のカード

standing-turn = { $standing ->
    [new] <b>🔵 こちらの番です。</b>まだだれも回答していません。相談者は{ DAY($since_on) } { $since_time }から待っています。
    [ours] <b>🔵 こちらの番です。</b>相談者は{ DAY($since_on) } { $since_time }から待っています。
    [undelivered] <b>🔵 こちらの番です。</b>最後に送ったメッセージが、本人に届いていません（{ DAY($since_on) } { $since_time }から対応待ち）。
    [overdue] <b>⏰ こちらの番です（期限超過）。</b>相談者は{ DAY($since_on) } { $since_time }から待っています。
    [escalated] <b>❗ 責任者が対応します。</b>相談者は{ DAY($since_on) } { $since_time }から待っています。
    [snoozed] <b>💤 保留中：</b>{ DAY($until_on) } { $until_time }まで
    [closed] <b>✅ 終了しました。</b>
   *[theirs] <b>⚪ 相談者の番です。</b>こちらからの回答を待っていません。
}
standing-answer_by = 回答の期限：{ DAY($due_on) } { $due_time }
standing-resolve_by = 解決の目標：{ DAY($due_on) } { $due_time }
standing-holder = 担当：{ $name ->
    [none] まだいません
   *[other] { $name }さん
}
standing-last = <b>この方のほかの相談：</b>
standing-last-one = ・番号{ $number }・{ WORD("consultation-kind", $kind) }・{ WORD("consultation-state", $state) }・{ DAY($opened_on) }
standing-last-linked = ・<a href="{ $url }">番号{ $number }・{ WORD("consultation-kind", $kind) }</a>・{ WORD("consultation-state", $state) }・{ DAY($opened_on) }
standing-interview = 次の面談：{ DAY($day) }
standing-task = 要対応：{ WORD("task-title", $task) }{ $deadline_on ->
    [none] {""}
   *[other] （期限 { DAY($deadline_on) }）
}
standing-more_tasks = 要対応：ほかに{ $more }件（/tasks）
standing-speakers = { $names ->
    [none] { LANGUAGE($locale) }を読めるスタッフはいません。
   *[other] { LANGUAGE($locale) }を読めるスタッフ：{ $names }
}
standing-claim = 担当する
standing-take_over = 担当を代わる
standing-give_back = 担当を外れる
standing-hand = 引き継ぐ
standing-snooze = 保留する
standing-wake = 保留をやめる
standing-log = 電話・訪問を記録する
standing-roster = 名簿のカード
standing-hand_to = だれに引き継ぎますか。
standing-nobody = 引き継げる人がいません。ほかのスタッフは不在か、この相談を読めません。
standing-person = { $name ->
    [none] （氏名は未登録）
   *[other] { $name }
}
standing-rest_until = いつまで保留しますか。
standing-in_days = { $days ->
    [1] 明日
   *[other] { $days }日後
}
standing-said-claimed = あなたが担当になりました。
standing-said-given_back = だれでも担当できるようになりました。
standing-said-handed_over = 引き継ぎました。
standing-said-rests = その日まで保留します。相談者が書くと、保留は終わります。
standing-said-goes_on = 保留をやめました。
standing-said-before = すでにそうなっています。
standing-claimed = { $name ->
    [none] ほかのスタッフが担当しています。
   *[other] { $name }さんが担当しています。
}代わるときは、「{ standing-claim }」か「{ standing-take_over }」をもう一度押してください。
standing-not_to_them = この人には引き継げません。スタッフではなくなったか、この相談を読めません。
standing-they_are_away = { $name ->
    [none] この人は不在です。
   *[other] { $name }さんは不在です。
}ほかの人を選んでください。
standing-they_hear_nothing = { $name ->
    [none] この人
   *[other] { $name }さん
}はボットを開始していないか、ブロックしているため、知らせが届きません。ほかの人を選んでください。
standing-you_are_away = あなたは不在になっています。先に、ボットとのチャットで「{ away-back }」を押してください。
standing-red_rests_not = 急ぎの相談で、相談者が回答を待っています。先に回答してください。その後は保留できます。
standing-handed_over = { $name ->
    [none] 相談番号{ $number }があなたに引き継がれました。
   *[other] { $name }さんから相談番号{ $number }を引き継ぎました。
}
# The same, of what is urgent. $due_on, $due_time (String) until when the worker is to have an answer, or none
standing-handed_over-red = 🔴 { standing-handed_over }{ $due_on ->
    [none] {""}
   *[other] 回答の期限：{ DAY($due_on) } { $due_time }
}
standing-not_told = ⚠️ { $name ->
    [none] 引き継いだ相手
   *[other] { $name }さん
}に、番号{ $number }の知らせが届きません（ボットを開始していないか、止めています）。担当なしに戻しました。ほかの人に引き継いでください。
standing-taken_over = { $name ->
    [none] ほかのスタッフが、相談番号{ $number }の担当を代わりました。
   *[other] { $name }さんが、相談番号{ $number }の担当を代わりました。
}
