# ボットでは済まないため、スタッフが対応すること。

task-worker = { $roster_number ->
    [none] 名簿に登録のない方（記録番号 { $id }）
   *[other] 管理番号 { $roster_number }
}
task-whom = { $about ->
    [none] 当機関
   *[worker] { task-worker }
}
task-about = { $reminder ->
    [none] 何についての連絡だったかは、確認できません。
   *[other] 内容：{ WORD("reminder-name", $reminder) }
}
task-last-day = { $deadline_on ->
    [none] 期限はありません。
   *[other] 期限：{ DAY($deadline_on) }
}
task-call =
    <b>要対応：電話してください</b>
    { task-worker }

    ボットからこの方に連絡できません。本人がボットをブロックしたか、アカウントを削除したか、まだ一度もボットを開いていません。連絡は届いていません。電話をするか、こちらへ連絡するよう本人に伝えることを、所属機関に頼んでください。
task-silent =
    <b>要対応：電話してください</b>
    { task-worker }

    14日以上前に期限の連絡を送りましたが、返事がなく、その後のメッセージもありません。電話をするか、こちらへ連絡するよう本人に伝えることを、所属機関に頼んでください。
task-no_answer =
    <b>要対応：最後の期限の連絡に返事がありません</b>
    { task-whom }

    { task-about } { task-last-day }
    本人からの反応がありません。本人に状況を確認し、支援してください。
task-unanswered =
    <b>回答を待っている人がいます</b>
    { task-worker }

    回答してください。回答が届くと、この件は自動的に終わります。
task-alarm_outcome =
    <b>緊急の知らせ：何をしましたか</b>
    { task-worker }

    相談を開いて、何をしたかを記録してください。記録すると、このタスクは自動的に終わります。
task-read =
    <b>本人の言葉の大意を書く</b>
    { task-worker }

    大意を日本語で書いてください。言葉の下に大意が書かれるか、相談が終了すると、このタスクは終わります。
task-evidence =
    <b>非表示の内容をどうするか決める</b>
    { task-worker }

    本人が書いた内容を、チャットから取り除きました。支援責任者と管理者が、ボットとの個人チャット（/evidence）で、証拠として残すか、破棄するか、表示に戻すかを決めます。決まるまでは保存します。その相談のすべてが決まると、このタスクは自動的に終わります。
task-arrived =
    <b>要対応：どなたか確認してください</b>
    { task-worker }

    名前の入っていない招待から入り、支援に同意した方です。ボットとの個人チャットで、どなたかを選んでください（{ staff-card-link }）。
task-report =
    <b>要対応：通報の結果の確認</b>
    { task-whom }

    行政機関への通報、または通報するかどうかの判断が、まだ終わっていません。機関に結果を確認するか、通報するかどうかを決めて、通報の記録に書いてください。書くと、このタスクは自動的に終わります。
# Where there is no report yet
task-undecided =
    <b>要対応：通報するかどうかの判断</b>
    { task-whom }

    問題の訴えがあった相談が終了しましたが、行政機関に通報するかどうかが、まだ記録されていません。相談を開いて、通報の内容、または通報しない理由を記録してください。記録すると、このタスクは自動的に終わります。
# $count (Number) how many chats opened the link
task-identity =
    <b>要対応：招待を開いたのが本人か、確認してください</b>
    { task-worker }

    この方の招待が開かれましたが、生年月日では本人と確認できませんでした（名簿に生年月日がない場合もあります）。本人に電話するか会って確認してください。確認できるまで、開いた方に名簿の内容は見えません。

    このリンクを開き、まだ確認できていないチャット：{ $count }件。相手の方に、電話に表示されている4桁の番号を読み上げてもらってください。
task-overdue =
    <b>要対応：期限が過ぎました</b>
    { task-whom }

    { task-about } { task-last-day }
    手続が済んでいるか、今からすべきことは何か、すぐに確認してください。
task-late_application =
    <b>要対応：在留期間の最後の日より後に申請しています</b>
    { task-whom }

    在留期間の最後の日より後に申請したか、どちらかの日付がまちがっています。{ task-last-day }
    すぐに在留カードと日付を照らし合わせ、本人と一緒に地方出入国在留管理局に連絡してください。
task-ask_records =
    <b>要対応：同意の確認</b>
    { task-worker }

    相談の記録を残してよいか、ボットが本人に聞きましたが、返事がありません。電話で聞いてください。本人がチャットで答えると、この件は自動的に終わります。
task-no_day =
    <b>要対応：日付がわかりません</b>
    { task-whom }

    { task-about }
    本人は済んだと言っていますが、日付がわかりません。日付を確認してください。本人は「{ menu-profile }」で、在留期間の最後の日はスタッフも名簿の画面で入力できます。入力がないと、次の期限の連絡が出ません。
task-no_contract =
    <b>要対応：契約が登録されていません</b>
    { task-worker }

    名簿に契約がないため、記録の保存期限がわかりません。契約を登録してください。登録がないと、このタスクの期限を過ぎた後に、この方の記録がすべて削除されます。
task-contract_end =
    <b>要対応：契約が終わったと本人が知らせました</b>
    { task-whom }

    { $told_on ->
        [none] 日付は、本人が取り消しました。
       *[other] 契約が終わった日：{ DAY($told_on) }。記録の契約には、この終了日がありません。
    }
    本人に確認し、終了日と理由をカードに入力してください。登録支援機関としても14日以内の届出が必要なことがあります（/filing）。
