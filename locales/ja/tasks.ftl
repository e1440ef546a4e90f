# スタッフが自分で行うこと。

task-worker = { $roster_number ->
    [none] 名簿にない人（番号 { $id }）
   *[other] { $roster_number }
}
task-whom = { $about ->
    [none] 当機関
   *[worker] { task-worker }
}
task-about = { $reminder ->
    [none] 何についてかは、もうわかりません。
   *[other] 内容：{ WORD("reminder-name", $reminder) }
}
task-last-day = { $deadline_on ->
    [none] 期限はありません。
   *[other] 期限：{ DAY($deadline_on) }
}
task-call =
    <b>やること：電話してください</b>
    { task-worker }

    ボットからこの人に連絡できません。ブロックされたか、アカウントがなくなったか、まだ一度も開かれていません。お知らせが届きません。電話をするか、所属機関に「こちらへ連絡してほしい」と伝えてもらってください。
task-silent =
    <b>やること：電話してください</b>
    { task-worker }

    14日以上前にお知らせを送りましたが、返事がなく、その後の書き込みもありません。電話をするか、所属機関に「こちらへ連絡してほしい」と伝えてもらってください。
task-no_answer =
    <b>やること：最後のお知らせに返事がありません</b>
    { task-whom }

    { task-about } { task-last-day }
    本人からの反応がありません。本人に確認し、手伝ってください。
task-overdue =
    <b>やること：期限が過ぎました</b>
    { task-whom }

    { task-about } { task-last-day }
    済んでいるか、今何をすべきか、すぐに確認してください。
task-no_consent =
    <b>やること：お知らせが止まっています</b>
    { task-worker }

    { task-about } { task-last-day }
    この人はお知らせを受け取ることに同意していないので、送っていません。ほかの方法で伝えてください。
task-returned = { task-worker } とまた連絡が取れるようになりました。電話のやることは終わりです。届かなかったお知らせをもう一度送ります。

task-button-done = ✓ 済み
task-button-draft = 所属機関への文案
task-said-done = 「済み」と記録しました。
task-said-before = すでに済みになっています。
task-done = ✓ { WORD("task-title", $task) }：{ task-whom }。{ $name } さんが行いました。

task-title-call = 電話する（連絡できない）
task-title-silent = 電話する（反応がない）
task-title-no_answer = 最後のお知らせに返事がない
task-title-overdue = 期限が過ぎた
task-title-no_consent = お知らせが止まっている
task-list = <b>スタッフがやること</b>
task-list-empty = やることはありません。
task-line = { $place }. { WORD("task-title", $task) }：{ task-whom }
task-line-about = { $place }. { WORD("task-title", $task) }：{ task-whom }、{ WORD("reminder-name", $reminder) }
task-list-more = ほかに { $more } 件あります。
task-tick = ✓ { $place }

task-draft =
    この文をコピーして所属機関に送ってください。理由は書いてありません。理由は付け足さないでください。

    <pre>{ task-draft-text }</pre>
task-draft-text = { $employer ->
        [none] ご担当者様
       *[other] { $employer } ご担当者様
    }

    いつもお世話になっております。登録支援機関の{ $organisation }でございます。
    貴社にお勤めの{ $name }さんに、お手すきの際に一度、私どもまでご連絡くださるようお伝えいただけますでしょうか。
    電話番号は{ $phone }でございます。
    お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。

reminder_kinds-waiting = 新しい種類のお知らせが待っています：<b>{ WORD("reminder-name", $kind) }</b>。ボットのあるコンピューターで次のコマンドを実行するまで、だれにも送りません：<code>{ $command }</code>。コマンドは、今日だれに送るかを先に表示します。
