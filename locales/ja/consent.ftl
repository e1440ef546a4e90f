# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>はじめに</b>

    このボットは、登録支援機関の<b>{ $organisation }</b>（登録番号：{ $registration }）が運営しています。

    <b>保存するもの：</b>このチャットの番号、使用する言語、あなたの回答、あなたの情報と日付、支援スタッフに送った内容。<b>目的：</b>特定技能の条件を一緒に確認するため、あなたに返事をするため、法律で必要な記録を残すため。これを見ることができるのは、{ $organisation }の支援スタッフだけです。勤務先は見ることができません。

    <b>「はい、すべてに同意します」を押すと、</b>期限をお知らせすることと、相談の記録を支援スタッフが保存することにも同意したことになります。一つずつ選ぶこともできます。同意はいつでも一つずつ取り消すことができます：/privacy

    <b>Telegramは外国の会社です。</b>ここに書いた内容は、海外にあるTelegramのコンピューターを通ります。

    <b>ここは緊急の連絡先ではありません。</b>危険なときは110番（警察）に電話してください。火事・救急は119番です。どちらも無料で、24時間かけることができます。

    個人情報についての問い合わせ：{ $contact }、電話 { $phone }

    同意しますか。
# $organisation, $phone (String); below it stand the hours
consent-kept =
    <b>あなたが書いた内容は、まだ誰も読んでいません。</b>長くて10分間、ここで待ちます。同意すると、ボタン一つで送れます。「いいえ」を押すと、すぐに削除します。

    危険なときは、110番（警察）か119番（火事・救急車）に電話してください。{ $organisation }：{ $phone }
consent-agree = はい、すべてに同意します
consent-choose = 一つずつ選ぶ
# $organisation (String)
consent-purposes =
    <b>ほかに、どれに同意しますか。</b>

    • <b>期限のお知らせ：</b>在留期限などの大切な期限をお知らせします。
    • <b>相談の記録：</b>あなたが相談した内容と返事を、{ $organisation }の支援スタッフが保存します。同意しないと、このボットで相談に答えることができません。

    同意するものを押してから、「続ける」を押してください。「続ける」を押すと、前の画面に書いてある、そのほかの内容にも同意したことになります。
consent-continue = 続ける
consent-decline = いいえ
# $organisation, $phone, $hours (String)
consent-declined =
    わかりました。あなたの情報は何も保存していません。

    危険なときは110番（警察）に電話してください。火事・救急は119番です。どちらも無料で、24時間かけることができます。

    { $organisation }に電話することもできます：{ $phone }　{ $hours }

    気持ちが変わったら、/start と送ってください。
