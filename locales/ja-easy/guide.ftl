# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 日本（にほん）の 仕事（しごと）と 生活（せいかつ）の ガイド</b>
    
    読（よ）みたい ものを おしてください。または、さがしたい ことばを 書（か）いてください。たとえば「残業（ざんぎょう）」。
    
    これは みんなへの 説明（せつめい）です。あなたの ことは、支援（しえん）スタッフに 聞（き）いてください。
guide-choose = 読（よ）みたい ものを おしてください。または、さがしたい ことばを 書（か）いてください。
guide-more = ▶️ つづき
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen =
    { $screens ->
        [1] <b>{ $title }</b>
       *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
    }
# $count (Number) pages
guide-found =
    { $count ->
       *[other] 🔎 合（あ）う ページ：{ $count }。いちばん 合う ものが 上（うえ）です。
    } ほかの ことばを 書（か）いても いいです。
    
    あなたが 書いた ことは、だれも 読（よ）んでいません。支援（しえん）スタッフに 送（おく）りたい ときは、ボタンで 送ってください。
    
    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 この ページが 助（たす）けに なるかも しれません。
       *[other] 🔎 この ページが 助（たす）けに なるかも しれません。いちばん 合（あ）う ものが 上（うえ）です。
    } メッセージは とどきました。上（うえ）を 見（み）てください。
    
    { danger-numbers }
guide-found-nothing =
    🔎 ガイドに、これに ついての ページは ありません。短（みじか）い ことばを ひとつ 書（か）いてください。
    
    あなたが 書いた ことは、だれも 読（よ）んでいません。支援（しえん）スタッフに 送（おく）りたい ときは、ボタンで 送ってください。
    
    { danger-numbers }
guide-send = 💬 かいた ことを 送（おく）る
guide-all = 📖 ぜんぶの ページ

## What Specified Skilled Worker is

guide-title-what_is = とくていぎのうは なんですか
guide-text-what_is =
    特定技能（とくていぎのう）は、<b>在留資格（ざいりゅうしかく）</b>です。（在留資格＝ 日本（にほん）で 何（なに）を しても いいかを 決（き）める もの）これで、外国（がいこく）の 人（ひと）が 日本に 住（す）んで 働（はたら）く ことが できます。
    
    日本で 働く 人が 足（た）りない 分野（ぶんや）の ための ものです。特定技能の 人は、分野の ことを 知（し）っていて、技能（ぎのう）が あります。
guide-title-workers = ぎのうじっしゅうと ちがう こと
guide-text-workers =
    <b>技能実習（ぎのうじっしゅう）</b>は、おもに 学（まな）ぶ ための ものです。働（はたら）く 所（ところ）を 変（か）える ことは、少（すこ）ししか できません。
    
    <b>特定技能（とくていぎのう）</b>は、働く ための ものです。仕事（しごと）が できる 人（ひと）として 来（き）ます。条件（じょうけん）が 合（あ）えば、会社（かいしゃ）を かえる ことが できます。
guide-title-tests = ぎのうと 日本語（にほんご）
guide-text-tests =
    仕事（しごと）が できる ことを、試験（しけん）で 見（み）せます：
    
    • 分野（ぶんや）の <b>技能試験（ぎのうしけん）</b>
    • 1号（ごう）は、<b>日本語（にほんご）の 試験</b>：JFT-Basic、または JLPT N4 以上（いじょう）。もっと 高（たか）い レベルが 必要（ひつよう）な 仕事も あります。
    
    技能実習（ぎのうじっしゅう）2号は、問題（もんだい）なく 終（お）わりましたか。いらない 試験が あるかも しれません。「{ menu-eligibility }」で いっしょに 調（しら）べます。
guide-title-advantages = どうして かいしゃが 使（つか）うか
guide-text-advantages =
    会社（かいしゃ）に とって、この 在留資格（ざいりゅうしかく）は：
    
    • 法律（ほうりつ）で はっきり 決（き）まっている
    • 技能試験（ぎのうしけん）と 日本語（にほんご）の 試験（しけん）に 合格（ごうかく）した 人（ひと）が 来（く）る
    • 長（なが）く 働（はたら）く ことを 考（かんが）えている
    
    特定技能（とくていぎのう）の 人が 働く 所（ところ）は、多（おお）く なっています。

## The two types

