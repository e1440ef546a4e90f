# What is printed on paper.


## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = スマホで しえんが もらえます
# $name (String)
sheet-invitation-name = { $name } さんへ
# $organisation (String)
sheet-invitation-organisation = Telegramに { $organisation }の ボットが あります。仕事（しごと）の こと、生活（せいかつ）の こと、日本（にほん）に いる ことを、あなたの ことばで 聞（き）いてください。
sheet-invitation-install = スマホで Telegramを ひらいてください。ない ときは、先（さき）に 入（い）れてください。お金（かね）は いりません。
sheet-invitation-scan = スマホの カメラを QRコードに 向（む）けてください。出（で）てきた リンクを ひらいてください。
# "Start" is Telegram's own button, which may be in another language than the bot: name it in both, as 「開始」（Start）.
sheet-invitation-start = 「開始（かいし）」（Start）を おしてください。そして、ことばを 選（えら）んでください。
# Stands above the link, which is printed as text.
sheet-invitation-link = カメラが 使（つか）えない ときは、スマホで この リンクを ひらいてください：
# $expires_on (Date)
sheet-invitation-personal = この リンクは あなただけの ものです。{ DAY($expires_on) }まで、1回（かい）だけ 使（つか）う ことが できます。ほかの 人（ひと）に あげないでください。
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = この リンクは { DAY($expires_on) }まで 使（つか）う ことが できます。ひらいた あと、支援（しえん）スタッフが、あなたは だれか 聞（き）きます。
sheet-invitation-emergency = ここは、急（いそ）ぐ ときの 電話（でんわ）では ありません。危（あぶ）ない ときは 110番（ばん）（警察（けいさつ））、火事（かじ）と 救急車（きゅうきゅうしゃ）は 119番に 電話してください。
# $organisation (String), $phone (String)
sheet-invitation-question =
    { $phone ->
        [none] 質問（しつもん）が ありますか。{ $organisation }に 聞（き）いてください。
       *[other] 質問（しつもん）が ありますか。{ $organisation }に 電話（でんわ）してください：{ $phone }
    }

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = 作（つく）った 日（ひ）：{ DAY($made_on) }
