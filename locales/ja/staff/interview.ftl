# 実施済みの定期面談：記録を読む、訂正する。

interview-item-remarks = 特記事項
interview-held-list-button = 実施済みの面談
interview-held-list = { $count ->
    [0] 管理番号 { $roster_number } の方についての実施済みの面談は、まだありません。
   *[other] <b>管理番号 { $roster_number } の方についての実施済みの面談</b>
}
interview-held-label = { DAY($held_on) }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }・{ WORD("interview-method", $method) }
interview-held-one =
    <b>実施済みの面談：{ $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }</b>
    実施日：{ DAY($held_on) }
    面談者：{ $interviewer ->
        [none] 氏名の記録なし
       *[other] { $interviewer }{ $interviewer_title ->
            [none] {""}
           *[other] （{ $interviewer_title }）
        }
    }
    { WORD("interview-method", $method) }
    特記事項：{ $remarks ->
        [none] なし
       *[other] { $remarks }
    }
    項目を押すと、全文を読めます。
interview-held-online =
    オンライン面談の同意：{ $consented_on ->
        [none] 記録がありません
       *[other] { DAY($consented_on) }
    }
    確認したこと：{ $checks ->
        [none] なし
       *[other] { $checks }
    }
    録画の保存場所：{ $recording ->
        [none] 記録がありません
       *[other] { $recording }
    }
    保存の期限：{ $until ->
        [none] 契約が終わってから1年間
       *[other] { DAY($until) }まで
    }
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] 問題なし
        [empty] なし
       *[told] { $text }
    }
# In place of a problem that the staff group does not read. $number (String) of its consultation, or "none"
interview-restricted = 🔒 閲覧制限あり{ $number ->
    [none] {""}
   *[other] （番号{ $number }）
}
interview-correct = 訂正する
interview-correct-ask = 正しい内容を入力してください。今の内容と置き換わります。だれが、いつ、どの項目を訂正したかを記録します。
interview-remarks-none = 特記事項なし
interview-staff-forgotten = 面談を中止しました。{ task-worker } の方が情報の削除を希望したためです。{ $on ->
    [none] 日時は決まっていませんでした。
   *[other] { DAY($on) } { $time }（日本時間）は空きました。
}

## What staff read

interview-list =
    <b>定期面談</b>
    まだ実施していない面談です。3か月に1回以上、本人と監督者のそれぞれと、別々に面談します。
interview-list-empty = 提案中・記録中の面談はありません。
interview-label =
    { $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }・{ $on ->
        [none] 日時未定
       *[other] { DAY($on) } { $time }
    }
interview-list-button = 面談の一覧
interview-offer-times = 日時を提案する
interview-record-new = ほかの面談を記録する
interview-staff-one =
    <b>面談：{ $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }</b>
    氏名：{ $name ->
        [none] 非表示
       *[other] { $name }
    }
    日時：{ $on ->
        [none] 未定
       *[other] { DAY($on) } { $time }（日本時間）
    }
    { interview-where }
    { $state ->
        [offered] 本人はまだ時間を選んでいません。
       *[booked] これから実施します。
    }
    記入済み：{ $items }項目のうち{ $answered }項目
    { $consent ->
        [none] 対面のため、同意は必要ありません。
        [missing] ⚠️ オンライン面談の同意がまだありません。
       *[given] オンライン面談に同意しています。
    }
interview-record = 結果を記録する
interview-ask-other-time = 本人に時間を選び直してもらう
interview-staff-booked =
    面談の予約：名簿の管理番号 { $roster_number }
    { DAY($on) } { $time }（日本時間）
    { interview-where }
interview-staff-called-off = 名簿の管理番号 { $roster_number } の方が面談をキャンセルしました。面談を行う義務は残っています。ほかの日時を提案してください（ボットとの個別チャットで /interviews）。
interview-staff-in-person = 名簿の管理番号 { $roster_number } の方は、オンライン面談に同意せず、対面を希望しています。調整してください。
interview-staff-supervisor = 名簿の管理番号 { $roster_number } の方の監督者との面談で、問題が{ $count }件報告されました。内容は、その面談の記録だけにあります。対応を検討してください。
interview-staff-problem =
    面談でわかった問題：{ WORD("interview-item", $item) }
    { $text }

## Offering times