guide-title-types = 2つの しゅるい：1号（ごう）と 2号
guide-text-types =
    <b>特定技能（とくていぎのう）1号（ごう）</b>は、分野（ぶんや）に 必要（ひつよう）な ことを 知（し）っていて、技能（ぎのう）が ある 人（ひと）の ための ものです。支援（しえん）を もらう ことが できます。
    
    <b>特定技能2号</b>は、もっと 高（たか）い 技能が ある 人の ための ものです。
    
    待（ま）っていても、1号は 2号に なりません。2号には、別（べつ）の 試験（しけん）と 別の 申請（しんせい）が いります。入管（にゅうかん）（出入国在留管理庁）が 決（き）めます。
guide-title-type_1 = 特定技能（とくていぎのう）1ごう
guide-text-type_1 =
    • 会社（かいしゃ）は、支援計画（しえんけいかく）を 作（つく）らなければ なりません。あなたは 10の 支援（しえん）を もらう ことが できます。
    • ぜんぶで 5年（ねん） いる ことが できます。「{ guide-title-five_years }」を 読（よ）んでください。
    • わたしたちが 知（し）っている ことでは、ひとつの 会社で、フルタイムで 働（はたら）きます。ほかの 仕事（しごと）は できません。家族（かぞく）は、ふつう いっしょに 住（す）む ことが できません。支援スタッフが 調（しら）べます。
guide-title-type_2 = 特定技能（とくていぎのう）2ごう
guide-text-type_2 =
    • 分野（ぶんや）の 2号（ごう）の 試験（しけん）に 合格（ごうかく）して、仕事（しごと）の 経験（けいけん）を 見（み）せなければ なりません。
    • 2号には、「5年（ねん）まで」の 決（き）まりが ありません。
    • 支援計画（しえんけいかく）は ありません。でも、ここに 書（か）いても いいです。
    • わたしたちが 知（し）っている ことでは、夫（おっと）、妻（つま）、子（こ）どもは、いっしょに 住（す）む 申請（しんせい）が できます。支援（しえん）スタッフが 調（しら）べます。
    • 2号が ない 分野も あります。あなたの 分野の ページを 読（よ）んでください。

## Fields

# And where applications are limited now.
guide-title-fields = しごとの 分野（ぶんや）と きまり
# $open, $decided (Number) fields
guide-text-fields =
    働（はたら）く ことが できるのは、決（き）まった 分野（ぶんや）だけです。{ $open ->
       *[other] 今（いま） ある 分野：{ $open }。
    }{ $decided ->
        [0] { "" }
       *[other] これから ふえる 分野：{ $decided }。はじまる 日（ひ）は、まだ はっきり わかりません。
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>今（いま）、申請（しんせい）できない ことが ある 分野（ぶんや）：</b>{ $fields }
# $ja (String) the official name
guide-field-names = ほんとうの 名前（なまえ）：{ $ja }
guide-field-not_open = この 分野（ぶんや）が ふえる ことは、決（き）まっています。はじまる 日（ひ）は、まだ はっきり わかりません。わかったら、支援（しえん）スタッフが 教（おし）えます。
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test =
    { $unsure ->
        [true] 📝 { WORD("eligibility-option-status", $status) }の 技能試験（ぎのうしけん）：{ $test } ❓
       *[false] 📝 { WORD("eligibility-option-status", $status) }の 技能試験（ぎのうしけん）：{ $test }
    }
guide-field-care_japanese_test = 🗣 ふつうの 日本語（にほんご）の 試験（しけん）と、この 分野（ぶんや）だけの 日本語の 試験（介護日本語評価試験）が あります。
guide-field-driving_licence = 🚗 この 仕事（しごと）には、日本（にほん）の 運転免許（うんてんめんきょ）が いります。どれが いるか、支援（しえん）スタッフが 調（しら）べます。
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }：JLPT N3 以上（いじょう）。
       *[other] 🗣 { WORD("eligibility-option-status", $status) }、{ $roles }：JLPT N3 以上（いじょう）。
    }{ $below ->
        [needs_staff] 今（いま）も そうか、まだ 調（しら）べていません。支援（しえん）スタッフが 調べます。
       *[not_met] もっと 低（ひく）い レベルでは 足（た）りません。
    }
