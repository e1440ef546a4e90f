## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>この リンクは、あなたへの ものですか。</b>
    { $organisation }は、ひとりの 人（ひと）を 招待（しょうたい）しました。あなたが 生（う）まれた 日（ひ）を、こう 書（か）いてください：{ $example }
    
    その 日は のこしません。あなただと わかるまで、何（なに）も 見（み）せません。
    支援（しえん）スタッフが 4つの 数字（すうじ）を 聞（き）いたら、これです：<b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>この 日（ひ）では、あなただと わかりません。</b>
    支援（しえん）スタッフが 調（しら）べます。電話（でんわ）するかも しれません。
    スタッフが 4つの 数字（すうじ）を 聞（き）いたら、これです：<b>{ $code }</b>
    
    まちがえましたか。生（う）まれた 日を もう一度（いちど）、こう 書（か）いてください：{ $example }
    あと { $left }回（かい） できます。
# $example, $code (String)
identity-asked =
    ✓ <b>支援（しえん）スタッフが、あなたは だれか 調（しら）べます。電話（でんわ）するかも しれません。</b>
    スタッフが 4つの 数字（すうじ）を 聞（き）いたら、これです：<b>{ $code }</b>
    
    生（う）まれた 日（ひ）を ここに 書（か）いても いいです。こう 書いてください：{ $example }
identity-mistake-unread = ⚠️ この 日（ひ）が 読（よ）めませんでした。
# Buttons
identity-ask_staff = しえんスタッフに たのむ
identity-later = あとで
identity-done = <b>ありがとうございます。あなただと わかりました。</b>ここに 書（か）いた ことは、ぜんぶ のこります。
identity-linked = 支援（しえん）スタッフは、あなたが だれか わかりました。ここに 書（か）いた ことは、ぜんぶ のこります。
# $organisation, $phone (String)
identity-refused =
    支援（しえん）スタッフは、この 招待（しょうたい）が あなたへの ものか、わかりませんでした。だから、この リンクは もう 使（つか）えません。前（まえ）と 同（おな）じように、ここに 書（か）く ことが できます。{ $phone ->
        [none] まちがいの ときは、{ $organisation }に 教（おし）えてください。
       *[other] まちがいの ときは、{ $organisation }に 電話（でんわ）してください：{ $phone }
    }
# $organisation, $phone (String)
identity-over =
    あなたが ひらいた リンクは、もう 使（つか）えません。あなたへの ものか、もう 聞（き）きません。前（まえ）と 同（おな）じように、ここに 書（か）く ことが できます。{ $phone ->
        [none] あなたへの 招待（しょうたい）だった ときは、{ $organisation }に 新（あたら）しい 招待を 頼（たの）んでください。
       *[other] あなたへの 招待（しょうたい）だった ときは、{ $organisation }に 新（あたら）しい 招待を 頼（たの）んでください：{ $phone }
    }
