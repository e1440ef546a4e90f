## What a worker reads

interview-when =
    <b>{ DAY($on) } { $time }</b>（日本時間）
    あなたの電話の時刻：<tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } { $time }</tg-time>
interview-where =
    { WORD("interview-method", $method) }：{ $place ->
        [none] 場所はまだ決まっていません
       *[other] { $place }
    }
interview-offered =
    <b>定期面談の日時</b>
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

    何も持って来なくてもいいです。聞かれることを読むには、「{ interview-look }」を押してください。
interview-over = この面談は終わったか、中止になりました。
interview-times =
    <b>{ DAY($day) }：時間を選んでください</b>
    { interview-where }

    時間はすべて日本時間です。ほかの人が選んだ時間は選べません。
interview-days =
    <b>面談の日を選んでください</b>
    { interview-where }

    日を選ぶと、時間を選べます。
interview-days-button = ほかの日
interview-day = { DAY($day) }{ $free ->
        [0] （空きなし）
       *[other] {""}
    }
interview-no-times = 空いている時間がありません。「{ interview-ask_times }」を押すと、支援スタッフがほかの時間を連絡します。
interview-ask_times = ほかの時間をお願いする
interview-times_asked = 空いている時間がありません。支援スタッフに伝えました。ほかの時間を連絡します。
interview-slot = { $time }
interview-slot-taken = { $time }（予約済み）
interview-mistake-taken = ⚠️ この時間はもう空いていません。ほかの時間を選んでください。
interview-one =
    <b>あなたの面談</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>オンラインで話しますか。</b>断って、会って話すこともできます。

    オンラインでは、お互いの顔が見えるようにします。部屋にほかの人がいてはいけません。イヤホンは使いません。<b>話の最初から最後まで録画します。</b>録画は、契約が終わってから1年以上保存します。
interview-consent-given = あなたは、オンラインの面談と録画に同意しています。今からでも変えることができます。
interview-asked-to-meet = 会って話したいことを支援スタッフに伝えます。支援スタッフから連絡します。
interview-online = 💻 オンラインか、会って話すか
interview-online-asked = この面談はオンラインです。「{ interview-online }」を押して、答えてください。
interview-agree-online = オンラインと録画に同意する
interview-want-in-person = 会って話したい
interview-questions-button = どんなことを聞かれますか
interview-other-time = ほかの時間を選ぶ
interview-cancel = 面談をキャンセルする
interview-cancel-sure =
    <b>面談をキャンセルしますか。</b>
    支援スタッフに伝えます。面談は法律で3か月に1回以上必要なので、支援スタッフがほかの時間を連絡します。
interview-cancel-yes = はい、キャンセルします
interview-thanks = 面談、ありがとうございました。次の面談は{ DAY($next_on) }までに行います。それまで待たないで、いつでも支援スタッフに相談することができます。
interview-questions-work =
    <b>聞かれること（1／4）仕事と給料</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>聞かれること（2／4）安全</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>聞かれること（3／4）生活と支援</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>聞かれること（4／4）答えを読む人</b>

    勤務先は、ここでのあなたの答えを見ることができません。支援スタッフが読んで、記録します。法律に反することがあれば、役所に報告しなければならないことがあります。

    危険なときは、面談を待たないでください。110番（警察）に電話するか、すぐにここに書いてください。
interview-questions-next = 次へ →
interview-ask-other_work = 仕事は、契約書のとおりですか。
interview-ask-other_employer = ほかの会社で働いていますか。
interview-ask-safety = 職場は安全で、清潔ですか。
interview-ask-pay = 給料は、契約書のとおりに全部もらっていますか。
interview-ask-hours = 働く時間は契約書のとおりですか。
interview-ask-leave = 休みを取ることや、一時帰国することができますか。
interview-ask-housing = 住んでいる所は問題ありませんか。
interview-ask-charges = 食費や家賃は、約束した金額ですか。
interview-ask-support = 支援計画のとおりに支援を受けていますか。
interview-ask-violence = たたかれたり、おどされたり、閉じ込められたりしたことがありますか。
interview-ask-deposit = 保証金を取られたり、違約金を払う約束をさせられたりしたことがありますか。
interview-ask-money_control = あなたのお金、通帳、キャッシュカードを、ほかの人が持っていますか。
interview-ask-documents_held = パスポートと在留カードを、自分で持っていますか。
interview-ask-private_life = 電話、外出、友だちに会うことを、だれかに止められることがありますか。
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
