# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = 定期面談：日時の提案、結果の記録

## What a worker reads

interview-when =
    <b>{ DAY($on) } { $time }</b>（日本時間）
    この端末の時刻：<tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } { $time }</tg-time>
interview-where =
    { WORD("interview-method", $method) }：{ $place ->
        [none] 場所は未定
       *[other] { $place }
    }
interview-offered =
    <b>定期面談のお知らせ</b>
    法律で、支援の担当者は、３か月に１回以上、あなたと話すことになっています。都合のよい時間を選んでください。

    { interview-where }
interview-choose = 時間を選ぶ
interview-look = 面談を見る
interview-choose-again =
    <b>面談の時間を選び直してください</b>
    担当者の都合で、選んでいただいた時間に面談ができなくなりました。もう一度選んでください。申し訳ありません。

    { interview-where }
interview-called-off = 担当者の都合で、面談は中止になりました。あなたがすることはありません。担当者からまた連絡します。
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
interview-no-times = 空いている時間がありません。メニューから担当者に連絡してください。
interview-slot = { DAY($on) } { $time }
interview-slot-taken = { DAY($on) } { $time }（予約済み）
interview-mistake-taken = ⚠️ この時間はもう空いていません。ほかの時間を選んでください。
interview-one =
    <b>あなたの面談</b>
    { interview-when }
    { interview-where }
interview-consent-asked = オンラインの面談には、あなたの同意が必要です。お互いの顔が見えるようにします。部屋にほかの人は入れません。イヤホンは使いません。<b>話の最初から最後まで録画します</b>。録画は、契約が終わってから１年間保存します。同意しないで、会って話すこともできます。
interview-consent-given = オンラインの面談と録画に同意しました。今からでも変えられます。
interview-asked-to-meet = 会って話したいことを担当者に伝えました。担当者から連絡します。
interview-agree-online = オンラインと録画に同意する
interview-want-in-person = 会って話したい
interview-questions-button = 何を聞かれますか
interview-other-time = ほかの時間を選ぶ
interview-cancel = 面談を中止する
interview-cancel-sure =
    <b>面談を中止しますか</b>
    担当者に伝えます。法律で３か月に１回の面談が必要なので、担当者がほかの時間を提案します。
interview-cancel-yes = はい、中止します
interview-thanks = 面談ありがとうございました。次の面談は { DAY($next_on) } までに行います。それまで待たずに、いつでも担当者に相談できます。
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

    会社は、このボットであなたの答えを見ることはできません。支援の担当者が読んで、記録します。問題があるとき、法律により、役所に報告することがあります。持ってくる物はありません。危険なときは、面談を待たないで、すぐに連絡するか、110に電話してください。
interview-ask-other_work = 契約書にない仕事をしていますか。
interview-ask-other_employer = ほかの会社で働いていますか。
interview-ask-safety = 職場は安全で、清潔ですか。
interview-ask-pay = 給料は契約書のとおり、全部もらっていますか。
interview-ask-hours = 働く時間は契約書のとおりですか。
interview-ask-leave = 休みや休暇は取れますか。国に一時帰国できますか。
interview-ask-housing = 住んでいる所に問題はありませんか。
interview-ask-charges = 食費や家賃は、約束した金額ですか。
interview-ask-support = 支援計画のとおりに支援を受けていますか。
interview-ask-violence = たたかれたり、おどされたり、閉じ込められたりしていませんか。
interview-ask-deposit = 保証金を取られたり、違約金の約束をさせられたりしていませんか。
interview-ask-money_control = お金や通帳、キャッシュカードをだれかに取られていませんか。
interview-ask-documents_held = パスポートと在留カードを、自分で持っていますか。
interview-ask-private_life = 電話、外出、友だちなど、生活を不当に制限されていませんか。
interview-ask-daily_life = 毎日の生活で困っていることはありますか。
interview-ask-health = 体と心の調子はどうですか。
interview-ask-illegal_workers = 職場に、日本で働くことができない人がいますか。
interview-ask-other = ほかに言いたいことはありますか。

## What staff read

interview-item-other_work = 契約にない仕事
interview-item-other_employer = ほかの会社での仕事
interview-item-safety = 職場の安全と衛生
interview-item-pay = 契約どおりの給料
interview-item-hours = 契約どおりの労働時間
interview-item-leave = 休日・休暇・一時帰国
interview-item-housing = 適切な住まい
interview-item-charges = 食費・住居費が合意どおり
interview-item-support = 計画どおりの支援
interview-item-violence = 暴行・脅迫・監禁
interview-item-deposit = 保証金・違約金の契約
interview-item-money_control = お金や通帳の管理
interview-item-documents_held = 旅券・在留カードを本人が保管
interview-item-private_life = 私生活の制限
interview-item-daily_life = 日常生活で困ること
interview-item-health = 健康
interview-item-illegal_workers = 職場の不法就労者
interview-item-other = その他
interview-method-in_person = 対面
interview-method-online = オンライン
interview-list =
    <b>定期面談</b>
    まだ実施していない面談です。３か月に１回以上、本人と、監督者とは別に、それぞれ面談します。
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
        [none] 表示しません
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
interview-ask-other-time = 本人に選び直してもらう
interview-staff-booked =
    面談の予約：名簿の管理番号 { $roster_number }
    { DAY($on) } { $time }（日本時間）
    { interview-where }
interview-staff-called-off = 名簿の管理番号 { $roster_number } の方が面談を中止しました。面談の義務は残っています。ほかの日時を提案してください（ボットとの個別チャットで /interviews）。
interview-staff-in-person = 名簿の管理番号 { $roster_number } の方は、オンライン面談に同意せず、対面を希望しています。調整してください。
interview-staff-supervisor = 名簿の管理番号 { $roster_number } の監督者との面談で、問題が{ $count }件ありました。内容は面談の記録にあります。対応を検討してください。
interview-staff-problem =
    面談で分かった問題：{ WORD("interview-item", $item) }
    { $text }

