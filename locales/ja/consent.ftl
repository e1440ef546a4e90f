# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = あなたを手伝うため、期限を連絡するため、法律で必要な記録を作るために、あなたが教えてくれたことを保存します。勤務先は見ることができません。
# $organisation (String)
consent-text =
    <b>このボットは、{ $organisation }が運営しています。</b>{ consent-keeps }

    ここは緊急の連絡先ではありません。{ danger-numbers }

    同意しますか。
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>あなたが書いた内容は、まだだれも読んでいません。</b>10分間、預かります。同意しますか。同意したあとで、「{ receipt-send-kept }」も押してください。

    { danger-numbers }{ $phone ->
        [none] 受付時間：{ $hours }
       *[other] こちらの電話：{ $phone }　{ $hours }
    }

    <blockquote expandable>このボットは、{ $organisation }が運営しています。{ consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ あなたが書いた内容は、預かる時間（10分間）が過ぎたので消えました。だれも読んでいません。</b>同意しますか。同意してから、もう一度書いてください。

    { danger-numbers }{ $phone ->
        [none] 受付時間：{ $hours }
       *[other] こちらの電話：{ $phone }　{ $hours }
    }

    <blockquote expandable>このボットは、{ $organisation }が運営しています。{ consent-keeps }</blockquote>
consent-agree = はい、同意します
consent-choose = 一つずつ選ぶ
consent-more = くわしく：内容、目的、場所
# $organisation (String)
consent-purposes =
    <b>どれに同意しますか。</b>

    • <b>{ consents-name-reminders }：</b>大切な期限を連絡します。
    • <b>{ consents-name-records }：</b>あなたが相談した内容と返事を、支援スタッフが記録として保存します。同意しなくても、書いた内容は支援スタッフに届きます。

    同意するものだけを押してください。押さなくてもかまいません。「{ consent-continue }」を押すと、あなたの情報と回答を保存することに同意したことになります。
consent-continue = 続ける
consent-decline = いいえ
# $organisation, $phone, $hours (String)
consent-declined =
    <b>わかりました。あなたの情報は何も保存していません。</b>

    { danger-numbers }どちらも無料で、24時間かけることができます。

    { $phone ->
        [none] また使うときは、{ $organisation }がここで手伝います。{ $hours }
       *[other] { $organisation }に電話することもできます：{ $phone }　{ $hours }
    }

    また使いたいときは、/start と送ってください。
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }

    同意すると、ここに書いた内容を支援スタッフが読みます。

    { danger-numbers }
consent-waits = <b>あなたが書いた内容は、まだだれも読んでいません。</b>10分間、預かります。送るには、「{ button-back }」を押して、同意してください。
consent-waits_unseen =
    <b>あなたが書いた内容は、まだだれも読んでいません。</b>10分間、預かります。送るには、「{ error-go_on }」を押して、同意してください。

    { danger-numbers }
consent-person_kept =
    { consent-waits }

    { danger-numbers }

    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other] ☎️ { $phone }
        { $hours }
    }
