# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = 定期面談：日時の提案、結果の記録と閲覧

## What a worker reads

interview-when =
    <b>{ DAY($on) } { $time }</b>（日本時間）
    スマートフォンの時刻：<tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } { $time }</tg-time>
interview-where =
    { WORD("interview-method", $method) }：{ $place ->
        [none] 場所はまだ決まっていません
       *[other] { $place }
    }
interview-offered =
    <b>定期面談のお知らせ</b>
    支援スタッフは、法律で、3か月に1回以上、あなたと面談しなければなりません。都合のよい時間を選んでください。

    { interview-where }
interview-choose = 時間を選ぶ
interview-look = 面談を見る
interview-choose-again =
    <b>面談の時間を選び直してください</b>
    支援スタッフの都合で、あなたが選んだ時間に面談ができなくなりました。申し訳ありません。もう一度選んでください。

    { interview-where }
interview-called-off = 支援スタッフの都合で、面談は中止になりました。あなたがすることはありません。支援スタッフからまた連絡します。
interview-before =
    <b>もうすぐ面談です</b>
    { interview-when }
    { interview-where }

    { interview-questions }
interview-over = この面談は終わったか、中止になりました。
interview-times =
    <b>面談の時間を選んでください</b>
    { interview-where }

    時間はすべて日本時間です。ほかの人が選んだ時間は選べません。
interview-no-times = 空いている時間がありません。メニューの「💬 支援スタッフに相談する」から連絡してください。
interview-slot = { DAY($on) } { $time }
interview-slot-taken = { DAY($on) } { $time }（予約済み）
interview-mistake-taken = ⚠️ この時間はもう空いていません。ほかの時間を選んでください。
interview-one =
    <b>あなたの面談</b>
    { interview-when }
    { interview-where }
interview-consent-asked = オンラインの面談には、あなたの同意が必要です。お互いの顔が見えるようにします。部屋にほかの人がいてはいけません。イヤホンは使いません。<b>話の最初から最後まで録画します</b>。録画は、契約が終わってから1年以上保存します。同意しなくてもかまいません。そのときは、会って話します。
interview-consent-given = あなたは、オンラインの面談と録画に同意しています。今からでも変えることができます。
interview-asked-to-meet = 会って話したいことを支援スタッフに伝えました。支援スタッフから連絡します。
interview-agree-online = オンラインと録画に同意する
interview-want-in-person = 会って話したい
interview-questions-button = どんなことを聞かれますか
interview-other-time = ほかの時間を選ぶ
interview-cancel = 面談をキャンセルする
interview-cancel-sure =
    <b>面談をキャンセルしますか。</b>
    支援スタッフに伝えます。面談は法律で3か月に1回以上必要なので、支援スタッフがほかの時間を知らせます。
interview-cancel-yes = はい、キャンセルします
interview-thanks = 面談をありがとうございました。次の面談は{ DAY($next_on) }までに行います。それまで待たないで、いつでも支援スタッフに相談することができます。
interview-questions =
    <b>聞かれること</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
    7. { interview-ask-housing }
    8. { interview-ask-charges }
    9. { interview-ask-support }
    10. { interview-ask-violence }
    11. { interview-ask-deposit }
    12. { interview-ask-money_control }
    13. { interview-ask-documents_held }
    14. { interview-ask-private_life }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }

    勤務先は、このボットであなたの答えを見ることができません。支援スタッフが読んで、記録します。問題があるときは、法律で、役所に報告しなければならないことがあります。何も持って来なくてもかまいません。危険なときは、面談を待たないで、110番（警察）に電話するか、すぐにここに書いてください。
interview-ask-other_work = 契約書にない仕事をしていますか。
interview-ask-other_employer = ほかの会社で働いていますか。
interview-ask-safety = 職場は安全で、清潔ですか。
interview-ask-pay = 給料は、契約書のとおりに全部もらっていますか。
interview-ask-hours = 働く時間は契約書のとおりですか。
interview-ask-leave = 休みの日や休暇を取ることができますか。自分の国に一時帰国することができますか。
interview-ask-housing = 住んでいる所で困っていることはありますか。
interview-ask-charges = 食費や家賃は、約束した金額ですか。
interview-ask-support = 支援計画のとおりに支援を受けていますか。
interview-ask-violence = たたかれたり、おどされたり、閉じ込められたりしたことがありますか。
interview-ask-deposit = 保証金を取られたり、違約金を払う約束をさせられたりしたことがありますか。
interview-ask-money_control = あなたのお金、通帳、キャッシュカードを、ほかの人が持っていますか。
interview-ask-documents_held = パスポートと在留カードを、自分で持っていますか。
interview-ask-private_life = 電話、外出、友だちに会うことなどを、だれかに止められたり、制限されたりすることがありますか。
interview-ask-daily_life = 毎日の生活で困っていることはありますか。
interview-ask-health = 体と心の調子はどうですか。
interview-ask-illegal_workers = 日本で働く許可がない人が、職場で働いていますか。
interview-ask-other = ほかに話したいことはありますか。