## Offering times

interview-offer-whom =
    <b>だれと面談しますか</b>
    名簿の管理番号か氏名の一部を入力してください。所属機関を選ぶと、そこで働く全員に提案します。
interview-offer-method = <b>面談の方法を選んでください</b>
interview-in-person-recommended = 初回と、少なくとも年に１回は、対面をおすすめします。
interview-offer-place =
    { $method ->
        [online] <b>オンラインの方法</b>　使うツールとリンクを、本人に分かるように入力してください。
       *[in_person] <b>会う場所</b>　本人に分かるように入力してください。
    }
interview-offer-day =
    <b>日を選んでください</b>　ボタンか入力で。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-offer-hours =
    <b>{ DAY($on) }：時間を選んでください</b>　ボタンを押すか、「10:30 14:00」のように入力してください（日本時間）。もう一度押すと取り消します。

    これまでに選んだ日時：
    { $times ->
        [none] まだありません
       *[other] { $times }
    }
interview-other-day = ほかの日
interview-preview-button = 次へ
interview-offer-preview =
    <b>この日時を提案しますか</b>
    相手：{ $whom }
    提案する人数：{ $count }人
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ 時間の数が人数より少ないです。１つの時間は１人だけが選べます。
interview-offer-left-out = 提案しない人：{ $left_out }人（ボットを使っていない人、または特定技能２号の人）
interview-offer-send = 提案を送る
interview-offer-sent = 日時を提案しました（{ $count }人）。本人が選ぶと、グループに通知します。
interview-mistake-time = ⚠️ 時間として読めませんでした。「10:30」のように入力してください。
interview-mistake-many = ⚠️ 一度に提案できる日時は{ $most }件までです。
interview-mistake-past = ⚠️ この時間はもう過ぎています。あとの時間を選んでください。
interview-mistake-ssw2 = ⚠️ この方は特定技能２号です。定期面談は、特定技能１号の支援だけが対象です。
interview-mistake-no_chat = ⚠️ この方はボットを使っていないか、まだ同意していません。電話などで約束し、「ほかの面談を記録する」で記録してください。
interview-mistake-nobody = ⚠️ 提案できる人がいません。ボットを使っていないか、特定技能２号の方です。

## Writing an interview down

interview-record-whom =
    <b>どの特定技能外国人についての面談ですか</b>
    名簿の管理番号か氏名の一部を入力してください。
interview-record-kind =
    <b>{ $roster_number }：{ $name ->
        [none] 氏名は表示しません
       *[other] { $name }
    }</b>
    だれと、どの方法で面談しますか。本人と監督者の記録は別です。お互いの答えは見せません。
interview-kind-worker-in_person = 本人・対面
interview-kind-worker-online = 本人・オンライン
interview-kind-supervisor-in_person = 監督者・対面
interview-kind-supervisor-online = 監督者・オンライン
interview-letter-button = 監督者への依頼文
interview-letter = 文をタップするとコピーできます。メールで送るか、印刷してください。
interview-letter-supervisor =
    { $employer ->
        [none] 所属機関
       *[other] { $employer }
    }
    { $supervisor ->
        [none] ご担当の監督者
       *[other] { $supervisor }
    } 様

    登録支援機関の{ $organisation }です。いつもお世話になっております。
    特定技能外国人の支援として、３か月に１回以上、本人を監督する立場の方と、本人とは別に定期面談を行っております。業務の内容、賃金、労働時間、住居、安全などについてお伺いします。
    ご都合のよい日時を２、３お知らせください。対面かオンラインかもお知らせください。オンラインの場合は、録画と、事前の同意が必要です。
    よろしくお願いいたします。

    { $organisation }
    電話：{ $phone }
interview-room =
    <b>オンライン面談：始める前に</b>
    { $consent ->
        [missing] ⚠️ 同意がまだありません。本人がチャットのボタンで同意するか、書面で同意をもらってください。
       *[given] 同意を記録しました。
    }
    確認したことにチェックしてください。

    録画の保存場所：{ $recording ->
        [none] 未入力です。ここに入力してください。
       *[other] { $recording }（入力し直すと訂正します）
    }
    保存の期限：{ $until ->
        [none] 契約が終わってから１年間
       *[other] { DAY($until) } まで
    }
interview-consent-paper = 書面の同意がある
interview-check-faces = お互いの顔が見える
interview-check-alone = 部屋にほかの人がいない
interview-check-no_earphones = イヤホンを使っていない
interview-check-recording = 録画している
interview-begin = 始める
interview-later = あとで続ける
interview-item =
    <b>{ $items }項目のうち{ $place }：{ WORD("interview-item", $item) }</b>
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
    どのような問題か、相手の言葉で入力してください。
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
    項目を押すと訂正できます。保存したあとは、ここでは変更できません。
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
interview-held-ask = <b>面談の実施日</b>　ボタンか入力で選んでください。
interview-room-button = 同意と録画
interview-save = 実施済みとして保存
interview-saved =
    面談を記録し、次回の予定を作りました。問題：{ $count }件。{ $interviewee ->
        [supervisor] 監督者の話は、この記録だけにあります。
       *[worker] 問題は、それぞれグループで相談として扱います。
    }
interview-mistake-open = ⚠️ 未記入の項目が{ $count }件あります。
interview-mistake-room = ⚠️ オンライン面談には、同意と４つの確認がすべて必要です。問題があれば、対面で行ってください。
interview-mistake-recording = ⚠️ 先に録画の保存場所を入力してください（「同意と録画」）。
