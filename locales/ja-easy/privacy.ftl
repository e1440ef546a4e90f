## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 データの 使（つか）い方（かた）
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = だれが
privacy-page-what = なにを なぜ
privacy-page-yes = あなたの はい
privacy-page-never = おくらないで
privacy-page-time = いつまで
privacy-page-seen = だれが みる
privacy-page-where = どこに あるか
privacy-page-rights = できる こと
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>
    
    この ボットは { $organisation }の ものです。登録支援機関（とうろくしえんきかん）です：{ $registration }。登録支援機関＝ 特定技能（とくていぎのう）の 人（ひと）を 助（たす）ける ところ。
    
    { $phone ->
        [none] あなたの データの 質問（しつもん）：{ $contact }
       *[other] あなたの データの 質問（しつもん）：{ $contact }、電話（でんわ） { $phone }
    }
privacy-what =
    <b>{ privacy-page-what }</b>
    
    のこす もの：この チャットの 番号（ばんごう）、あなたが 使（つか）う ことば、答（こた）え、あなたの ことと 大切（たいせつ）な 日（ひ）、支援（しえん）スタッフに 書（か）いた こと。
    
    いっしょに 決（き）まりを 調（しら）べる ため、あなたに 答える ため、最後（さいご）の 日を 知（し）らせる ために 使います。法律（ほうりつ）で、支援の 記録（きろく）を のこさなければ なりません。
privacy-yes =
    <b>{ privacy-page-yes }</b>
    
    「{ consent-agree }」には 3つの 意味（いみ）が あります。あなたが 教（おし）えた ことを のこしても いいです。最後（さいご）の 日（ひ）を 知（し）らせても いいです。支援（しえん）スタッフが、あなたの 相談（そうだん）と スタッフの 返事（へんじ）を のこしても いいです。
    
    ひとつずつ 選（えら）ぶ ことも できます。どれも、いつでも やめる ことが できます：/privacy
privacy-never =
    <b>{ privacy-page-never }</b>
    
    マイナンバー、銀行口座（ぎんこうこうざ）の 番号（ばんごう）、パスワード、カードの 写真（しゃしん）は もらいません。ここに 送（おく）らないでください。
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>
    
    • あなたの こと：あなたが 消（け）すまで。
    • 調（しら）べた 結果（けっか）：{ NUMBER($checks_days, useGrouping: 0) }日。
    • 相談（そうだん）と 支援（しえん）の 記録（きろく）：契約（けいやく）が 終（お）わってから 1年（ねん）と { NUMBER($margin_days, useGrouping: 0) }日。
    • わたしたちの リストに 名前（なまえ）が ない 人（ひと）：相談が 終わってから { NUMBER($chat_days, useGrouping: 0) }日。わたしたちが 返事（へんじ）を していたら、あなたの 最後（さいご）の メッセージから { NUMBER($silent_days, useGrouping: 0) }日で、ぜんぶ 消します。
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>
    
    { $organisation }の 支援（しえん）スタッフ、責任者（せきにんしゃ）（＝ スタッフの 上（うえ）の 人（ひと））、管理者（かんりしゃ）です。記録（きろく）を 調（しら）べる 人（監査）も、記録を 読（よ）みます。苦情（くじょう）は、管理者だけが 読みます。
    
    会社（かいしゃ）は 何（なに）も 見（み）る ことが できません。会社に 話（はな）すのは、あなたが「はい」と 言（い）った ときか、法律（ほうりつ）で 決（き）まっている ときだけです。
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>
    
    あなたの データは、この 国（くに）の コンピューターに あります：{ COUNTRY($hosted_in) }。{ $is_encrypted ->
        [yes] あなたの 名前（なまえ）と 書（か）いた ことは、そこで、ほかの 人（ひと）が 読（よ）む ことが できない 形（かたち）（暗号）に します。
       *[no] この ボットは、そこで、読（よ）む ことが できない 形（かたち）（暗号）に しません。
    }
    
    Telegramは 日本（にほん）の 外（そと）の 会社（かいしゃ）です。ここに 書（か）いた ことは、外国（がいこく）の Telegramの コンピューターを 通（とお）ります。
privacy-rights =
    <b>{ privacy-page-rights }</b>
    
    /mydata – データを 見（み）る、直（なお）す、もらう
    /stop – お知（し）らせを 止（と）める
    /forget – データを 消（け）す
    /privacy – 「はい」を ひとつずつ、いつでも やめる
    
    ここは、急（いそ）ぐ ときの 電話（でんわ）では ありません。{ danger-numbers }どちらも お金（かね）は いりません。昼（ひる）も 夜（よる）も できます。