## What staff read

interview-item-other_work = 契約にない業務
interview-item-other_employer = ほかの会社での就労
interview-item-safety = 職場の安全と衛生
interview-item-pay = 契約どおりの賃金
interview-item-hours = 契約どおりの労働時間
interview-item-leave = 休日・休暇・一時帰国
interview-item-housing = 適切な住まい
interview-item-charges = 合意どおりの食費・住居費
interview-item-support = 計画どおりの支援
interview-item-violence = 暴行・脅迫・監禁
interview-item-deposit = 保証金・違約金の契約
interview-item-money_control = 他人による金銭・通帳の管理
interview-item-documents_held = 本人による旅券・在留カードの保管
interview-item-private_life = 私生活の制限
interview-item-daily_life = 日常生活で困ること
interview-item-health = 健康
interview-item-illegal_workers = 職場の不法就労者
interview-item-other = その他
interview-method-in_person = 対面（会って話す）
interview-method-online = オンライン
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
    面談で分かった問題：{ WORD("interview-item", $item) }
    { $text }

## Offering times

interview-offer-whom =
    <b>だれと面談しますか。</b>
    名簿の管理番号か氏名の一部を入力してください。所属機関を選ぶと、そこで働く全員に提案します。
interview-offer-method = <b>面談の方法を選んでください。</b>
interview-in-person-recommended = 初回と、少なくとも年に1回は、対面での面談をおすすめします。
interview-offer-place =
    { $method ->
        [online] <b>オンラインでどのように面談しますか。</b>使うツールとリンクを、本人に分かるように入力してください。
       *[in_person] <b>どこで会いますか。</b>場所を、本人に分かるように入力してください。
    }
interview-offer-day =
    <b>どの日にしますか。</b>日付を選ぶか、入力してください。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-offer-hours =
    <b>{ DAY($on) }：何時にしますか。</b>時間を押すか、「10:30 14:00」のように入力してください（日本時間）。もう一度押すと取り消します。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-other-day = ほかの日
interview-preview-button = 次へ
interview-offer-preview =
    <b>この日時を提案しますか。</b>
    相手：{ $whom }
    提案する人数：{ $count }人
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ 時間の数が人数より少なくなっています。1つの時間を選べるのは1人だけです。
interview-offer-left-out = 提案しない方：{ $left_out }人（ボットを利用していない方、または特定技能２号の方）
interview-offer-send = 提案を送る
interview-offer-sent = 日時を提案しました（{ $count }人）。本人が選ぶと、グループに通知します。
interview-mistake-time = ⚠️ 時刻として読み取れませんでした。「10:30」のように入力してください。
interview-mistake-many = ⚠️ 一度に提案できる日時は{ $most }件までです。
interview-mistake-past = ⚠️ この時間はもう過ぎています。あとの時間を選んでください。
interview-mistake-ssw2 = ⚠️ この方は特定技能２号です。定期面談は、特定技能１号の方への支援だけで行います。
interview-mistake-no_chat = ⚠️ この方はボットを利用していないか、まだ同意していません。電話で日時を約束し、面談の内容は「ほかの面談を記録する」で記録してください。
interview-mistake-nobody = ⚠️ 提案できる方がいません。ボットを利用していないか、特定技能２号の方です。

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
    特定技能外国人の支援として、3か月に1回以上、本人を監督する立場の方と、本人とは別に定期面談を行っております。業務の内容、賃金、労働時間、住居、安全などについてお伺いいたします。
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
interview-problem = 問題あり
interview-summary-button = 全体を見る
interview-problem-ask =
    <b>{ WORD("interview-item", $item) }</b>
    どのような問題か、相手の方が話したとおりに入力してください。
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
    項目を押すと訂正できます。保存したあとは、「実施済みの面談」で読み、訂正できます。
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
interview-remarks-ask = この面談について、ほかに記録することを入力してください。
interview-held-button = 実施日を変える
interview-held-ask = <b>面談を実施したのはいつですか。</b>日付を選ぶか、入力してください。
interview-room-button = 同意と録画
interview-save = 実施済みとして保存する
interview-saved =
    面談を記録し、次回の予定を作りました。問題：{ $count }件。{ $interviewee ->
        [supervisor] 監督者が話した内容は、この記録だけにあります。
       *[worker] それぞれの問題を、グループに相談として登録しました。
    }
interview-mistake-open = ⚠️ 未記入の項目が{ $count }件あります。
interview-mistake-room = ⚠️ オンライン面談には、同意と4つの確認がすべて必要です。満たせないものがあれば、対面で行ってください。
interview-mistake-recording = ⚠️ 先に録画の保存場所を入力してください（「同意と録画」）。
