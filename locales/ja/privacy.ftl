# Privacy notice, consents, my data, no more notices, being forgotten.

## The privacy notice

privacy-button = 🔏 個人情報について
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>個人情報の取り扱い</b>

    <b>運営者：</b>登録支援機関の{ $organisation }（登録番号：{ $registration }）。個人情報の問い合わせ：{ $contact }、電話 { $phone }

    <b>目的：</b>特定技能の条件を一緒に確認するため、あなたに返事をするため、期限をお知らせするため、法律で必要な支援の記録を残すため。

    <b>保存するものと期間：</b>
    • あなたが教えてくれた情報：あなたが削除するまで、または利用をやめて情報を消す（/forget）まで。
    • 支援している人の名簿にない人が書いた内容：相談が終わってから{ NUMBER($chat_days, useGrouping: 0) }日間。
    • 条件チェックの回答：{ NUMBER($checks_days, useGrouping: 0) }日間。
    • 相談などの支援の記録：契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日間。
    マイナンバー、銀行口座、パスワード、カードの写真は受け取りません。

    <b>見る人：</b>{ $organisation }の支援担当者、支援責任者、管理者。監査担当者は記録を読むことができます。支援スタッフについての苦情は、管理者だけが読みます。勤務先は何も見ることができません。勤務先に伝えるのは、その相談についてあなたが同意したとき、または法律で必要なときだけです。

    <b>保存する場所：</b>{ COUNTRY($hosted_in) }にあるコンピューター。{ $sealed ->
        [yes] 名前とあなたが書いた内容は、暗号化して保存します。
       *[no] 保存した内容は、このボットでは暗号化していません。
    }Telegramは外国の会社です。ここに書いた内容は、海外にあるTelegramのコンピューターを通ります。

    <b>あなたができること：</b>
    /mydata – すべて見る、訂正する、ファイルで受け取る
    /stop – お知らせを止める
    /forget – 利用をやめて、情報を消す
    同意は、一つずつ取り消すことができます。

    <b>ここは緊急の連絡先ではありません。</b>危険なときは110番（警察）、火事・救急は119番に電話してください。

## Consents

consents-button = ✅ わたしの同意
consents-list =
    <b>わたしの同意</b>

    ✅は同意している、⬜は同意していないという意味です。選ぶと、説明を読んだり変更したりできます。
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = 今：同意しています。
consents-now-not-given = 今：同意していません。
consents-give = ✅ 同意します
consents-withdraw = 同意を取り消す
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = 期限のお知らせ
consents-name-records = 相談の記録
consents-name-health = 健康についての質問
consents-case-health = 健康について（相談番号{ $number }）
consents-case-employer = 勤務先に伝えること（相談番号{ $number }）
consents-why-reminders = あなたの在留期限などの日付を使って、大切な期限をお知らせします。
consents-without-reminders = 同意しない場合：期限をお知らせしません。自分で期限に気をつけてください。
consents-why-records = あなたが支援スタッフに書いた内容と、その返事を保存します。保存しないと、このボットで相談に答えることができません。
consents-without-records = 同意しない場合：支援スタッフは新しい内容を保存できないので、このボットで相談に答えることができません。電話で相談することはできます。法律で必要な記録は、期間が終わるまで残ります。
consents-why-health = この相談で、あなたが健康について話した内容を支援スタッフが保存します。健康の情報は大切な個人情報なので、相談ごとに聞きます。
consents-without-health = 同意しない場合：この相談をメッセージで続けることができません。法律で必要な記録は、期間が終わるまで残ります。
consents-why-health_check = 健康診断は条件の一つなので、条件チェックで健康について質問します。
consents-without-health_check = 同意しない場合：条件チェックから健康についての回答を削除します。その部分は「未確認」になります。
consents-why-employer = この相談を解決するために必要なことを、支援スタッフが勤務先に伝えてもよいという同意です。
consents-without-employer = 同意しない場合：支援スタッフは、この相談についてこれ以上勤務先に伝えません。もう伝えたことは取り消せません。同意がなくても、法律で報告が必要な場合があります。

# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>書いた内容を保存してもいいですか。</b>

    あなたを手伝うために、{ $organisation }の支援スタッフは、ここに書いた内容とその返事を保存する必要があります。あなたは、このことにまだ同意していないか、前の同意を取り消しています。
consents-words-wait = 今書いた内容は、あなたが決めるまで、支援スタッフに送らないで待ちます。「いいえ」の場合は保存しません。
consents-ask-health =
    <b>健康について話した内容を保存してもいいですか。</b>

    健康の情報は、大切な個人情報です。{ $organisation }の支援スタッフは、この相談のためだけに保存します。勤務先は見ることができません。

    いつでも取り消すことができます：/privacy の「わたしの同意」
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
consents-employer-said-yes = ✅ 同意しました。支援スタッフは、相談（番号{ $number }）について勤務先に伝えることができます。取り消すとき：/privacy の「わたしの同意」
consents-employer-said-no = 「いいえ」と答えました。支援スタッフは、相談（番号{ $number }）について勤務先に伝えません。
consents-staff-asked = 本人に質問を送ります。回答はカードに表示されます。
consents-staff-asked-before = 本人には、すでに質問しています。
# $purpose (String)
consents-staff-withdrawn = ⚠️ 本人が同意を取り消しました：{ $purpose ->
        [records] 本人が新しく書いた内容は保存できません。電話か対面で支援してください。
        [health] この相談では、健康についての新しい内容は保存できません。
       *[reminders] 本人は期限のお知らせを希望していません。期限に注意してください。
    }

## My data

my_data-button = 🗂 わたしのデータ
my_data-overview = <b>あなたについて保存している情報</b>
my_data-send = 📥 すべてファイルで受け取る
my_data-correct = ✏️ わたしの情報を訂正する
my_data-document = あなたについて保存している情報
# Read by a person who opens the file for machines.
my_data-json-about = このファイルには、このボットが一人の人について保存している情報がすべて入っています。worker：本人とチャット。profile：本人の情報（本人の回答、またはスタッフの記録）。consents：本人の同意。conversations：相談（本人が書いた内容とスタッフが送った内容）。interviews：本人との定期面談と、項目ごとの本人の答え（nullは問題なし）。screenings：条件チェックの回答。papers：本人が持っている書類（チェックごと）。contracts：本人の雇用契約。invitations：本人のために作ったリンク。job_changes：転職支援の記録。obligations：本人のために行わなければならないこと。said：ボットのメッセージ。is_held：法的な理由で記録の削除を止めているか。日付と時刻はISO 8601、時刻はUTCです。
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }：{ $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
   *[other] …ほか{ $count }件（ファイルで見ることができます）
}
my_data-nothing = なし
my_data-section-profile = わたしの情報
my_data-section-contracts = 契約
my_data-section-consents = 同意
my_data-section-consultations = 相談
my_data-section-interviews = 定期面談
my_data-section-checks = 条件チェック
my_data-section-obligations = あなたのために行う支援
my_data-section-messages = ボットからのメッセージ
my_data-section-rest = その他
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value }（あなたの回答）
   *[staff] { $value }（支援スタッフの記録）
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text
my_data-consent = { $given_on }に同意（文面 { $version }）
my_data-consent-withdrawn = { $given_on }に同意（文面 { $version }）、{ $withdrawn_on }に終了
my_data-base_consent = 支援を受けることへの同意
# $number (String), $kind (String)
my_data-consultation-name = 相談番号{ $number } { WORD("consultation-kind", $kind) }
my_data-complaint-name = 相談{ $number } 🔒 支援スタッフについての苦情
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("consultation-state", $state) }、{ $opened_on }開始、{ $count ->
   *[other] メッセージ{ $count }件
}
my_data-interview = { $state ->
    [offered] 時間をまだ選んでいません
    [booked] これから行います
    [held] { $held_on }に行いました
   *[cancelled] 中止になりました
}{ $when ->
    [none] {""}
   *[other] 、約束の時間：{ $when }（日本時間）
}
my_data-check-eligibility = 特定技能の条件チェック
my_data-check-job_change = 転職の条件チェック
# $started_on (String) a day, $count (Number)
my_data-check = { $started_on }開始、{ $count ->
   *[other] 回答{ $count }件
}
# $since (String) a day, $state (String)
my_data-obligation = { $since }から、{ $state ->
    [open] 続いています
   *[done] 終わりました
}
my_data-job_change = 転職支援の記録
my_data-chat = このチャットの番号
my_data-number = 管理番号
my_data-invitation = 招待を作った日
my_data-held = 法的な理由で、記録の削除を止めています
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] あなた、{ $on }
   *[staff] 支援スタッフ、{ $on }
}
my_data-no-words = （写真・ファイル・音声メッセージ）
my_data-outcome-queued = 送信を待っています
my_data-outcome-sending = 送信中です
my_data-outcome-sent = 送信しました
my_data-outcome-repeated = 送信しました（2回届いたかもしれません）
my_data-outcome-unreachable = 届きませんでした
my_data-outcome-refused = 送信できませんでした
my_data-outcome-cancelled = 送信していません
my_data-outcome-skipped = 必要がなくなったので送信していません

