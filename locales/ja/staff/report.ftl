# Reports (通報): what staff told an authority about a wrong, or the employer, or why they did not.

report-button = 行政機関への通報
report-open = 通報の記録を開く
report-about = { $number ->
    [none] { DAY($held_on) }の面談（{ $roster_number }）
   *[other] 相談{ $number }番
}
report-office = { $authority ->
    [none] { $office }
   *[other] { WORD("authority", $authority) }
}
report-line = { $addressee ->
    [employer] { $decision ->
        [reported] 🏢 { DAY($done_on) }に{ $name }さんが所属機関に伝えた：{ $whom }
       *[not_reported] 🏢 所属機関には伝えていない（{ DAY($done_on) }、{ $name }さん）
    }
   *[authority] { $decision ->
        [reported] 📣 { DAY($done_on) }に{ $name }さんが{ report-office }へ通報：{ WORD("report-outcome", $outcome) }
       *[not_reported] 📣 通報しない（{ DAY($done_on) }、{ $name }さん）：{ WORD("report-reason", $reason) }
    }
}
report-label = { DAY($done_on) }・{ $addressee ->
    [employer] 所属機関
   *[authority] { $decision ->
        [reported] { report-office }
       *[not_reported] 通報しない
    }
}
report-undecided = この相談では法令違反などの問題が話されていますが、行政機関に通報したかどうか（しない場合はその理由）が、まだ記録されていません。通報しないと決めた場合も、記録してください。

## What was noted, and a new report

report-list =
    <b>{ report-about }：行政機関への通報</b>
    { $count ->
        [0] まだ記録がありません。
       *[other] 記録：{ $count }件
    }
report-ordinance = ほかのサイトに引用されている省令（支援の基準）によると、支援責任者・支援担当者は、面談で労働に関する法令の違反などの問題を知ったときは、労働基準監督署などの行政機関に通報します。私たちは、省令の原文をまだ確認していません。
report-which =
    <b>ボットはどの機関にも何も送りません。</b>電話、訪問、手紙などは自分で行い、ここに記録してください。先に本人に意向を聞き、だれに伝わるかを説明してください。本人は「{ my_data-button }」で、どの機関にいつ通報し、どうなったかを読めますが、あなたが書いた文章は読めません。

    どの機関に通報しましたか。
report-other_office = ほかの機関
report-not_reported = 通報しない
report-reported = 通報した
report-ask_authority = どの機関に通報しましたか。
report-ask_office = どの機関に通報しましたか。名称を入力してください。
report-ask_reason = <b>{ report-about }</b>：通報しないのはなぜですか。
report-reason-worker_declines = 本人が望まない
report-reason-no_breach = 違反がない
report-reason-by_others = ほかの人が通報済み
report-reason-still_checking = 確認中
report-reason-other = その他
report-ask_channel = <b>{ report-about }</b>：どのように通報しましたか。
report-channel-telephone = 電話
report-channel-visit = 訪問
report-channel-letter = 文書（郵送など）
report-channel-online = オンライン
report-ask_day = いつですか。
report-ask_words = { $decision ->
    [not_reported] 理由を、自分の言葉で書いてください。
   *[reported] 何を伝えましたか。自分の言葉で書いてください。
}
report-summary = <b>{ report-about }</b>
report-how = 方法：{ WORD("report-channel", $channel) }
report-words = <blockquote>{ $words }</blockquote>
report-asks_again = { DAY($ask_on) }にもう一度確認します。
report-meanwhile = <b>⚠️ 入力している間に、次の記録が保存されました。</b>あなたの記録が別の通報であれば、もう一度「{ report-save }」を押してください。
report-save = 保存する
report-change-office = 機関を変える
report-change-channel = 方法を変える
report-change-day = 日付を変える
report-change-reason = 理由を変える
report-change-words = 文章を変える
report-change-decider = ほかの人が決めた
report-change-ask_on = 確認する日を変える
report-ask_decider = だれが決めましたか。
report-ask_ask_on = いつもう一度確認しますか。
report-saved =
    ✅ 記録しました：{ report-about }。ボットは何も送っていません。
    { $ask_on ->
        [none] {""}
       *[other] { report-asks_again }それまで、タスクの一覧（/tasks）に残ります。
    }
report-to_list = 通報の一覧へ
report-mistake-meanwhile = ⚠️ 入力している間に、ほかの人が通報を記録しました。先に確認してください。
report-mistake-changed = ⚠️ 入力している間に、ほかの人が変更しました。保存していません。戻って、先に確認してください。

## One report

report-one = <b>{ report-about }</b>
report-unagreed = ⚠️ 本人の同意なしに伝えた理由：{ $unagreed }
report-outcome_words = 結果：{ $outcome_words }
report-corrected = 第{ $version }版（記入：{ $writer }さん）。前の版も残っています。
report-outcome-note = 結果を記録する
report-correct = 訂正する
report-ask_outcome = 機関の対応はどうなりましたか。
report-outcome-none_yet = まだ回答がない
report-outcome-accepted = 受理された
report-outcome-examined = 調査中
report-outcome-done = 対応が終わった
report-outcome-not_accepted = 受理されなかった
report-ask_outcome_words = 機関が言ったことを書くか、「{ report-no_words }」を押してください。
report-no_words = 補足なし
