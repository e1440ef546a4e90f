## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 個人情報について
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = 運営者
privacy-page-what = 内容と目的
privacy-page-yes = 「はい」の意味
privacy-page-never = 送らないもの
privacy-page-time = 保存する期間
privacy-page-seen = 見る人
privacy-page-where = 保存する場所
privacy-page-rights = あなたの権利
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $phone, $contact (String)
privacy-who =
    <b>{ privacy-page-who }</b>

    このボットは、登録支援機関の{ $organisation }（登録番号：{ $registration }）が運営しています。

    { $phone ->
        [none] 個人情報についての問い合わせ：{ $contact }
       *[other] 個人情報についての問い合わせ：{ $contact }、電話 { $phone }
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    保存するものは、このチャットの番号、使用する言語、あなたの回答、あなたの情報と日付、支援スタッフに書いた内容です。

    目的は、特定技能の条件を一緒に確認すること、あなたに返事をすること、期限を連絡することです。また、支援の記録を残すことが、法律で決まっています。
privacy-yes =
    <b>{ privacy-page-yes }</b>

    「{ consent-agree }」には、三つの意味があります。あなたが教えてくれたことを保存してもいいです。期限を連絡してもいいです。相談の内容と返事を、支援スタッフが保存してもいいです。

    一つずつ選ぶこともできます。どれも、いつでも取り消すことができます：/privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    マイナンバー、銀行口座、パスワード、カードの写真は受け取りません。ここに送らないでください。
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • あなたの情報：あなたが削除するまで。
    • 条件チェックの回答：{ NUMBER($checks_days, useGrouping: 0) }日間。
    • 相談などの支援の記録：契約が終わってから1年と{ NUMBER($margin_days, useGrouping: 0) }日間。
    • あなたが名簿に載っていない場合：相談が終わってから{ NUMBER($chat_days, useGrouping: 0) }日間。あなたから{ NUMBER($silent_days, useGrouping: 0) }日間連絡がなく、こちらの返事も終わっているときは、全部を削除します。
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    { $organisation }の支援スタッフ、支援責任者、管理者です。監査担当者は記録を読むことができます。支援スタッフについての苦情は、管理者だけが読みます。

    勤務先は何も見ることができません。勤務先に伝えるのは、その相談についてあなたが同意したとき、または法律で必要なときだけです。
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    あなたのデータは、この国のコンピューターにあります：{ COUNTRY($hosted_in) }。{ $is_encrypted ->
        [yes] 名前とあなたが書いた内容は、暗号化して保存します。
       *[no] 保存した内容は、このボットでは暗号化していません。
    }

    Telegramは外国の会社です。ここに書いた内容は、海外にあるTelegramのコンピューターを通ります。
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – データを見る、訂正する、ファイルで受け取る
    /stop – お知らせを止める
    /forget – データを消す
    /privacy – 同意を一つずつ、いつでも取り消す

    ここは緊急の連絡先ではありません。{ danger-numbers }どちらも無料で、24時間かけることができます。
