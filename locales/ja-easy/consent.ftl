# Who runs the bot, what is kept and why, the employer, no emergency line. What it leaves out stands on the pages of
# privacy.ftl, which "More" opens. A change in meaning, here or there, needs a new CONSENT_VERSION.
consent-keeps = あなたが おしえた ことを のこします。あなたを 手伝（てつだ）う ため、最後（さいご）の 日（ひ）を しらせる ため、法律（ほうりつ）で きまった 記録（きろく＝ 書（か）いて のこす もの）を つくる ためです。あなたの 会社（かいしゃ）は なにも 見（み）る ことが できません。
# $organisation (String)
consent-text =
    <b>この ボットは { $organisation }の ものです。</b>{ consent-keeps }
    
    ここは、急（いそ）ぐ ときの 電話（でんわ）では ありません。{ danger-numbers }
    
    同意（どうい）しますか。（同意＝「いいです」と 言（い）う こと）
# In its place where words wait. The folded part is what is agreed to. $organisation, $phone, $hours (String)
consent-kept =
    <b>あなたの メッセージは、まだ だれも 読（よ）んでいません。</b>10分だけ のこします。同意（どうい）しますか。（同意＝「いいです」と 言（い）う こと）同意したあとで、「{ receipt-send-kept }」も おしてください。
    
    { danger-numbers }{ $phone ->
        [none] わたしたちの 時間（じかん）：{ $hours }
       *[other] わたしたちの 電話（でんわ）：{ $phone }　{ $hours }
    }
    
    <blockquote expandable>この ボットは { $organisation }の ものです。{ consent-keeps }</blockquote>
# In its place where words waited for too long. $organisation, $phone, $hours (String)
consent-expired =
    <b>⌛ あなたの メッセージは 消（き）えました。のこすのは 10分だけです。だれも 読（よ）んでいません。</b>同意（どうい）しますか。（同意＝「いいです」と 言（い）う こと）同意したら、もう一度（いちど） 書（か）いてください。
    
    { danger-numbers }{ $phone ->
        [none] わたしたちの 時間（じかん）：{ $hours }
       *[other] わたしたちの 電話（でんわ）：{ $phone }　{ $hours }
    }
    
    <blockquote expandable>この ボットは { $organisation }の ものです。{ consent-keeps }</blockquote>
consent-agree = はい、同意（どうい）します
consent-choose = ひとつずつ えらぶ
# A button: what we keep, why we keep it, and where
consent-more = もっと：なにを、どうして、どこに
# $organisation (String)
consent-purposes =
    <b>どれに 同意（どうい）しますか。</b>
    
    • <b>{ consents-name-reminders }：</b>最後（さいご）の 日（ひ）を 知（し）らせます。
    • <b>{ consents-name-records }：</b>あなたの 相談（そうだん）と、支援（しえん）スタッフ（＝ あなたを 助（たす）ける 人（ひと））の 返事（へんじ）を、スタッフが のこします。同意しなくても、メッセージは 支援スタッフに とどきます。
    
    同意する ものだけを おしてください。何（なに）も おさなくても いいです。「{ consent-continue }」を おすと、あなたの ことと 答（こた）えを のこす ことに 同意します。
consent-continue = つづける
consent-decline = いいえ、しません
# $organisation, $phone, $hours (String)
consent-declined =
    <b>わかりました。あなたの ことは 何（なに）も のこしません。</b>
    
    { danger-numbers }どちらも お金（かね）は いりません。昼（ひる）も 夜（よる）も できます。
    
    { $phone ->
        [none] また 来（き）たら、{ $organisation }が ここで 助（たす）けます。{ $hours }
       *[other] { $organisation }に 電話（でんわ）しても いいです：{ $phone }　{ $hours }
    }
    
    また 使（つか）いたい ときは、/start と 書（か）いてください。
# Behind 🙋 on the screens before. $organisation, $phone, $hours (String)
consent-person =
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other]
            ☎️ { $phone }
            { $hours }
    }
    
    支援（しえん）スタッフは、あなたが 同意（どうい）した あとで、ここに 書（か）いた ことを 読（よ）みます。
    
    { danger-numbers }
# On the two screens behind 🙋 and 🆘, where words wait
consent-waits = <b>あなたの メッセージは、まだ だれも 読（よ）んでいません。</b>10分だけ のこします。送（おく）りたい ときは「{ button-back }」を おして、同意（どうい）してください。
# Said later, where Telegram did not take the screen that says so
consent-waits_unseen =
    <b>あなたの メッセージは、まだ だれも 読（よ）んでいません。</b>10分だけ のこします。送（おく）りたい ときは「{ error-go_on }」を おして、同意（どうい）してください。
    
    { danger-numbers }
# In the place of the first of them. $organisation, $phone, $hours (String)
consent-person_kept =
    { consent-waits }
    
    { danger-numbers }
    
    <b>🙋 { $organisation }</b>
    { $phone ->
        [none] { $hours }
       *[other]
            ☎️ { $phone }
            { $hours }
    }
