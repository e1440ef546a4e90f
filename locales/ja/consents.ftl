## Consents

consents-button = ✅ わたしの同意
consents-list =
    <b>わたしの同意</b>

    ✅は同意していること、⬜は同意していないことです。選ぶと、説明を読んだり変更したりできます。
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = 今：同意しています。
consents-now-not-given = 今：同意していません。
consents-give = ✅ 同意します
consents-withdraw = 同意を取り消す
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = 期限の連絡
consents-name-records = 相談の記録
consents-name-health = 健康についての質問
consents-case-health = 健康について（相談番号{ $number }）
consents-case-employer = 勤務先に伝えること（相談番号{ $number }）
consents-why-reminders = あなたの在留期限などの日付を使って、大切な期限を連絡します。
consents-without-reminders = 同意しない場合：期限を連絡しません。自分で期限に気をつけてください。
consents-why-records = あなたが支援スタッフに書いた内容とその返事を、支援の記録として保存します。
consents-without-records = 同意しない場合：書いた内容はこれまでと同じように支援スタッフに届き、スタッフはここや電話で返事をすることができます。法律で必要な記録は、期間が終わるまで残ります。
consents-why-health = この相談で、あなたが健康について話した内容を支援スタッフが保存します。健康の情報は大切な個人情報なので、相談ごとに聞きます。
consents-without-health = 同意しない場合：書いた内容はこれまでと同じように支援スタッフに届き、スタッフはここや電話で返事をすることができます。法律で必要な記録は、期間が終わるまで残ります。
consents-why-health_check = 健康診断は条件の一つなので、条件チェックで健康について質問します。
consents-without-health_check = 同意しない場合：条件チェックから健康についての回答を削除します。その部分は「{ verdict-unknown }」になります。
consents-why-employer = この相談を解決するために必要なことを、支援スタッフが勤務先に伝えてもよいという同意です。
consents-without-employer = 同意しない場合：支援スタッフは、この相談についてこれ以上勤務先に伝えません。もう伝えたことは取り消せません。同意がなくても、法律で報告が必要な場合があります。
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>相談の記録を残してもいいですか。</b>

    あなたが書いた内容は、{ $organisation }の支援スタッフにもう届いています。その内容と返事を、支援の記録として残してもいいか聞いています。あなたは、このことにまだ同意していないか、前の同意を取り消しています。
consents-ask-health =
    <b>健康について話した内容を保存してもいいですか。</b>

    健康の情報は、大切な個人情報です。{ $organisation }の支援スタッフは、この相談のためだけに保存します。勤務先は見ることができません。

    いつでも取り消すことができます：/privacy の「{ consents-button }」
consents-ask-yes = ✅ はい、同意します
consents-ask-no = いいえ

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>相談（番号{ $number }）について、勤務先に伝えてもいいですか。</b>
    { WORD("consultation-kind", $kind) }

    勤務先と話したほうがいいと、支援スタッフは考えています。決めるのはあなたです。「いいえ」と答えても、支援は続きます。
consents-employer-yes = はい、伝えてもいいです
consents-employer-no = いいえ、伝えないでください
# $number (String)
consents-employer-said-yes = ✅ 同意しました。支援スタッフは、相談（番号{ $number }）について勤務先に伝えることができます。取り消すとき：/privacy の「{ consents-button }」
consents-employer-said-no = 「いいえ」と答えました。支援スタッフは、相談（番号{ $number }）について勤務先に伝えません。