## No more notices

notices-button = 🔕 お知らせのオン・オフ
notices-on-short = 🔔 お知らせはオンです。
notices-off-short = 🔕 お知らせはオフです。
notices-on =
    <b>🔔 お知らせはオンです。</b>

    お知らせや期限の連絡を送ります。お知らせは止めることができます。止めても、在留期限など、法律で決まった期限の連絡と、支援スタッフの返事は届きます。
notices-off =
    <b>🔕 お知らせはオフです。</b>

    在留期限など、法律で決まった期限の連絡は、これからも届きます。支援スタッフの返事も届きます。
notices-stop = 🔕 お知らせを止める
notices-listen = 🔔 お知らせをまた受け取る

## Being forgotten

forget-button = 🗑 利用をやめて、情報を消す
forget-what =
    <b>利用をやめて、情報を消す</b>

    <b>すぐに消えるもの：</b>このチャットの番号、言語、あなたが答えた情報、期限のお知らせ、条件チェック。続いている相談は終わります。あなたの同意も終わります。

# $until (String) an ISO day
forget-stays-until = <b>残るもの：</b>相談などの支援の記録は、法律で残さなければなりません。{ DAY($until) }まで、番号だけを付けて保存します。名前は別の場所に保存し、公的な記録のためだけに使います。その後、すべて削除します。
# $margin_days (Number)
forget-stays-contract = <b>残るもの：</b>相談などの支援の記録は、法律で残さなければなりません。契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日間、番号だけを付けて保存します。契約が終わる日は、まだわかりません。名前は別の場所に保存し、公的な記録のためだけに使います。その後、すべて削除します。
# $chat_days (Number)
forget-stays-days = <b>残るもの：</b>支援スタッフに相談した内容は、チャットと切り離して{ NUMBER($chat_days, useGrouping: 0) }日間保存し、その後削除します。
forget-stays-held = <b>残るもの：</b>法的な理由で、あなたの記録は今削除できません。あなたの情報とチェックの答えも残ります。少なくともその理由がなくなるまで、番号だけを付けて保存します。
forget-after = その後は、こちらからメッセージを送ったり、期限をお知らせしたりすることができません。また使いたいときは、いつでも /start で、初めての人として始めることができます。
forget-go-on = 次へ進む
forget-sure = <b>本当に利用をやめて、情報を消しますか。</b>元に戻すことはできません。
forget-yes = 🗑 はい、今すぐ消してください
forget-no = いいえ、そのままにします
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>あなたの情報を消しました。</b>

    { $until ->
        [none] 法律で必要な記録は、番号だけで残ります。期間が終わったら（契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日の後、または法的な理由がなくなったとき）削除します。
       *[other] まだ残さなければならないものは、番号だけで{ DAY($until) }まで保存し、その後削除します。
    }

    危険なときは110番（警察）に電話してください。火事・救急は119番です。どちらも無料で、24時間かけることができます。

    また使いたいときは、/start と送ってください。