task-contract_end-corrected =
    <b>要対応：契約が終わった日を本人が訂正しました</b>
    { task-whom }

    これまでの日付：{ DAY($before_on) }
    { $told_on ->
        [none] 日付は、本人が取り消しました。
       *[other] 新しい日付：{ DAY($told_on) }
    }
    本人に確認してください。届出（/filing）の期限も変わることがあります。
task-past_day =
    <b>要対応：最後の日が過ぎていると本人が知らせました</b>
    { task-whom }

    { $part ->
        [none] その後、本人が別の日付を知らせました。
       *[other] { WORD("profile-name", $part) }：本人は{ DAY($own) }、スタッフの記録は{ DAY($theirs) }です。スタッフの記録の日付で数えています。
    }
    どちらが正しいか、在留カードなどですぐに確認してください。
task-arrange =
    <b>要対応：面談の日時を決める</b>
    { task-worker }

    空いている時間がない、面談をキャンセルした、または対面を希望しています。面談を行う義務は残っています。ほかの日時を提案してください（/interviews）。
task-no_consent =
    <b>要対応：期限の連絡が止まっています</b>
    { task-worker }

    { task-about } { task-last-day }
    この方は期限の連絡に同意していないため、何も送っていません。別の方法で本人に伝えてください。
task-returned = { task-worker }：本人とまた連絡が取れるようになりました。電話の件は「{ task-end-done }」にしました。届かなかった連絡は、もう一度送っています。
task-button-draft = 所属機関への文案
task-said-done = 「{ task-end-done }」と記録しました。
task-said-before = すでに対応済みです。
task-done = { $outcome ->
    [not_needed] ✓ { WORD("task-title", $task) }：{ task-whom }。{ $name }さんが「{ task-end-not_needed }」としました。
    [not_reached] ✓ { WORD("task-title", $task) }：{ task-whom }。{ $name }さんは本人と連絡が取れませんでした。3日後にもう一度対応します。
   *[done] ✓ { WORD("task-title", $task) }：{ task-whom }。{ $name }さんが対応しました。
}
task-standing =
    対応の期限：{ DAY($due_on) }
    担当：{ $name ->
        [none] まだ決まっていません
       *[other] { $name }さん
    }
task-noted = メモ：{ $note }
task-noted_inside = メモがあります。「{ task-note }」を押すと読めます。
task-noted_closed = 支援責任者と管理者、追加されたスタッフだけがこの相談を読めた時のメモがあります。読めるのは、引き続きその人たちだけです。
task-open = { $place }番
task-claim = 担当する
task-give_back = 担当をやめる
task-end-done = ✓ 対応済み
task-end-not_needed = 対応不要
task-end-not_reached = 連絡が取れない
task-note = メモを書く
task-to-list = ‹ 一覧に戻る
task-undo = 取り消す（10秒以内）
task-undo-late = 取り消せるのは、対応を記録した本人だけで、10秒以内です。
task-note-ask =
    <b>{ WORD("task-title", $task) }</b>
    今のメモ：{ $note ->
        [none] なし
       *[other] { $note }
    }

    メモを入力してください。今のメモと入れ替わります。
task-note-saved = メモを保存しました。一覧は /tasks で見られます。
task-title-call = 電話する（連絡できない）
task-title-silent = 電話する（反応がない）
task-title-no_answer = 最後の期限の連絡に返事がない
task-title-unanswered = まだ回答していない
task-title-alarm_outcome = 緊急の知らせ：対応の記録
task-title-read = 大意を書く
task-title-overdue = 期限が過ぎた
task-title-no_consent = 期限の連絡が止まっている
task-title-late_application = 在留期間の最後の日より後の申請
task-title-ask_records = 記録への同意を聞く
task-title-no_day = 日付がわからない
task-title-no_contract = 契約が登録されていない
task-title-contract_end = 契約が終わった（本人の連絡）
task-title-past_day = 最後の日が過ぎている（本人の連絡）
task-title-arrange = 面談の日時を決める
task-title-report = 通報の結果の確認
task-title-undecided = 通報するかどうかの判断
task-title-evidence = 非表示の内容をどうするか決める
task-title-arrived = 招待で来た方の確認
task-title-identity = 招待を開いたのは本人か
task-list = <b>スタッフの対応が必要なこと</b>
task-list-empty = 対応が必要なことはありません。
# To one of staff alone. $today (Number) tasks due today, $late (Number) tasks whose day is past
task-kept-due = <b>🔒 グループに公開していない相談のタスク：</b>今日が期限{ $today }件、期限切れ{ $late }件。相談を開いて対応してください。一覧は /tasks で見られます。
task-line = { $place }. { DAY($due_on) }まで：{ WORD("task-title", $task) }、{ task-whom }
task-line-about = { $place }. { DAY($due_on) }まで：{ WORD("task-title", $task) }、{ task-whom }、{ WORD("reminder-name", $reminder) }
task-list-more = 表示していないものが、ほかに{ $more }件あります。
task-tick = ✓ { $place }
task-draft =
    この文章をコピーして所属機関に送ってください。連絡が必要な理由は書いてありません。理由を書き加えないでください。

    <pre>{ task-draft-text }</pre>
task-draft-text = { $employer ->
        [none] ご担当者様
       *[other] { $employer } ご担当者様
    }

    いつもお世話になっております。登録支援機関の{ $organisation }でございます。
    そちらにお勤めの{ $name }さんに、お手すきの際に一度、私どもまでご連絡くださるようお伝えいただけますでしょうか。
    電話番号は{ $phone }でございます。
    お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。
