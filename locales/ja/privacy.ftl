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