interview-offer-whom =
    <b>だれと面談しますか。</b>
    名簿の管理番号か氏名の一部を入力するか、所属機関を選んでください。面談の時期が来ていて、まだ約束のない方だけに提案します。
interview-offer-method = <b>面談の方法を選んでください。</b>
interview-in-person-recommended = 初回と、少なくとも年に1回は、対面での面談をおすすめします。
interview-offer-place =
    { $method ->
        [online] <b>オンラインでどのように面談しますか。</b>使うツールとリンクを、本人にわかるように入力してください。
       *[in_person] <b>どこで会いますか。</b>場所を、本人にわかるように入力してください。
    }
interview-offer-day =
    <b>どの日にしますか。</b>日付を選ぶか、入力してください。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-offer-hours =
    <b>{ DAY($on) }：何時にしますか。</b>時間を押すか、「10:30 14:00」や「9時から16時まで30分ごと」のように入力してください（日本時間）。もう一度押すと取り消します。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-times-of-day = { DAY($on) }：{ $times }（{ $count }件）
interview-run = { $first }～{ $last }開始、{ $minutes }分ごと
interview-times-more = … ほかに{ $days }日、{ $count }件
interview-offer-closed =
    <b>{ DAY($on) }は休業日です</b>
    営業日ではないか、祝日または年末年始です。それでも、この日の時間を提案しますか。
interview-offer-closed-yes = はい、この日に提案する
interview-series-button = 一定の間隔でまとめて選ぶ
interview-series-from = <b>{ DAY($on) }：最初の面談は何時に始めますか。</b>
interview-series-to = <b>{ DAY($on) }、{ $first }から：最後の面談は何時までに終わりますか。</b>
interview-series-every = <b>{ DAY($on) }、{ $first }～{ $end }：何分ごとにしますか。</b>
interview-step = { $minutes }分ごと
interview-other-day = ほかの日
interview-preview-button = 次へ
interview-offer-preview =
    <b>この日時を提案しますか。</b>
    相手：{ $whom }
    提案する人数：{ $count }人・日時：{ $times_count }件
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ 時間の数が人数より少なくなっています。1つの時間を選べるのは1人だけです。
interview-offer-left-out = 提案しない方：{ $left_out }人。理由は「{ interview-left-out-button }」で確認できます。
interview-left-out-button = 提案しない方
interview-left-out = <b>提案しない方：{ $left_out }人</b>
interview-left-out-help = 名前を押すと、どうすればよいかを確認できます。
interview-left-out-line = <b>{ $roster_number }</b>{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }：{ $reason ->
        [ssw2] 特定技能２号（定期面談の対象外）
        [no_chat] ボット未利用、または未同意
        [booked] { $on ->
            [none] 予約済み
           *[other] { DAY($on) }に予約済み
        }
        [offered] 提案済み（本人が選択中）
       *[not_due] { $on ->
            [none] 今は面談の必要なし
           *[other] { DAY($on) }から対象
        }
    }
interview-offer-send = 提案を送る
interview-offer-sent = 日時を提案しました（{ $count }人）。本人が選ぶと、グループに通知します。
interview-mistake-time = ⚠️ 時刻として読み取れませんでした。「10:30 14:00」か「9時から16時まで30分ごと」のように入力してください。
interview-mistake-many = ⚠️ 一度に提案できる日時は{ $most }件までです。
interview-mistake-past = ⚠️ この時間はもう過ぎています。あとの時間を選んでください。
interview-mistake-ssw2 = ⚠️ この方は特定技能２号です。定期面談は、特定技能１号の方への支援だけで行います。
interview-mistake-no_chat = ⚠️ この方はボットを利用していないか、まだ同意していません。電話で日時を約束し、面談の内容は「{ interview-record-new }」で記録してください。
interview-mistake-nobody = ⚠️ 今、提案できる方がいません。面談の時期が来ていないか、すでに約束があるか、ボットを利用していない方です。
interview-mistake-booked = ⚠️ この方には{ $on ->
        [none] {""}
       *[other] { DAY($on) }の
    }面談の予約があります。先に「{ interview-list-button }」で記録するか、中止してください。
interview-mistake-offered = ⚠️ この方には日時を提案済みで、まだ選んでいません。ほかの日時を提案するには、先に「{ interview-list-button }」で中止してください。
interview-mistake-not_due = ⚠️ { $on ->
        [none] この方には、今は面談の必要がありません。
       *[other] この方の次の面談は、{ DAY($on) }からが対象です。
    }早めに会う場合は、メッセージか電話で約束し、「{ interview-record-new }」で記録してください。