# $has (String) true or false
guide-field-ssw2 =
    { $has ->
        [true] 特定技能（とくていぎのう）2号（ごう）：この 分野（ぶんや）に あります。
       *[false] 特定技能（とくていぎのう）2号（ごう）：わたしたちが 知（し）っている ことでは、この 分野（ぶんや）に ありません。
    }
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] 派遣会社（はけんがいしゃ）に 雇（やと）われて 働（はたら）いても いいです。
       *[false] 働（はたら）く 会社（かいしゃ）が、自分（じぶん）で あなたを 雇（やと）わなければ なりません。派遣（はけん）は できません。
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard =
    { $status ->
        [both] • { WORD("standard", $standard) }
       *[other] • { WORD("eligibility-option-status", $status) }：{ WORD("standard", $standard) }
    }{ $unsure ->
        [true] { " " }❓
       *[false] { "" }
    }
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓は「はっきりしない」と いう 意味（いみ）です。はっきり 書（か）いた ページが ないか、ページと ページの 説明（せつめい）が ちがいます。支援（しえん）スタッフが 調（しら）べます。
# $status, $path, $verdict (String)
guide-suspension =
    { $verdict ->
        [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }：わたしたちが 知（し）っている ことでは、外国（がいこく）から 来（く）る ための 証明書（しょうめいしょ）（在留資格認定証明書）の 申請（しんせい）は 止（と）まっています。
       *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }：わたしたちが 知（し）っている ことでは、申請（しんせい）できない ことが あります。
    }
# $since (String) a day, $until (String) a day, or none
guide-suspension-days =
    { $until ->
        [none] { $since }から。今（いま）も そうか、支援（しえん）スタッフが 調（しら）べます。
       *[other] { $since }から { $until }まで。支援（しえん）スタッフが 調（しら）べます。
    }
guide-suspension-extend = もう この 分野（ぶんや）で 働（はたら）いていて、在留期間（ざいりゅうきかん）を 長（なが）く しますか。わたしたちが 知（し）っている ことでは、入管（にゅうかん）は ふつうに 申請（しんせい）を 調（しら）べます。これは、日本（にほん）を 出（で）なければ ならないと いう 意味（いみ）では ありません。

## Registered support organisation

guide-title-organisation = とうろくしえんきかんは なんですか
guide-text-organisation =
    登録支援機関（とうろくしえんきかん）は、日本（にほん）の 国（くに）に 登録（とうろく）した ところです。会社（かいしゃ）の 代（か）わりに、特定技能（とくていぎのう）1号（ごう）の 人（ひと）の 生活（せいかつ）と 仕事（しごと）を 助（たす）けます。
    
    あなたが 来（き）た あと、支援計画（しえんけいかく）の とおりに 助けます。心配（しんぱい）しないで 生活して 働（はたら）く ためです。
    
    この ボットが どこの ものか、/help で わかります。
guide-title-why_organisation = どうして あるのか
guide-text-why_organisation =
    特定技能（とくていぎのう）1号（ごう）の 人（ひと）を 雇（やと）う 会社（かいしゃ）は、支援計画（しえんけいかく）を 作（つく）って 助（たす）けなければ なりません。会社だけで するには、支援（しえん）の 責任者（せきにんしゃ）などが いります。
    
    会社は、これを 登録支援機関（とうろくしえんきかん）に 頼（たの）む ことが できます。そうすると、決（き）まりを まもりやすく なります。会社と、働（はたら）く 所（ところ）の 人の 仕事（しごと）が 少（すく）なく なります。
guide-title-reports = 2025ねんに 変（か）わった こと
guide-text-reports =
    2025年（ねん）に、書類（しょるい）が かんたんに なりました。決（き）まった 報告（ほうこく）は、1年に 1回（かい）です。会社（かいしゃ）と 登録支援機関（とうろくしえんきかん）が します。あなたは しません。でも、契約（けいやく）が 終（お）わった ときなどは、14日 以内（いない）に、あなたが 自分（じぶん）で 届出（とどけで）を しなければ なりません。
    
    <b>面談（めんだん）は 変（か）わりませんでした：</b>3か月（げつ）に 1回 以上（いじょう）です。

## The ten supports

guide-title-supports = 10の 支援（しえん）
guide-text-supports = 特定技能（とくていぎのう）1号（ごう）の 人（ひと）は、10の 支援（しえん）（義務的支援）を もらう ことが できます。日本（にほん）に 来（く）る 前（まえ）から、日本を 出（で）るまでです。おして、読（よ）んでください。頼（たの）む ことも できます。
guide-title-optional_support = ほかの 支援（しえん）
guide-text-optional_support =
    10の 支援（しえん）の ほかに、もっと 助（たす）ける ところも あります（任意的支援）。
    
    わたしたちが 何（なに）を するか、この ガイドには ありません。支援スタッフに 聞（き）いてください。
