## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = ようこそ。{ $organisation }が、あなたを この ボットに 招待（しょうたい）しました。
# $minutes (Number)
invitation-too_many =
    リンクを たくさん ひらきました。{ $minutes ->
       *[other] { $minutes }分 待（ま）ってください。
    }そのあと、あなたの リンクを もう一度（いちど） ひらいてください。
# $organisation, $phone (String)
invitation-followed-unknown =
    この リンクは わかりません。一部（いちぶ）が ないかも しれません。{ $phone ->
        [none] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください。
       *[other] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください：{ $phone }。
    } リンクが なくても、はじめる ことが できます。
# $organisation, $phone (String)
invitation-followed-expired =
    この リンクは 古（ふる）いです。もう 使（つか）えません。{ $phone ->
        [none] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください。
       *[other] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください：{ $phone }。
    } リンクが なくても、はじめる ことが できます。
# $organisation, $phone (String)
invitation-followed-revoked =
    この リンクは もう 使（つか）えません。{ $phone ->
        [none] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください。
       *[other] { $organisation }に 新（あたら）しい リンクを 頼（たの）んでください：{ $phone }。
    } リンクが なくても、はじめる ことが できます。
# $organisation, $phone (String)
invitation-followed-used =
    この リンクは、前（まえ）に だれかが 使（つか）いました。リンクは 1回（かい）だけ 使う ことが できます。支援（しえん）スタッフに 知（し）らせます。{ $phone ->
        [none] あなたが 使っていない ときは、{ $organisation }に 教（おし）えてください。
       *[other] あなたが 使っていない ときは、{ $organisation }に 電話（でんわ）してください：{ $phone }
    }
# $organisation, $phone (String)
invitation-followed-ended =
    この リンクは もう 使（つか）えません。3回（かい）の 答（こた）えでも、だれが ひらいたか わかりません。支援（しえん）スタッフは、この ことを 知（し）っています。{ $phone ->
        [none] あなたへの リンクの ときは、{ $organisation }に 教（おし）えてください。
       *[other] あなたへの リンクの ときは、{ $organisation }に 電話（でんわ）してください：{ $phone }。
    } ここに 書（か）いて、助（たす）けを 頼（たの）んでも いいです。
# $organisation, $phone (String)
invitation-followed-refused =
    この リンクは、この Telegramでは 使（つか）えません。支援（しえん）スタッフに 知（し）らせます。{ $phone ->
        [none] 質問（しつもん）が ある ときは、{ $organisation }に 聞（き）いてください。
       *[other] 質問（しつもん）が ある ときは、{ $organisation }に 電話（でんわ）してください：{ $phone }
    }