## Writing an interview down

interview-record-whom =
    <b>どの特定技能外国人についての面談ですか。</b>
    名簿の管理番号か氏名の一部を入力してください。
interview-record-kind =
    <b>{ $roster_number }：{ $name ->
        [none] 氏名は非表示
       *[other] { $name }
    }</b>
    だれと、どの方法で面談しますか。本人と監督者の記録は別です。相手の話した内容は、どちらにも見えません。
interview-kind-worker-in_person = 本人・対面
interview-kind-worker-online = 本人・オンライン
interview-kind-supervisor-in_person = 監督者・対面
interview-kind-supervisor-online = 監督者・オンライン
interview-letter-button = 監督者への依頼文
interview-letter = 文章を押すとコピーできます。メールで送るか、印刷してください。
interview-letter-supervisor =
    { $employer ->
        [none] 特定技能所属機関
       *[other] { $employer }
    }
    { $supervisor ->
        [none] ご担当の監督者
       *[other] { $supervisor }
    } 様

    いつもお世話になっております。登録支援機関の{ $organisation }でございます。
    特定技能外国人の支援として、3か月に1回以上、本人を監督する立場の方と、本人とは別に定期面談を行っております。業務の内容、賃金、労働時間、住居、安全などについてお伺いします。
    つきましては、ご都合のよい日時をいくつかお知らせください。対面とオンラインのどちらがよろしいかも、あわせてお知らせください。オンラインの場合は録画をいたしますので、事前のご同意が必要です。
    お手数をおかけいたしますが、どうぞよろしくお願い申し上げます。

    { $organisation }
    電話：{ $phone }
interview-room =
    <b>オンライン面談：始める前に</b>
    { $consent ->
        [missing] ⚠️ 同意がまだありません。本人にチャットのボタンで同意してもらうか、書面で同意を得てください。
       *[given] 同意を記録しました。
    }
    確認したことにチェックしてください。

    録画の保存場所：{ $recording ->
        [none] 未入力です。ここに入力してください。
       *[other] { $recording }（入力し直すと訂正します）
    }
    保存する期間：{ $until ->
        [none] 少なくとも、契約が終わってから1年間
       *[other] 少なくとも{ DAY($until) }まで
    }
interview-consent-paper = 書面の同意がある
interview-check-faces = お互いの顔が見える
interview-check-alone = 部屋にほかの人がいない
interview-check-no_earphones = イヤホンを使っていない
interview-check-recording = 録画している
interview-begin = 始める
interview-later = あとで続ける
interview-block-name-work = 業務
interview-block-name-treatment = 待遇
interview-block-name-protection = 保護
interview-block-name-life = 生活
interview-block-name-other = その他
interview-block =
    <b>{ $place } / { $blocks }：{ WORD("interview-block-name", $block) }</b>
    { $interviewee ->
        [supervisor] 監督者の答え
       *[worker] 本人の答え
    }
interview-rest-fine = ほかは問題なし
interview-block-next = 次へ進む
interview-wrong = 問題がある
interview-items = <b>{ WORD("interview-block-name", $block) }：どの項目に問題がありますか。</b>
interview-item =
    <b>{ $place } / { $items }：{ WORD("interview-item", $item) }</b>
    { $interviewee ->
        [supervisor] 監督者の答え
       *[worker] 本人の答え
    }

    { $result ->
        [fine] 記録済み：問題なし
        [problem] 記録済み：{ $text }
       *[open] 未記入
    }
interview-fine = 問題なし
interview-summary-button = 全体を見る
interview-problem-ask = どのような問題か、相手の方が話したとおりに入力してください。
interview-summary =
    <b>面談：{ $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }</b>
    実施日：{ DAY($held_on) }
    特記事項：{ $remarks ->
        [none] なし
       *[other] { $remarks }
    }
    項目を押すと訂正できます。保存したあとは、「{ interview-held-list-button }」で読み、訂正できます。
interview-finding =
    { $result ->
        [fine] ✓
        [problem] ⚠️
       *[open] …
    } { WORD("interview-item", $item) }{ $result ->
        [problem] ：{ $text }
       *[other] {""}
    }