# $ja (String) the official name
guide-official = ほんとうの 名前（なまえ）：{ $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = しごとの まえの 説明（せつめい）
guide-short-transport = 空港（くうこう）への おくりむかえ
guide-short-housing = 家（いえ）と 契約（けいやく）
guide-short-orientation = にほんの せいかつの せつめい
guide-short-accompany = 役所（やくしょ）に いっしょに いく
guide-short-japanese = 日本語（にほんご）の べんきょう
guide-short-consult = そうだんと 苦情（くじょう）
guide-short-exchange = 日本人（にほんじん）と 会（あ）う
guide-short-job_change = あたらしい 仕事（しごと）を さがす
guide-short-interview = 定期面談（ていきめんだん）
guide-support-guidance =
    申請（しんせい）の 前（まえ）に、支援（しえん）スタッフが、契約（けいやく）、仕事（しごと）、入管（にゅうかん）で する ことを 説明（せつめい）します。だれかが あなたから 保証金（ほしょうきん）を 取（と）ったか、聞（き）きます。会（あ）って 話（はな）すか、ビデオで 話します。あなたが わかる ことばで 話します。
    
    わからない ことが ありますか。もう一度（いちど） 聞いても いいです。
guide-support-transport =
    日本（にほん）に 来（く）る とき、支援（しえん）スタッフが 空港（くうこう）で 会（あ）って、会社（かいしゃ）か 家（いえ）に いっしょに 行（い）きます。ずっと 国（くに）に 帰（かえ）る とき、空港の 荷物（にもつ）を 調（しら）べる 所（ところ）まで いっしょに 行きます。
    
    頼（たの）む ときは、飛行機（ひこうき）の 番号（ばんごう）、日（ひ）、空港を 書（か）いてください。
guide-support-housing =
    支援（しえん）スタッフが、家（いえ）を さがす ことを 手伝（てつだ）います。たとえば、保証人（ほしょうにん）や 会社（かいしゃ）の 家です。生活（せいかつ）の 契約（けいやく）も 手伝います：銀行（ぎんこう）、電話（でんわ）、電気（でんき）、ガス、水（みず）。
    
    頼（たの）む ときは、何（なに）が 必要（ひつよう）か、いつからかを 書（か）いてください。
guide-support-orientation =
    日本（にほん）に 来（き）た あと、支援（しえん）スタッフが、日本の 生活（せいかつ）の 決（き）まりを 説明（せつめい）します：道（みち）、ごみ、地震（じしん）など、警察（けいさつ）、法律（ほうりつ）で あなたを まもる こと。
    
    もう一度（いちど） 説明してくださいと 頼（たの）んでも いいです。
guide-support-accompany =
    支援（しえん）スタッフが、役所（やくしょ）などに いっしょに 行（い）きます。税金（ぜいきん）、保険（ほけん）、年金（ねんきん）の ためです。書類（しょるい）を 書（か）く ことを 手伝（てつだ）います。
    
    頼（たの）む ときは、どこに、いつまでに 行かなければ ならないかを 書いてください。
guide-support-japanese =
    支援（しえん）スタッフが、日本語（にほんご）の 教室（きょうしつ）や 本（ほん）を 教（おし）えます。申（もう）しこみを 手伝（てつだ）います。
    
    頼（たの）む ときは、住（す）んでいる 所（ところ）と、ひまな 時間（じかん）を 書（か）いてください。
guide-support-consult =
    仕事（しごと）や 生活（せいかつ）の どんな 問題（もんだい）も、苦情（くじょう）も、あなたが わかる ことばで 話（はな）す ことが できます。支援（しえん）スタッフが 答（こた）えます。必要（ひつよう）な ときは、正（ただ）しい 役所（やくしょ）に 話す ことを 手伝（てつだ）います。
    
    はじめる ときは、「{ life-send }」を おして、何（なん）の ことか 選（えら）んでください。
guide-support-exchange =
    支援（しえん）スタッフが、近（ちか）くの 行事（ぎょうじ）を 教（おし）えます。住（す）んでいる 所（ところ）や 働（はたら）く 所で、日本人（にほんじん）に 会（あ）う ことを 手伝（てつだ）います。
    
    頼（たの）む ときは、何（なに）を したいか 書（か）いてください。
guide-support-job_change =
    仕事（しごと）が なくなりましたか。たとえば、会社（かいしゃ）が なくなりましたか。あなたが 悪（わる）くない ときは、新（あたら）しい 会社を さがす 手伝（てつだ）いを もらう ことが できます。
    
    頼（たの）む ときは、何（なに）が あったか、仕事が 終（お）わる 日（ひ）を 書（か）いてください。サインする 前（まえ）に 聞（き）いてください。
guide-support-interview =
    3か月（げつ）に 1回（かい） 以上（いじょう）、支援（しえん）スタッフが あなたと 話（はな）します。あなたの 上司（じょうし）とも、別（べつ）に 話します。法律（ほうりつ）を まもっていない ことが わかったら、役所（やくしょ）に 知（し）らせます。
    
    3か月に なる 前（まえ）でも、いつでも 面談（めんだん）を 頼（たの）んで いいです。

## Interviews

guide-title-interviews = 3かげつに 1かいの 面談（めんだん）
guide-text-interviews =
    <b>3か月（げつ）に 1回（かい） 以上（いじょう）</b>、支援（しえん）スタッフが あなたと 話（はな）します。あなたの 上司（じょうし）（仕事（しごと）の 上（うえ）の 人（ひと））とも、あなたが いない 所（ところ）で 話します。
    
    仕事、給料（きゅうりょう）、時間（じかん）、休（やす）み、家（いえ）、体（からだ）の ことを 聞（き）きます。だれかが、あなたの パスポート、在留（ざいりゅう）カード、お金（かね）を 持（も）っているか、それも 聞きます。
    
    働（はたら）く 法律（ほうりつ）を まもっていない ことが わかったら、スタッフは 役所（やくしょ）に 知（し）らせなければ なりません。たとえば 労働基準監督署（ろうどうきじゅんかんとくしょ）です。
    
    前（まえ）の 面談（めんだん）から 3か月より 長（なが）いですか。支援スタッフに 面談を 頼（たの）んでください。

## Changing jobs

guide-title-job_change = 会社（かいしゃ）を かえる（転職）
guide-text-job_change =
    条件（じょうけん）が 合（あ）えば、転職（てんしょく）（＝ 会社（かいしゃ）を かえる こと）が できます。
    
    入管（にゅうかん）（出入国在留管理庁）の <b>許可（きょか）を もらう 前（まえ）に、新（あたら）しい 会社で 働（はたら）かないでください。</b>仕事（しごと）を やめる 前に、支援（しえん）スタッフに 話（はな）してください。
    
    契約（けいやく）が 終（お）わった ときと、はじまった ときは、14日 以内（いない）に、入管に 知（し）らせなければ なりません。
guide-title-job_change_rule = どの 仕事（しごと）に かえられるか
guide-text-job_change_rule =
    かえる ことが できるのは：
    
    • 同（おな）じ 業務区分（ぎょうむくぶん）（仕事（しごと）の グループ）の 仕事。もう 技能（ぎのう）が あるからです。または
    • 同じ 技能だと、試験（しけん）などで わかった 業務区分の 仕事。
    
    ほかの 分野（ぶんや）は、ふつう、その 分野の 試験が いります。ひとりで 決（き）めるのは むずかしいです。支援（しえん）スタッフが いっしょに 調（しら）べます。
    
    外食（がいしょく）では、わたしたちが 知（し）っている ことでは、今（いま）、かえる ことが できない ことが あります。「{ field-food_service }」を 読（よ）んでください。
guide-title-job_change_permission = さきに 許可（きょか）を もらう
guide-text-job_change_permission =
    あなたの 許可（きょか）には、会社（かいしゃ）の 名前（なまえ）が あります。新（あたら）しい 会社や 別（べつ）の 分野（ぶんや）の ときは、在留資格（ざいりゅうしかく）を 変（か）える 申請（しんせい）（在留資格変更許可申請）を します。
    
    新しい 仕事（しごと）を はじめても いいのは、許可を もらった あとだけです。
guide-title-job_change_help = だれが 手伝（てつだ）うか
guide-text-job_change_help =
    会社（かいしゃ）の 理由（りゆう）で 契約（けいやく）が 終（お）わりましたか。たとえば、会社が なくなった、会社の 理由で やめさせられた。そのときは、会社が 新（あたら）しい 仕事（しごと）を さがす ことを 手伝（てつだ）わなければ なりません。会社が できない ときは、わたしたちか、その 会社と 関係（かんけい）が ある 会社が 手伝わなければ なりません。できるだけ、仕事が 見（み）つかるまでです。
    
    支援（しえん）スタッフは 記録（きろく）を 書（か）きます：あなたの 相談（そうだん）、ハローワークに 行（い）った こと、雇（やと）うかも しれない 会社、だれが したか。通訳（つうやく）の 人（ひと）も 書きます。
    
    自分（じぶん）で やめたいですか。そのときは、だれも 手伝わなくても いいです。先（さき）に わたしたちに 話（はな）してください。

## Five years

guide-title-five_years = 5年（ねん）
guide-text-five_years =
    特定技能（とくていぎのう）1号（ごう）では、<b>ぜんぶで 5年（ねん）</b>（通算5年）いる ことが できます。ぜんぶの 分野（ぶんや）、ぜんぶの 会社（かいしゃ）を いっしょに 数（かぞ）えます。準備（じゅんび）の「特定活動（とくていかつどう）」の 期間（きかん）も 数えます。
    
    2025年 9月（がつ） 30日から、特別（とくべつ）な ことが あります。赤（あか）ちゃんが 生（う）まれる ときの 休（やす）み、子（こ）どもの 世話（せわ）の 休み、病気（びょうき）や けがの 休みは、数えない ことが あります。
    
    6年目（め）も 日本（にほん）に いる ことが できる ときも あります。たとえば、2号の 試験（しけん）に 合格（ごうかく）しなかったが、合格の 点（てん）の 80 % 以上（いじょう）を 取（と）った とき。または、介護（かいご）で、国家試験（こっかしけん）（介護福祉士国家試験）に もう少（すこ）しで 合格だった とき。支援（しえん）スタッフが、あなたの ことを 調（しら）べなければ なりません。
    
    5年が 終（お）わる 1年 前（まえ）に、支援スタッフに 話（はな）してください。「{ menu-eligibility }」が 日（ひ）を 数えます。

## Changes of the law

guide-title-changes = 📣 変（か）わる こと
guide-text-changes = これから 変（か）わる ことと、この 1年（ねん）に はじまった ことです。
guide-changes-none = 今（いま）、新（あたら）しい ことは 知（し）りません。
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 あなたに 関係（かんけい）が ある こと、関係が あるかも しれない こと：<b>{ $count }</b>
    どのくらい たしかか、それぞれの ページに あります。
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>：{ $state ->
        [in_force] { $on }から はじまりました
        [decided] { $on }から
        [undated] 決（き）まりましたが、日（ひ）は まだです
        [overdue] { $on }の 予定（よてい）でした。まだ 調（しら）べていません
        [planned] たぶん { $on }。たしかでは ありません
       *[unclear] はっきりしません、{ $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>法律（ほうりつ）が 変（か）わったか、もうすぐ 変わります：</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when =
    { $state ->
        [in_force] 🗓 はじまった 日（ひ）：{ $on }
        [decided] 🗓 決（き）まりました。はじまる 日（ひ）：{ $on }
        [overdue] 🗓 はじまる 予定（よてい）だった 日（ひ）：{ $on }。はじまったか、支援（しえん）スタッフが 調（しら）べます。
        [planned] 🗓 <b>予定（よてい）だけです。たしかでは ありません。</b>予定の 日（ひ）：{ $on }
       *[unclear] 🗓 <b>はっきりしません。</b>ページに ある 日（ひ）：{ $on }。今（いま） どうか、支援（しえん）スタッフが 調（しら）べます。
    }
guide-change-undated = 🗓 決（き）まりました。はじまる 日（ひ）は、まだ 決まっていません。
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = きまったか、しらせた 日（ひ）：{ $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom =
    { $limit ->
        [statuses] 👥 在留資格（ざいりゅうしかく）：{ $names }
        [fields] 👥 分野（ぶんや）：{ $names }
        [countries] 👥 国籍（こくせき）：{ $names }
       *[paths] 👥 だれ：{ $names }
    }
# $concern (String)
guide-change-concern =
    { $concern ->
        [yes] ➡️ あなたに 関係（かんけい）が あります。
        [maybe] ➡️ あなたに 関係（かんけい）が あるかも しれません。あなたの ことを よく 知（し）らないので、はっきり わかりません。
       *[no] ➡️ わたしたちが 知（し）っている ことでは、あなたに 関係（かんけい）が ありません。
    }
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ この ことを、役所（やくしょ）の ページの 文（ぶん）で 見（み）ました。
        [likely] 🔹 ほかの ページに 書（か）いてあります。役所（やくしょ）の 文（ぶん）は、まだ 見（み）ていません。
       *[unsettled] ❓ <b>はっきりしません：</b>ページと ページの 説明（せつめい）が ちがいます。または、今（いま） どうかが 書（か）いてありません。支援（しえん）スタッフが 調（しら）べるまで、これを 信（しん）じて 決（き）めないでください。
    }
guide-intent-from_abroad = 日本（にほん）に 来（く）る とき
guide-intent-change_status = ざいりゅうしかくを かえる とき
guide-intent-change_employer = 会社（かいしゃ）を かえる とき
guide-intent-extend = ざいりゅうきかんを ながく する とき
guide-intent-home_trip = くにに かえって また くる とき
guide-intent-leaving = 日本（にほん）を ずっと でる とき
guide-intent-moving = 引（ひ）っ越（こ）す とき
guide-intent-family_visit = 家族（かぞく）が 来（く）る とき
guide-intent-permanent_residence = えいじゅう（ずっと いる こと）

## Telephone numbers

guide-title-hotlines = ☎️ 電話番号（でんわばんごう）
guide-text-hotlines = 何（なん）の ことか おしてください。だれが あなたの ことばで 答（こた）えるか、わかります。
guide-title-hotlines_status = 🛂 ざいりゅうしかくと しつもん
guide-text-hotlines_status = 在留資格（ざいりゅうしかく）や 日本（にほん）の 生活（せいかつ）の 質問（しつもん）は、ここです。
guide-title-hotlines_work = 🏭 しごとと 給料（きゅうりょう）
guide-text-hotlines_work = 給料（きゅうりょう）、働（はたら）く 時間（じかん）、仕事（しごと）で いやな ことが ある ときは、ここです。
guide-title-hotlines_field = 🧰 かいご、建設（けんせつ）
guide-text-hotlines_field = ここは、ひとつの 分野（ぶんや）の 仕事（しごと）を よく 知（し）っています。
guide-title-hotlines_rights = ⚖️ じんけん、ほうりつ、たたく こと
guide-text-hotlines_rights = だれかが あなたに ひどい ことを しますか。たたきますか。法律（ほうりつ）を 知（し）りたいですか。
guide-title-hotlines_health = 💚 しんぱいと 健康（けんこう）
guide-text-hotlines_health = ここは、あなたの 話（はなし）を 聞（き）きます。または、あなたの ことばを 話（はな）す 医者（いしゃ）を さがします。
guide-title-hotlines_life = 🏠 せいかつ、地震（じしん）など
guide-text-hotlines_life = 買（か）い物（もの）の 問題（もんだい）、年金（ねんきん）、税金（ぜいきん）、仕事（しごと）を さがす こと、マイナンバー、地震（じしん）などの あとの ことは、ここです。
guide-hotlines-waiting = ここの 電話番号（でんわばんごう）は、支援（しえん）スタッフが まだ 調（しら）べていません。おすと、ウェブページか 日本語（にほんご）の 名前（なまえ）が わかります。
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line =
    📞 <b>{ $number }</b> { $name }{ $languages ->
        [none] { "" }
       *[other] { "、" }{ $languages }
    }{ $old ->
        [true] { " " }⚠️ 古（ふる）い コピー
       *[false] { "" }
    }
# $at (String) a time such as 17:00
guide-line-open = 🟢 今（いま）、{ $at }まで
guide-line-always = 🟢 昼（ひる）も 夜（よる）も
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 いまは やすみ。つぎ：{ DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number =
    { $languages ->
        [none] 📞 { $number }
       *[other] 📞 { $number } ({ $languages })
    }
guide-hotline-waiting = ❓ 電話番号（でんわばんごう）は、支援（しえん）スタッフが まだ 調（しら）べていません。ウェブページを 見（み）てください。
guide-hotline-named = ❓ はっきり わかる 電話番号（でんわばんごう）も ウェブページも ありません。日本語（にほんご）の 名前（なまえ）で さがしてください。たとえば 地図（ちず）で。
# $keys (String) figures
guide-hotline-press = 人（ひと）か 機械（きかい）が 答（こた）えたら、{ $keys }を おしてください。
# $languages (String) names
guide-hotline-languages = 🗣 ここの ことば：{ $languages }
guide-hotline-languages-waiting = 🗣 たぶん：{ $languages }
guide-hotline-cost-free = 🆓 お金（かね）は いりません
guide-hotline-cost-call_charge = 💴 電話（でんわ）の お金（かね）が かかります。
guide-hotline-cost-navi_dial = 💴 電話（でんわ）の お金（かね）が かかります（ナビダイヤル）。
guide-hotline-cost-interpreting_free = 💴 電話（でんわ）の お金（かね）が かかります。通訳（つうやく）の お金は いりません。
# $url (String), $languages (String) names
guide-hotline-online = 💬 文字（もじ）で かく：{ $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ 支援（しえん）スタッフが 調（しら）べた 日（ひ）：{ DAY($on) }
# $on (String) an ISO day
guide-hotline-copied = 📄 役所（やくしょ）などの ページ、{ DAY($on) }の コピーです。わたしたちは まだ 電話（でんわ）していません。
# $on (String) an ISO day, or none
guide-hotline-old =
    { $on ->
        [none] ⚠️ ページの 古（ふる）い コピーです。日（ひ）は わかりません。わたしたちは まだ 電話（でんわ）していません。先（さき）に ウェブページを 見（み）てください：
       *[other] ⚠️ ページの 古（ふる）い コピーです（{ DAY($on) }）。わたしたちは まだ 電話（でんわ）していません。先（さき）に ウェブページを 見（み）てください：
    }

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours =
    { $new_year ->
        [closed] 🕘 { $hours }（日本（にほん）の 時間（じかん））。12月（がつ） 29日から 1月 3日までは 休（やす）みです。
       *[open] 🕘 { $hours }（日本（にほん）の 時間（じかん））
    }
guide-hours-always = 🕘 昼（ひる）も 夜（よる）も
guide-hours-unknown = 🕘 時間（じかん）は わかりません。
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening =
    { $holidays ->
        [true] { $days }と 祝日（しゅくじつ） { $from }–{ $until }
       *[false] { $days } { $from }–{ $until }
    }
# $days (String) weekdays
guide-hours-only = この 曜日（ようび）だけ：{ $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 この 時間（じかん）では、今（いま） だれかが 答（こた）えます。{ $at }まで。
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 この 時間（じかん）では、今（いま）は だれも 答（こた）えません。次（つぎ）：{ DAY($on) } { $at }

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = 日本語（にほんご）だけかも しれません。
guide-hotline-note-ambulance_fire = あなたの ことばの 名前（なまえ）を 言（い）ってください。電話（でんわ）を 切（き）らないでください。多（おお）くの 所（ところ）では 通訳（つうやく）の 人（ひと）が 来（き）ます。ない 所も あります。つなぐ 間（あいだ）、少（すこ）し 何（なに）も 聞（き）こえません。
guide-hotline-note-police_not_urgent = 夜（よる）は できません。都道府県（とどうふけん）が ちがうと、時間（じかん）も ちがいます。
guide-hotline-note-ambulance_advice = ない 都道府県（とどうふけん）も あります。
guide-hotline-note-consultation_centres = ウェブページに、ぜんぶの 都道府県（とどうふけん）の センターが あります。
guide-hotline-note-tokyo_navi = 東京（とうきょう）に 住（す）む 人（ひと）、東京で 学（まな）ぶ 人、働（はたら）く 人の ための ものです。
guide-hotline-note-labour_standards = 話（はなし）を 聞（き）いて、教（おし）えるだけです。名前（なまえ）は 言（い）わなくても いいです。
guide-hotline-note-care_jicwels = 介護（かいご）の 分野（ぶんや）の ためです。
guide-hotline-note-construction_fits = 建設（けんせつ）の 分野（ぶんや）の ためです。
guide-hotline-note-dv_plus = 電話（でんわ）は 日本語（にほんご）です。ほかの ことばは、ページに 書（か）いてください。
guide-hotline-note-yorisoi = 日（ひ）や 時間（じかん）が ちがうと、外国（がいこく）の ことばも ちがいます。
guide-hotline-note-my_number = なくした カードは、いつでも、昼（ひる）も 夜（よる）も 止（と）める ことが できます。
guide-hotline-note-disaster_message = 大（おお）きい 地震（じしん）などの ときと、決（き）まった 練習（れんしゅう）の 日（ひ）に 使（つか）う ことが できます。

## What one must know of a number

guide-hotline-number-ip_or_abroad = いくつかの IPでんわと、がいこくから
guide-hotline-number-ip_or_prepaid = IPでんわと プリペイドの でんわ
guide-hotline-number-hokkaido = 北海道（ほっかいどう）
guide-hotline-number-sapporo = 札幌（さっぽろ）
guide-hotline-number-iwate_miyagi_fukushima = いわて、みやぎ、福島（ふくしま）
guide-hotline-number-languages_by_day = 日（ひ）が ちがうと、ことばも ちがいます。
guide-hotline-number-lost_card = カードの こと。なくした カードを とめる
guide-hotline-number-my_number_system = マイナンバーの しくみの こと