interview-remarks-button = 特記事項
interview-remarks-ask = この面談について、ほかに記録することを入力してください。スタッフ全員と監査担当者が読みます。暴力・ハラスメント・妊娠のことはここに書かず、その項目に書いてください（読める人が限られます）。
interview-held-button = 実施日を変える
interview-held-ask = <b>面談を実施したのはいつですか。</b>日付を選ぶか、入力してください。
interview-room-button = 同意と録画
interview-save = 実施済みとして保存する
interview-saved =
    面談を記録し、次回の予定を作りました。問題：{ $count }件。{ $interviewee ->
        [supervisor] 監督者が話した内容は、この記録だけにあります。
       *[worker] それぞれの問題を、グループに相談として登録しました。
    }
interview-saved-employer = 様式では、所属機関に伝えたかどうか（だれに、いつ、または伝えなかった理由）も記録します。
interview-employer-button = 所属機関に伝えたか
interview-untold-button = ⚠️ 所属機関に伝えたか未記入
interview-untold =
    { $untold ->
        [0] 問題のあった面談は、すべて記録済みです。
       *[other] <b>所属機関に伝えたかが未記入の面談：{ $untold }件</b>
    }
interview-untold-label = { $roster_number }・{ DAY($held_on) }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }
interview-employer-ask =
    <b>{ DAY($held_on) }の面談：{ $roster_number }・{ $interviewee ->
        [supervisor] 監督者
       *[worker] 本人
    }</b>
    { $items }

    <b>所属機関に伝えましたか。</b>本人が望まないことは伝えないでください。本人の面談についてここに記録した内容は、本人も「{ my_data-button }」で読めます。
interview-employer-ask_matter = <b>相談{ $number }番：所属機関に伝えましたか。</b>本人が望まないことは伝えないでください。だれにいつ伝えたかは、本人も「{ my_data-button }」で読めます。
interview-employer-agreed = { $telling ->
    [agreed] ✅ 伝えても差し支えありません。本人が同意しているか、監督者が話した内容です。
    [refused] ⚠️ <b>本人は同意していません。</b>
    [withdrawn] ⚠️ <b>本人は同意を取り消しました。</b>
    [asked] ⚠️ <b>本人に聞きましたが、まだ返事がありません。</b>
   *[none] ⚠️ <b>本人にまだ聞いていません。</b>
}{ $telling ->
    [agreed] {""}
   *[other] 法令上、またはだれかの安全のために必要な場合を除き、所属機関に伝えないでください。伝えた場合は理由を書いてください。
}
interview-employer-filing = 法令違反など、基準に適合しないことがあった場合は、入管に届け出るよう所属機関に案内してください（ほかのサイトによると様式3-5。私たちはまだ確認していません）。この届出は所属機関が行うもので、ボットは何も提出しません。
interview-employer-unagreed = 本人は同意していません。<b>それでも所属機関に伝えたのはなぜですか。</b>理由を書いてください。
interview-employer-how = <b>どのように伝えましたか。</b>
interview-employer-mistake-unagreed = ⚠️ 本人の同意がないか、取り消されています。保存していません。戻って、初めからやり直してください。
interview-employer-yes = はい（だれに、いつ）
interview-employer-no = いいえ（理由）
interview-employer-when = <b>いつ伝えましたか。</b>日付を選ぶか、入力してください。
interview-employer-whom = <b>所属機関のだれに伝えましたか。</b>氏名と役職を入力してください。
interview-employer-why = <b>伝えなかったのはなぜですか。</b>理由を入力してください。
interview-employer-noted = { $held_on ->
    [none] ✅ 相談{ $number }番に保存しました。
   *[other] ✅ 面談の記録に保存しました：{ $roster_number }・{ DAY($held_on) }
}
interview-held-employer =
    所属機関への連絡：{ $news ->
        [told] { $told_whom }（{ DAY($told_on) }）
        [not_told] なし。{ $not_told }
       *[open] ⚠️ 未記入
    }
interview-mistake-open = ⚠️ 未記入の項目が{ $count }件あります。
interview-mistake-room = ⚠️ オンライン面談には、同意と4つの確認がすべて必要です。満たせないものがあれば、対面で行ってください。
interview-mistake-recording = ⚠️ 先に録画の保存場所を入力してください（「{ interview-room-button }」）。
