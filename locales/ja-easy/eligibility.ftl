# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.


## Questions

eligibility-start =
    <b>何（なに）を したいですか。</b>
    
    問題（もんだい）に なるかも しれない ことだけを 聞（き）きます。「はじめて」は、この 在留資格（ざいりゅうしかく）も、その 準備（じゅんび）の「特定活動（とくていかつどう）」も、まだ もらった ことが ないと いう 意味（いみ）です。決（き）めるのは、入管（にゅうかん）（出入国在留管理庁）だけです。（入管＝ 日本（にほん）に いる 外国人（がいこくじん）の 役所（やくしょ））
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = はじめて（いま がいこくに いる）
eligibility-option-situation-japan_first = はじめて（いま にほんに いる）
eligibility-option-situation-extend = ざいりゅうきかんを ながく する
eligibility-option-situation-change_employer = 新（あたら）しい かいしゃに かわる
eligibility-option-situation-other = ほかの こと、または 2号（ごう）
eligibility-ask-status = どちらの 在留資格（ざいりゅうしかく）が ほしいですか。特定技能（とくていぎのう）1号（ごう）ですか。特定技能2号ですか。
eligibility-ask-path = 何（なに）を したいですか。
eligibility-ask-field = どの 分野（ぶんや）で 働（はたら）きたいですか。（分野＝ 仕事（しごと）の 種類（しゅるい））分野が ちがうと、試験（しけん）と 決（き）まりも ちがいます。
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = 何（なに）を 運転（うんてん）したいですか。タクシーと バスは、日本語（にほんご）の 決（き）まりが ちがいます。
eligibility-ask-railway_role = 鉄道（てつどう）の どの 仕事（しごと）を したいですか。乗務員（じょうむいん）と 駅（えき）の スタッフは、日本語（にほんご）の 決（き）まりが ちがいます。
eligibility-ask-care_exemption = この 中（なか）に、あなたに 合（あ）う ものが ありますか。あったら、介護（かいご）の 試験（しけん）は いりません。「EPAの 介護の 候補者（こうほしゃ）」（EPA介護福祉士候補者）は、候補者として 3年（ねん） 10か月（げつ） 以上（いじょう）、働（はたら）いた 人（ひと）です。国家試験（こっかしけん）で 点（てん）が 半分（はんぶん） 以上 あって、どの 科目群（かもくぐん）にも 点が ある 人です。
eligibility-ask-is_adult = 今日（きょう）、あなたは 18歳（さい） 以上（いじょう）ですか。この 在留資格（ざいりゅうしかく）は、18歳 以上の 人（ひと）だけです。
eligibility-ask-birth_date = いつ 生（う）まれましたか。日本（にほん）に 着（つ）く 日（ひ）に、18歳（さい） 以上（いじょう）でなければ なりません。もう 日本に いる 人（ひと）は、仕事（しごと）を はじめる 日に、18歳 以上でなければ なりません。
eligibility-ask-nationality = あなたの 国籍（こくせき）は どこですか。国（くに）が ちがうと、する ことも ちがいます。
eligibility-ask-travel_document = 旅行（りょこう）の ための どの 書類（しょるい）を 持（も）っていますか。
eligibility-ask-skill_test_passed = ほしい 在留資格（ざいりゅうしかく）（1号（ごう）か 2号）の、この 分野（ぶんや）の 技能試験（ぎのうしけん）に 合格（ごうかく）しましたか。
eligibility-ask-required_experience = 特定技能（とくていぎのう）2号（ごう）の ために、分野（ぶんや）で 決（き）まった 仕事（しごと）の 経験（けいけん）が ありますか。わからない ときは「{ form-skip }」を おしてください。支援（しえん）スタッフが 調（しら）べます。
eligibility-ask-required_experience-work_3_years = 物（もの）を 作（つく）る 工場（こうじょう）などで、3年（ねん） 以上（いじょう） 働（はたら）きましたか。特定技能（とくていぎのう）2号（ごう）には、この 経験（けいけん）が いります。
eligibility-ask-required_experience-workshop_3_years = 日本（にほん）の 国（くに）が 認（みと）めた 工場（こうじょう）（認証工場）で、3年（ねん） 以上（いじょう） 働（はたら）きましたか。または、車（くるま）を 直（なお）す 2級（きゅう）の 資格（しかく）（自動車整備士２級）が ありますか。特定技能（とくていぎのう）2号（ごう）には、どちらか ひとつが いります。
eligibility-ask-required_experience-aviation_3_years = 飛行機（ひこうき）を 直（なお）す 仕事（しごと）（航空機整備）で、3年（ねん） 以上（いじょう） 働（はたら）きましたか。特定技能（とくていぎのう）2号（ごう）には、この 経験（けいけん）が いります。空港（くうこう）で ほかの 仕事を していますか。そのときは「{ form-skip }」を おしてください。何（なに）が いるか、支援（しえん）スタッフが 調（しら）べます。
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = 農業（のうぎょう）で、ほかの 人（ひと）に 仕事（しごと）を 教（おし）えて まとめる 仕事を 2年（ねん） 以上（いじょう） しましたか。または、農業で 3年 以上 働（はたら）きましたか。特定技能（とくていぎのう）2号（ごう）には、どちらか ひとつが いります。
eligibility-ask-required_experience-lead_restaurant = レストランで、ほかの 人（ひと）に 仕事（しごと）を 教（おし）えて まとめる 仕事を しましたか。たとえば 副店長（ふくてんちょう）です。分野（ぶんや）で 決（き）まった 長（なが）さが いります。特定技能（とくていぎのう）2号（ごう）には、この 経験（けいけん）が いります。
eligibility-ask-required_experience-lead = あなたの 分野（ぶんや）で、ほかの 人（ひと）に 仕事（しごと）を 教（おし）えて まとめる 仕事を しましたか。分野で 決（き）まった 長（なが）さが いります。特定技能（とくていぎのう）2号（ごう）には、仕事の 経験（けいけん）が いります。この 分野で どの 経験が いるか、まだ はっきり わかりません。支援（しえん）スタッフが 調（しら）べます。
eligibility-ask-japanese_test = どの 日本語（にほんご）の 試験（しけん）に 合格（ごうかく）しましたか。いちばん 高（たか）い レベルを 選（えら）んでください。
eligibility-ask-care_japanese_test = 介護（かいご）の 日本語（にほんご）の 試験（しけん）（介護日本語評価試験）に 合格（ごうかく）しましたか。
eligibility-ask-training = 日本（にほん）で 技能実習（ぎのうじっしゅう）を しましたか。最後（さいご）に 終（お）わった ところを 選（えら）んでください。
eligibility-ask-training_months = そのとき、日本（にほん）に 何（なん）か月（げつ） いましたか。「研修（けんしゅう）」と「特定活動（とくていかつどう）」を いっしょに 数（かぞ）えてください。のこりの 日（ひ）は 数えないでください。たとえば、10か月と 20日（はつか）は、10か月です。
eligibility-ask-training_completed_well = 技能実習（ぎのうじっしゅう）は、問題（もんだい）なく 終（お）わりましたか（良好に修了）。これは、2年（ねん） 10か月（げつ） 以上（いじょう）の 技能実習を したと いう ことです。そして、実技（じつぎ）の 試験（しけん）に 合格（ごうかく）したか、会社（かいしゃ）が よい 評価（ひょうか）を 書（か）いたか、どちらか ひとつが いります。
eligibility-ask-training_matches_field = あなたの 技能実習（ぎのうじっしゅう）は、ほしい 分野（ぶんや）と 同（おな）じ 種類（しゅるい）の 仕事（しごと）でしたか。
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = いつか、自分（じぶん）の 国（くに）の 人（ひと）に、技能実習（ぎのうじっしゅう）で 覚（おぼ）えた 技能（ぎのう）を 教（おし）えますか。会社（かいしゃ）が、この ことを 書（か）く 書類（しょるい）（技能移転に係る申告書）を 作（つく）ります。
eligibility-ask-health_check_done = この 仕事（しごと）の ために、または この 何（なん）か月（げつ）かの 間（あいだ）に、健康診断（けんこうしんだん）を 受（う）けましたか。
eligibility-ask-health_check_on = 健康診断（けんこうしんだん）は いつでしたか。古（ふる）すぎる 健康診断は 使（つか）う ことが できません。
eligibility-ask-health_can_work = 医者（いしゃ）は、あなたは 働（はたら）いても いいと 言（い）いましたか。
eligibility-ask-ssw1_periods = 特定技能（とくていぎのう）1号（ごう）か その 準備（じゅんび）で 日本（にほん）に いたのは、いつですか。ふつう 5年（ねん）までです。
eligibility-ask-ssw2_score_80 = 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）しませんでした。でも、必要（ひつよう）な 試験の ぜんぶで、合格の 点（てん）の 80 % 以上（いじょう）を 取（と）りました。これは 正（ただ）しいですか。試験を 受（う）けた ことが ない ときは「{ form-skip }」を おしてください。
eligibility-ask-care_exam_score_80 = 介護（かいご）の 国家試験（こっかしけん）（介護福祉士国家試験）の ことを 聞（き）きます。ぜんぶの パートを 受（う）けて、ひとつ 以上（いじょう）の パートに 合格（ごうかく）しましたか。そして、ぜんぶの 点（てん）を 合（あ）わせて、合格の 点の 80 % 以上を 取（と）りましたか。どちらも 正（ただ）しい ときは、「はい」です。受けた ことが ない ときは「{ form-skip }」を おしてください。
eligibility-ask-deposit_taken = この 仕事（しごと）の ために、だれかが あなたや 家族（かぞく）や 親（しん）せきから 保証金（ほしょうきん）を 取（と）りましたか。（保証金＝ やめないように あずける お金（かね））または、その 約束（やくそく）や 予定（よてい）が ありますか。
eligibility-ask-penalty_contract = だれかが、あなたや 家族（かぞく）や 親（しん）せきに「仕事（しごと）を やめたら お金（かね）を 払（はら）う」と 約束（やくそく）させましたか。または、その 予定（よてい）が ありますか。
eligibility-ask-property_held = この 仕事（しごと）の ために、だれかが あなたや 家族（かぞく）や 親（しん）せきの お金（かね）、通帳（つうちょう）、ほかの 物（もの）を 持（も）っていますか。または、管理（かんり）していますか。その 約束（やくそく）や 予定（よてい）が ありますか。
eligibility-ask-costs_paid = この 仕事（しごと）の ために、だれかに お金（かね）を 払（はら）いましたか。これから 払わなければ なりませんか。日本（にほん）に 来（く）る 前（まえ）の お金と、日本に いる 間（あいだ）の お金を 考（かんが）えてください。たとえば：ブローカー、紹介（しょうかい）会社（かいしゃ）、学校（がっこう）、会社。
eligibility-ask-costs_itemised = 日本（にほん）に 来（く）る 前（まえ）と 日本に いる 間（あいだ）に かかる お金（かね）の リストを もらいましたか。何（なに）に いくら かかるか、ひとつずつ 書（か）いてある 紙（かみ）です。
eligibility-ask-costs_agreed = 日本（にほん）に 来（く）る 前（まえ）と 日本に いる 間（あいだ）に かかる お金（かね）を、ぜんぶ よく わかって、「いいです」と 言（い）いましたか。
eligibility-ask-costs_legal_at_home = あなたの 国（くに）の 法律（ほうりつ）は、その お金（かね）を 取（と）っても いいと 決（き）めていますか。
eligibility-ask-home_procedure_done = 日本（にほん）で 働（はたら）く 前（まえ）に あなたの 国（くに）で しなければ ならない ことを、ぜんぶ 終（お）わりましたか。
eligibility-ask-field_standards-driving_licence = この 仕事（しごと）の ための 日本（にほん）の 運転免許（うんてんめんきょ）を 持（も）っていますか。
eligibility-ask-apply_on = いつ 申請（しんせい）したいですか。わからない ときは、今日（きょう）の 日付（ひづけ）で 考（かんが）えます。
eligibility-ask-enter_on = 何日（なんにち）に 日本（にほん）に 着（つ）きますか。
eligibility-ask-start_on = いつ 仕事（しごと）を はじめますか。
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = 介護（かいご）の 技能試験（ぎのうしけん）と、介護の 日本語（にほんご）の 試験（しけん）（介護日本語評価試験）の どちらにも 合格（ごうかく）しましたか。
eligibility-option-together-care_tests = はい、どちらも
eligibility-together-training =
    次（つぎ）の 2つは、どちらも 正（ただ）しいですか。
    • 技能実習（ぎのうじっしゅう）は、問題（もんだい）なく 終（お）わりました（良好に修了）。これは、2年（ねん） 10か月（げつ） 以上（いじょう）の 技能実習を したと いう ことです。そして、実技（じつぎ）の 試験（しけん）に 合格（ごうかく）したか、会社（かいしゃ）が よい 評価（ひょうか）を 書（か）いたか、どちらか ひとつが いります。
    • ほしい 分野（ぶんや）と 同（おな）じ 種類（しゅるい）の 仕事（しごと）でした。
eligibility-option-together-training = はい、どちらも 正（ただ）しいです
eligibility-together-money =
    この 仕事（しごと）の ために、次（つぎ）の ことが ありますか。その 予定（よてい）が ありますか。あなたと、家族（かぞく）や 親（しん）せきの ことです。
    • だれかが 保証金（ほしょうきん）を 取（と）る。（保証金＝ やめないように あずける お金（かね））
    • 仕事を やめたら、お金を 払（はら）わなければ ならない。
    • だれかが お金、通帳（つうちょう）、ほかの 物（もの）を 持（も）っている。または、管理（かんり）している。
    • だれかに お金を 払う：ブローカー、学校（がっこう）、会社（かいしゃ）。
eligibility-option-together-money = いいえ、ひとつも ありません

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = 特定技能（とくていぎのう）1ごう
eligibility-option-status-ssw2 = 特定技能（とくていぎのう）2ごう
eligibility-option-path-from_abroad = がいこくから 日本（にほん）に くる
eligibility-option-path-change_status = にほんで：この しかくに かえる
eligibility-option-path-change_employer = にほんで：かいしゃを かえる
eligibility-option-path-extend = ざいりゅうきかんを ながく する
eligibility-option-transport_role-truck = トラック
eligibility-option-transport_role-taxi = タクシー
eligibility-option-transport_role-bus = バス
eligibility-option-railway_role-track = せんろを 直（なお）す（軌道整備）
eligibility-option-railway_role-electrical = でんきを なおす（電気設備整備）
eligibility-option-railway_role-rolling_stock_maintenance = でんしゃを なおす（車両整備）
eligibility-option-railway_role-rolling_stock_manufacturing = でんしゃを つくる（車両製造）
eligibility-option-railway_role-crew = でんしゃと えきの ひと（運輸係員）
eligibility-option-care_exemption-none = どれも ちがいます
eligibility-option-care_exemption-care_school = にほんの かいごの がっこうを でた
eligibility-option-care_exemption-epa_candidate = うえの EPAの 介護（かいご）の ひと
eligibility-option-nationality-stateless = 国籍（こくせき）が ありません
eligibility-option-travel_document-passport = パスポート
eligibility-option-travel_document-other = ほかの 書類（しょるい）
eligibility-option-travel_document-none = 書類（しょるい）は ありません
eligibility-option-japanese_test-none = まだです
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = いいえ、していません
eligibility-option-training-no1 = 技能実習（ぎのうじっしゅう）1ごう
eligibility-option-training-no2 = 技能実習（ぎのうじっしゅう）2ごう
eligibility-option-training-no3 = 技能実習（ぎのうじっしゅう）3ごう
eligibility-option-training-pre_law = 2017ねん 11がつより まえの 2ごう
eligibility-option-training-pre_status = 2010-07より まえの「けんしゅう」

## The eleven criteria (40 characters at most)

eligibility-criterion-age = 年齢（ねんれい）
eligibility-criterion-health = 健康（けんこう）
eligibility-criterion-skill = 技能（ぎのう）
eligibility-criterion-japanese = 日本語（にほんご）
eligibility-criterion-return_cooperation = 国籍（こくせき）と パスポート
eligibility-criterion-total_stay = ぜんぶで 5年（ねん）まで
eligibility-criterion-deposit_penalty = ほしょうきんと はらう やくそく
eligibility-criterion-cost_agreement = 払（はら）った お金（かね）
eligibility-criterion-home_country_procedure = 自分（じぶん）の くにで する こと
eligibility-criterion-skill_transfer = くにで 技能（ぎのう）を おしえる
eligibility-criterion-field_standard = 分野（ぶんや）の 決（き）まり

## Age

eligibility-reason-age-adult = 年（とし）を 調（しら）べる 日（ひ）に、あなたは 18歳（さい） 以上（いじょう）です。それは 日本（にほん）に 着（つ）く 日です。もう 日本に いる 人（ひと）は、仕事（しごと）を はじめる 日です。
eligibility-reason-age-under_18 = 仕事（しごと）を はじめる 日（ひ）に、あなたは まだ 18歳（さい）では ありません。
eligibility-todo-age-under_18 = 18歳（さい）の 誕生日（たんじょうび）か その あとに 仕事（しごと）を はじめる ことが できるか、会社（かいしゃ）に 聞（き）いてください。
eligibility-reason-age-under_18_landing = 日本（にほん）に 着（つ）く 日（ひ）に、あなたは まだ 18歳（さい）では ありません。
eligibility-todo-age-under_18_landing = 18歳（さい）の 誕生日（たんじょうび）か その あとに 来（く）る ことが できるか、会社（かいしゃ）に 聞（き）いてください。
eligibility-reason-age-birth_date_missing = あなたが 生（う）まれた 日（ひ）が わかりません。
eligibility-todo-age-birth_date_missing = パスポートを 見（み）て、生（う）まれた 日（ひ）を 書（か）いてください。
eligibility-reason-age-start_missing = 申請（しんせい）の 日（ひ）に、あなたは まだ 18歳（さい）では ありません。いつ 仕事（しごと）を はじめるか、わかりません。
eligibility-todo-age-start_missing = 仕事（しごと）を はじめる 日（ひ）を 会社（かいしゃ）に 聞（き）いてください。そして、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-age-landing_missing = 申請（しんせい）の 日（ひ）に、あなたは まだ 18歳（さい）では ありません。いつ 日本（にほん）に 着（つ）くか、わかりません。
eligibility-todo-age-landing_missing = 飛行機（ひこうき）の 日（ひ）を 会社（かいしゃ）に 聞（き）いてください。そして、支援（しえん）スタッフに 話（はな）してください。

## Health

eligibility-reason-health-recent_check = あなたの 健康診断（けんこうしんだん）は 新（あたら）しいです。医者（いしゃ）は、働（はたら）いても いいと 言（い）っています。
eligibility-reason-health-check_missing = 健康診断（けんこうしんだん）を 受（う）けたか、まだ わかりません。
eligibility-todo-health-check_missing = 健康診断（けんこうしんだん）の 紙（かみ）（健康診断個人票）を さがしてください。または、会社（かいしゃ）に 聞（き）いてください。
eligibility-reason-health-no_check = 健康診断（けんこうしんだん）が いります。あなたは まだ 受（う）けていません。
eligibility-todo-health-no_check = 健康診断（けんこうしんだん）を 予約（よやく）してください。健康診断の 紙（かみ）（健康診断個人票）を 頼（たの）んでください。
eligibility-reason-health-cannot_work = 医者（いしゃ）は、働（はたら）いても いいと 言（い）いませんでした。支援（しえん）スタッフが あなたと いっしょに 調（しら）べます。
eligibility-todo-health-cannot_work = 支援（しえん）スタッフに 話（はな）してください。病気（びょうき）の 名前（なまえ）は 言（い）わなくても いいです。
eligibility-reason-health-date_missing = 健康診断（けんこうしんだん）の 日（ひ）が わかりません。古（ふる）い 健康診断は 使（つか）う ことが できません。
eligibility-todo-health-date_missing = 健康診断（けんこうしんだん）の 紙（かみ）で 日付（ひづけ）を さがして、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-health-after_application = 健康診断（けんこうしんだん）の 日（ひ）が、申請（しんせい）の 日より あとです。
eligibility-todo-health-after_application = 2つの 日（ひ）を もう一度（いちど） 見（み）て、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-health-too_old_abroad = 健康診断（けんこうしんだん）が 古（ふる）すぎます。外国（がいこく）から 来（く）る 人（ひと）は、申請（しんせい）の 前（まえ）の 3か月（げつ） 以内（いない）です。
eligibility-todo-health-too_old_abroad = 支援（しえん）スタッフに 話（はな）してください。たぶん、新（あたら）しい 健康診断（けんこうしんだん）が いります。
eligibility-reason-health-too_old_in_japan = 健康診断（けんこうしんだん）が 古（ふる）すぎます。日本（にほん）に いる 人（ひと）は、申請（しんせい）の 前（まえ）の 12か月（げつ） 以内（いない）です。
eligibility-todo-health-too_old_in_japan = 支援（しえん）スタッフに 話（はな）してください。たぶん、新（あたら）しい 健康診断（けんこうしんだん）が いります。
eligibility-reason-health-can_work_missing = 医者（いしゃ）が、働（はたら）いても いいと 言（い）ったか、まだ わかりません。
eligibility-todo-health-can_work_missing = 健康診断（けんこうしんだん）の 紙（かみ）を 見（み）るか、医者（いしゃ）に 聞（き）いてください。
eligibility-reason-health-extension = 在留期間（ざいりゅうきかん）を 長（なが）く する とき、健康診断（けんこうしんだん）の 紙（かみ）（健康診断個人票）は 出（だ）さなくても いいです。

## Skill

eligibility-reason-skill-test_passed = あなたの 答（こた）えでは、技能試験（ぎのうしけん）に 合格（ごうかく）しています。
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = あなたの 技能実習（ぎのうじっしゅう）が、技能試験（ぎのうしけん）の 代（か）わりに なります。
eligibility-reason-skill-match_missing = 同（おな）じ 種類（しゅるい）の 仕事（しごと）だったら、技能実習（ぎのうじっしゅう）が 試験（しけん）の 代（か）わりに なるかも しれません。
eligibility-todo-skill-match_missing = 技能実習（ぎのうじっしゅう）の 書類（しょるい）を 支援（しえん）スタッフに 見（み）せてください。スタッフが 仕事（しごと）を くらべます。
eligibility-reason-skill-perhaps_trained = 技能実習（ぎのうじっしゅう）が 試験（しけん）の 代（か）わりに なるかも しれません。長（なが）さと、問題（もんだい）なく 終（お）わったかが、まだ わかりません。
eligibility-todo-skill-perhaps_trained = 技能実習（ぎのうじっしゅう）の 修了証明書（しゅうりょうしょうめいしょ）か 評価調書（ひょうかちょうしょ）が あったら、支援（しえん）スタッフに 見（み）せてください。
eligibility-reason-skill-test_missing = 技能試験（ぎのうしけん）に 合格（ごうかく）したか、まだ わかりません。
eligibility-todo-skill-test_missing = 試験（しけん）の 結果（けっか）を さがすか、試験を した ところに 聞（き）いてください。
eligibility-reason-skill-training_missing = 技能試験（ぎのうしけん）に 合格（ごうかく）していません。技能実習（ぎのうじっしゅう）を したか、まだ わかりません。
eligibility-todo-skill-training_missing = 日本（にほん）での 技能実習（ぎのうじっしゅう）の ことを 教（おし）えてください。または、この 分野（ぶんや）の 技能試験（ぎのうしけん）を 受（う）けてください。
eligibility-reason-skill-training_does_not_match = 技能実習（ぎのうじっしゅう）は、ちがう 種類（しゅるい）の 仕事（しごと）でした。この 分野（ぶんや）の 技能試験（ぎのうしけん）に 合格（ごうかく）しなければ なりません。
eligibility-todo-skill-training_does_not_match = この 分野（ぶんや）の 技能試験（ぎのうしけん）を 受（う）けてください。または、技能実習（ぎのうじっしゅう）に 合（あ）う 分野を 見（み）てください。
eligibility-reason-skill-no_test = 分野（ぶんや）の 技能試験（ぎのうしけん）に 合格（ごうかく）しなければ なりません。
eligibility-todo-skill-no_test = いつ、どこで 技能試験（ぎのうしけん）を 受（う）ける ことが できるか、支援（しえん）スタッフに 聞（き）いてください。
eligibility-reason-skill-proved_before = 技能（ぎのう）は、はじめの 許可（きょか）の とき、もう 見（み）せました。在留期間（ざいりゅうきかん）を 長（なが）く する とき、もう一度（いちど） 見せなくても いいです。
eligibility-reason-skill-exempt_care_school = 日本（にほん）の 介護（かいご）の 学校（がっこう）を 終（お）わりました。試験（しけん）は いりません。
eligibility-reason-skill-exempt_epa_candidate = EPAの 介護（かいご）の 候補者（こうほしゃ）だった 期間（きかん）と、国家試験（こっかしけん）の 点（てん）が 足（た）ります。試験（しけん）は いりません。
eligibility-reason-skill-ssw2_passed = 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）しています。分野（ぶんや）で 決（き）まった 仕事（しごと）の 経験（けいけん）が あります。
eligibility-reason-skill-ssw2_test_missing = 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）したか、まだ わかりません。
eligibility-todo-skill-ssw2_test_missing = 試験（しけん）の 結果（けっか）を さがすか、試験を した ところに 聞（き）いてください。
eligibility-reason-skill-no_ssw2_test = 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）に 合格（ごうかく）しなければ なりません。技能実習（ぎのうじっしゅう）は、この 試験の 代（か）わりに なりません。
eligibility-todo-skill-no_ssw2_test = いつ、どこで 特定技能（とくていぎのう）2号（ごう）の 試験（しけん）を 受（う）ける ことが できるか、支援（しえん）スタッフに 聞（き）いてください。
eligibility-reason-skill-experience_missing = 分野（ぶんや）で 決（き）まった 仕事（しごと）の 経験（けいけん）が あるか、まだ わかりません。
eligibility-todo-skill-experience_missing = この 分野（ぶんや）で どのくらい 働（はたら）いたか、会社（かいしゃ）に 聞（き）いてください。ほかの 人（ひと）に 仕事（しごと）を 教（おし）えて まとめた 長（なが）さも 聞いてください。
eligibility-reason-skill-no_experience = 特定技能（とくていぎのう）2号（ごう）には、分野（ぶんや）で 決（き）まった 仕事（しごと）の 経験（けいけん）が いります。あなたが した 仕事を、支援（しえん）スタッフが 見（み）なければ なりません。
eligibility-todo-skill-no_experience = あなたが した 仕事（しごと）の ことを、支援（しえん）スタッフに 話（はな）してください。

## Japanese language

eligibility-reason-japanese-test_passed = あなたの 日本語（にほんご）の 試験（しけん）は、この 仕事（しごと）に 足（た）ります。
eligibility-reason-japanese-trained = あなたの 技能実習（ぎのうじっしゅう）が、日本語（にほんご）の 試験（しけん）の 代（か）わりに なります。
eligibility-reason-japanese-perhaps_trained = 技能実習（ぎのうじっしゅう）が 日本語（にほんご）の 試験（しけん）の 代（か）わりに なるかも しれません。長（なが）さと、問題（もんだい）なく 終（お）わったかが、まだ わかりません。
eligibility-todo-japanese-perhaps_trained = 技能実習（ぎのうじっしゅう）の 書類（しょるい）を 支援（しえん）スタッフに 見（み）せてください。または、JFT-Basicか JLPT N4を 受（う）けてください。
eligibility-reason-japanese-test_missing = どの 日本語（にほんご）の 試験（しけん）に 合格（ごうかく）したか、まだ わかりません。
eligibility-todo-japanese-test_missing = 日本語（にほんご）の 試験（しけん）の 結果（けっか）を さがしてください。
eligibility-reason-japanese-training_missing = 日本（にほん）での 技能実習（ぎのうじっしゅう）は、日本語（にほんご）の 試験（しけん）の 代（か）わりに なる ことが あります。技能実習を したか、まだ わかりません。
eligibility-todo-japanese-training_missing = 日本（にほん）での 技能実習（ぎのうじっしゅう）の ことを 教（おし）えてください。または、この 仕事（しごと）に 必要（ひつよう）な 日本語（にほんご）の 試験（しけん）を 受（う）けてください。
eligibility-reason-japanese-no_test = 日本語（にほんご）の 試験（しけん）に 合格（ごうかく）しなければ なりません：JFT-Basic、または JLPT N4 以上（いじょう）。
eligibility-todo-japanese-no_test = 支援（しえん）を 使（つか）って 日本語（にほんご）を 勉強（べんきょう）してください。JFT-Basicか JLPT N4を 受（う）けてください。
eligibility-reason-japanese-role_no_test = この 仕事（しごと）では、日本語（にほんご）の 試験（しけん）に 合格（ごうかく）しなければ なりません。JLPT N3 以上（いじょう）なら、たぶん 足（た）ります。
eligibility-todo-japanese-role_no_test = 支援（しえん）を 使（つか）って 日本語（にほんご）を 勉強（べんきょう）してください。今（いま） この 仕事（しごと）に どの レベルが いるか、支援スタッフに 聞（き）いてください。
eligibility-reason-japanese-role_missing = 仕事（しごと）が ちがうと、必要（ひつよう）な 日本語（にほんご）の レベルも ちがいます。どの 仕事を するか、まだ わかりません。
eligibility-todo-japanese-role_missing = どの 仕事（しごと）を するか、会社（かいしゃ）に 聞（き）いてください。
eligibility-reason-japanese-n3_passed = JLPT N3 以上（いじょう）に 合格（ごうかく）しています。この 仕事（しごと）には、この レベルが いります。
eligibility-reason-japanese-role_below_n3_needs_staff = 前（まえ）に 調（しら）べた とき、この 仕事（しごと）には JLPT N3が いりました。でも、決（き）まりが 変（か）わる とちゅうでした。支援（しえん）スタッフが 調べなければ なりません。
eligibility-todo-japanese-role_below_n3_needs_staff = 申請（しんせい）する 前（まえ）に、支援（しえん）スタッフに 話（はな）してください。JLPT N3 以上（いじょう）なら、たぶん 足（た）ります。
eligibility-reason-japanese-role_below_n3_not_met = この 仕事（しごと）には、JLPT N3 以上（いじょう）が いります。
eligibility-todo-japanese-role_below_n3_not_met = JLPT N3を 受（う）けてください。または、この 分野（ぶんや）の ほかの 仕事（しごと）を 見（み）てください。
eligibility-reason-japanese-field_missing = 分野（ぶんや）が ちがうと、必要（ひつよう）な 日本語（にほんご）の レベルも ちがいます。どの 分野か、まだ わかりません。
eligibility-todo-japanese-field_missing = 分野（ぶんや）を 選（えら）ぶか、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-japanese-own_test_passed = ふつうの 日本語（にほんご）の レベルが あります。介護（かいご）の 日本語の 試験（しけん）（介護日本語評価試験）にも 合格（ごうかく）しています。
eligibility-reason-japanese-own_test_trained = ふつうの 日本語（にほんご）の レベルが あります。介護（かいご）の 技能実習（ぎのうじっしゅう）が、介護の 日本語の 試験（しけん）の 代（か）わりに なります。
eligibility-reason-japanese-own_test_match_missing = 介護（かいご）の 仕事（しごと）だったら、技能実習（ぎのうじっしゅう）が 介護の 日本語（にほんご）の 試験（しけん）の 代（か）わりに なるかも しれません。
eligibility-todo-japanese-own_test_match_missing = 技能実習（ぎのうじっしゅう）の 書類（しょるい）を 支援（しえん）スタッフに 見（み）せてください。
eligibility-reason-japanese-own_test_perhaps_trained = 技能実習（ぎのうじっしゅう）が 介護（かいご）の 日本語（にほんご）の 試験（しけん）の 代（か）わりに なるかも しれません。長（なが）さと、問題（もんだい）なく 終（お）わったかが、まだ わかりません。
eligibility-todo-japanese-own_test_perhaps_trained = 技能実習（ぎのうじっしゅう）の 書類（しょるい）を 支援（しえん）スタッフに 見（み）せてください。または、介護（かいご）の 日本語（にほんご）の 試験（しけん）（介護日本語評価試験）を 受（う）けてください。
eligibility-reason-japanese-own_test_missing = 介護（かいご）の 仕事（しごと）には、介護の 日本語（にほんご）の 試験（しけん）も いります。合格（ごうかく）したか、まだ わかりません。
eligibility-todo-japanese-own_test_missing = 介護（かいご）の 日本語（にほんご）の 試験（しけん）（介護日本語評価試験）の 結果（けっか）を さがしてください。
eligibility-reason-japanese-no_own_test = 介護（かいご）の 仕事（しごと）では、介護の 日本語（にほんご）の 試験（しけん）と、ふつうの 日本語の 試験に 合格（ごうかく）しなければ なりません。
eligibility-todo-japanese-no_own_test = 介護（かいご）の 日本語（にほんご）の 試験（しけん）（介護日本語評価試験）を 受（う）けてください。ふつうの 試験が まだだったら、それも 受けてください。
eligibility-reason-japanese-ssw2_no_test = この 分野（ぶんや）では、特定技能（とくていぎのう）2号（ごう）に 日本語（にほんご）の 試験（しけん）は いりません。
eligibility-reason-japanese-below_n3_not_met = この 分野（ぶんや）では、特定技能（とくていぎのう）2号（ごう）に JLPT N3 以上（いじょう）が いります。
eligibility-todo-japanese-below_n3_not_met = 支援（しえん）を 使（つか）って 日本語（にほんご）を 勉強（べんきょう）してください。JLPT N3を 受（う）けてください。
eligibility-reason-japanese-below_n3_needs_staff = この 分野（ぶんや）では、たぶん 特定技能（とくていぎのう）2号（ごう）に JLPT N3が いります。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-japanese-below_n3_needs_staff = 申請（しんせい）する 前（まえ）に、支援（しえん）スタッフに 話（はな）してください。JLPT N3 以上（いじょう）なら、たぶん 足（た）ります。
eligibility-reason-japanese-proved_before = 日本語（にほんご）は、はじめの 許可（きょか）の とき、もう 見（み）せました。在留期間（ざいりゅうきかん）を 長（なが）く する とき、もう一度（いちど） 見せなくても いいです。
eligibility-reason-japanese-exempt_care_school = 日本（にほん）の 介護（かいご）の 学校（がっこう）を 終（お）わりました。試験（しけん）は いりません。
eligibility-reason-japanese-exempt_epa_candidate = EPAの 介護（かいご）の 候補者（こうほしゃ）だった 期間（きかん）と、国家試験（こっかしけん）の 点（てん）が 足（た）ります。試験（しけん）は いりません。

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = 日本（にほん）と あなたの 国（くに）は、この 仕事（しごと）の 約束（やくそく）を しています。
eligibility-reason-return_cooperation-in_statistics = あなたの 国（くに）の 人（ひと）は、この 在留資格（ざいりゅうしかく）で 日本（にほん）で 働（はたら）いています。
eligibility-reason-return_cooperation-nationality_missing = あなたの 国籍（こくせき）が わかりません。
eligibility-todo-return_cooperation-nationality_missing = パスポートに 書（か）いてある 国籍（こくせき）を 教（おし）えてください。
eligibility-reason-return_cooperation-stateless = あなたは 国籍（こくせき）が ありません。支援（しえん）スタッフが あなたと いっしょに 調（しら）べなければ なりません。
eligibility-todo-return_cooperation-stateless = 支援（しえん）スタッフに 話（はな）してください。持（も）っている 書類（しょるい）を 持って 来（き）てください。
eligibility-reason-return_cooperation-no_passport = あなたの 答（こた）えでは、パスポートが ありません。支援（しえん）スタッフが 書類（しょるい）を 調（しら）べなければ なりません。
eligibility-todo-return_cooperation-no_passport = ほかの 人（ひと）に 聞（き）く 前（まえ）に、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-return_cooperation-excluded_country = わたしたちが 知（し）っている ことでは、日本（にほん）は 今（いま）、あなたの 国（くに）の 人（ひと）の 申請（しんせい）を 受（う）けつけていません。
eligibility-todo-return_cooperation-excluded_country = ほかの 方法（ほうほう）を、支援（しえん）スタッフに 相談（そうだん）してください。
eligibility-reason-return_cooperation-country_not_recorded = あなたの 国（くに）の ことは、まだ はっきり わかりません。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-return_cooperation-country_not_recorded = 申請（しんせい）する 前（まえ）に、支援（しえん）スタッフに 話（はな）してください。

## Total stay

eligibility-reason-total_stay-ssw2 = 「5年（ねん）まで」の 決（き）まりは、特定技能（とくていぎのう）1号（ごう）だけです。
eligibility-reason-total_stay-no_stay_yet = あなたの 答（こた）えでは、まだ 5年（ねん）を 使（つか）っていません。
eligibility-reason-total_stay-time_left = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。
eligibility-reason-total_stay-periods_missing = 前（まえ）に 特定技能（とくていぎのう）1号（ごう）で 日本（にほん）に いた 期間（きかん）が わかりません。
eligibility-todo-total_stay-periods_missing = 在留（ざいりゅう）カードを 見（み）て、日付（ひづけ）を 書（か）いてください。または、日本（にほん）に 入（はい）った 日（ひ）と 出（で）た 日の 記録（きろく）を、入管（にゅうかん）（出入国在留管理庁）に 頼（たの）んでください。
eligibility-reason-total_stay-no_period_told = 在留期間（ざいりゅうきかん）を 長（なが）く したいと 答（こた）えました。でも、特定技能（とくていぎのう）1号（ごう）で いた 期間（きかん）を、まだ 教（おし）えていません。
eligibility-todo-total_stay-no_period_told = 在留（ざいりゅう）カードを 見（み）て、日付（ひづけ）を 書（か）いてください。
eligibility-reason-total_stay-leave = 赤（あか）ちゃんが 生（う）まれる ときの 休（やす）み、子（こ）どもの 世話（せわ）の 休み、病気（びょうき）や けがの 休みは、5年（ねん）に 入（はい）らない ことが あります。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-total_stay-leave = 休（やす）んだ ときの 書類（しょるい）を 支援（しえん）スタッフに 見（み）せてください。
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日より 前（まえ）です。
eligibility-todo-total_stay-over = 今（いま） できる ことを、支援（しえん）スタッフに 相談（そうだん）してください。たとえば 特定技能（とくていぎのう）2号（ごう）です。
eligibility-reason-total_stay-over_score_missing = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日より 前（まえ）です。6年目（め）も 日本（にほん）に いる ことが できる ときも あります。
eligibility-todo-total_stay-over_score_missing = 2号（ごう）の 試験（しけん）の 結果（けっか）を さがしてください。介護（かいご）の 人（ひと）は、国家試験（こっかしけん）（介護福祉士国家試験）の 結果です。わたしたちに 見（み）せてください。
eligibility-reason-total_stay-over_score_80 = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日より 前（まえ）です。試験（しけん）の 結果（けっか）で、6年目（め）も 日本（にほん）に いる ことが できるかも しれません。
eligibility-todo-total_stay-over_score_80 = 早（はや）く、試験（しけん）の 結果（けっか）を 支援（しえん）スタッフに 見（み）せてください。
eligibility-reason-total_stay-over_no_exam = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日より 前（まえ）です。わたしたちが 知（し）っている ことでは、この 分野（ぶんや）に 6年目（め）の ための 試験（しけん）は ありません。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-total_stay-over_no_exam = 今（いま） できる ことを、早（はや）く 支援（しえん）スタッフに 相談（そうだん）してください。
eligibility-reason-total_stay-over_field_missing = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日より 前（まえ）です。6年目（め）も 日本（にほん）に いる ことが できる 分野（ぶんや）も あります。あなたの 分野が わかりません。
eligibility-todo-total_stay-over_field_missing = あなたの 分野（ぶんや）を 教（おし）えてください。そして、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-total_stay-under_12_months = あなたの 答（こた）えでは、5年（ねん）の 最後（さいご）の 日（ひ）は { $last_day }です。申請（しんせい）の 日から 12か月（げつ）より 短（みじか）いです。
eligibility-todo-total_stay-under_12_months = 今（いま）、これからの ことを 支援（しえん）スタッフに 相談（そうだん）してください。たとえば 特定技能（とくていぎのう）2号（ごう）です。
eligibility-reason-total_stay-driver_preparing = 運転免許（うんてんめんきょ）を 取（と）る ための 期間（きかん）（特定活動55号）が 5年（ねん）に 入（はい）るか、はっきりしません。それで 結果（けっか）が 変（か）わります。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-total_stay-driver_preparing = 支援（しえん）スタッフに 在留（ざいりゅう）カードを 見（み）せてください。日付（ひづけ）が ぜんぶ いります。
eligibility-reason-total_stay-driver_preparing_long = わたしたちが 知（し）っている ことでは、運転免許（うんてんめんきょ）を 取（と）る ための 期間（きかん）（特定活動55号）は 1年（ねん）までです。長（なが）く する ことは できません。あなたの 期間は もっと 長いです。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-todo-total_stay-driver_preparing_long = 早（はや）く 支援（しえん）スタッフに 話（はな）して、在留（ざいりゅう）カードを 見（み）せてください。

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = あなたの 答（こた）えでは、だれも、あなたや 家族（かぞく）や 親（しん）せきから 保証金（ほしょうきん）を 取（と）っていません。「やめたら お金（かね）を 払（はら）う」約束（やくそく）も ありません。だれも あなたの お金や 物（もの）を 取（と）って 持（も）っていません。その 予定（よてい）も ありません。
eligibility-reason-deposit_penalty-held = だれも、保証金（ほしょうきん）を とっては いけません。「やめたら お金（かね）を はらう」と 約束（やくそく）させても、あなたの お金や ものを もっていても いけません。あなたは わるくないです。
eligibility-todo-deposit_penalty-held = 助（たす）けが いる ときは「{ result-send }」。おした ときだけ とどきます。
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = この 紙（かみ）を 支援（しえん）スタッフに 見（み）せてください。または、ボットで わたしたちに 書（か）いてください。助（たす）ける ことが できます。
eligibility-reason-deposit_penalty-answer_missing = 保証金（ほしょうきん）や、やめる ときの お金（かね）の ことが、まだ ぜんぶは わかりません。
eligibility-todo-deposit_penalty-answer_missing = 契約（けいやく）の 紙（かみ）を もう一度（いちど） 読（よ）んでください。わからない ときは、支援（しえん）スタッフに 聞（き）いてください。

## Costs

eligibility-reason-cost_agreement-nothing_paid = この 仕事（しごと）の ために、だれにも お金（かね）を 払（はら）っていません。これからも 払いません。
eligibility-reason-cost_agreement-agreed = 払（はら）う お金（かね）の リストを もらって、「いいです」と 言（い）いました。あなたの 国（くに）では、その お金を 取（と）っても いいです。
eligibility-reason-cost_agreement-paid_missing = この 仕事（しごと）の ために、だれかに お金（かね）を 払（はら）ったか、まだ わかりません。
eligibility-todo-cost_agreement-paid_missing = 思（おも）い出（だ）してください。あなたや 家族（かぞく）は、ブローカー、紹介（しょうかい）会社（かいしゃ）、学校（がっこう）に お金（かね）を 払（はら）いましたか。
eligibility-reason-cost_agreement-not_agreed = あなたが「いいです」と 言（い）っていない お金（かね）を 払（はら）いました。その お金を 取（と）る ことは、だれも しては いけません。あなたは 悪（わる）くないです。
eligibility-todo-cost_agreement-not_agreed = 支援（しえん）スタッフに 話（はな）してください。持（も）っている 領収書（りょうしゅうしょ）（お金（かね）を 払（はら）った 紙（かみ））を ぜんぶ 持って 来（き）てください。
eligibility-reason-cost_agreement-not_legal = あなたの 国（くに）の 法律（ほうりつ）で 取（と）っては いけない お金（かね）を 払（はら）いました。あなたは 悪（わる）くないです。
eligibility-todo-cost_agreement-not_legal = 支援（しえん）スタッフに 話（はな）してください。持（も）っている 領収書（りょうしゅうしょ）（お金（かね）を 払（はら）った 紙（かみ））を ぜんぶ 持って 来（き）てください。
eligibility-reason-cost_agreement-not_all_known = この 仕事（しごと）の ために お金（かね）を 払（はら）いました。支援（しえん）スタッフが あなたと いっしょに 調（しら）べなければ なりません。
eligibility-todo-cost_agreement-not_all_known = 払（はら）う お金（かね）を ぜんぶ 書（か）いた リストを ください、と 頼（たの）んでください。あなたの ことばの リストです。それを 支援（しえん）スタッフに 見（み）せてください。

## Steps in the home country

eligibility-reason-home_country_procedure-done = 自分（じぶん）の 国（くに）で する ことを、ぜんぶ 終（お）わりました。
eligibility-reason-home_country_procedure-not_required = わたしたちが 知（し）っている ことでは、この 申請（しんせい）の ために、あなたの 国（くに）で する ことは ありません。
eligibility-reason-home_country_procedure-nationality_missing = あなたの 国籍（こくせき）が わかりません。だから、あなたの 国（くに）で する ことが わかりません。
eligibility-todo-home_country_procedure-nationality_missing = パスポートに 書（か）いてある 国籍（こくせき）を 教（おし）えてください。
eligibility-reason-home_country_procedure-done_missing = この 仕事（しごと）の 前（まえ）に、あなたの 国（くに）で しなければ ならない ことが あります。終（お）わったか、まだ わかりません。
eligibility-todo-home_country_procedure-done_missing = ぜんぶ 終（お）わったか、送出機関（おくりだしきかん）か 大使館（たいしかん）に 聞（き）いてください。
eligibility-reason-home_country_procedure-not_done = この 仕事（しごと）の 前（まえ）に、あなたの 国（くに）で しなければ ならない ことが あります。まだ 終（お）わっていません。
eligibility-todo-home_country_procedure-not_done = どうしたら 終（お）わるか、送出機関（おくりだしきかん）か 大使館（たいしかん）に 聞（き）いてください。
eligibility-reason-home_country_procedure-unclear = あなたの 国（くに）で する ことが あるか、はっきりしません。
eligibility-todo-home_country_procedure-unclear = あなたの 国（くに）で する ことを、支援（しえん）スタッフに 聞（き）いてください。

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = これが いるのは、特定技能（とくていぎのう）2号（ごう）だけです。
eligibility-reason-skill_transfer-no_training = これが いるのは、日本（にほん）で 研修（けんしゅう）か 技能実習（ぎのうじっしゅう）を した 人（ひと）だけです。
eligibility-reason-skill_transfer-will_transfer = あなたは、自分（じぶん）の 国（くに）で 技能（ぎのう）を 教（おし）えます。
eligibility-reason-skill_transfer-training_missing = 技能実習（ぎのうじっしゅう）を したか、まだ わかりません。
eligibility-todo-skill_transfer-training_missing = 日本（にほん）での 技能実習（ぎのうじっしゅう）の ことを 教（おし）えてください。
eligibility-reason-skill_transfer-will_missing = 自分（じぶん）の 国（くに）で 技能（ぎのう）を 教（おし）えるか、まだ わかりません。
eligibility-todo-skill_transfer-will_missing = 考（かんが）えてください。申請（しんせい）の ために、会社（かいしゃ）が 書類（しょるい）（技能移転に係る申告書）を 作（つく）ります。
eligibility-reason-skill_transfer-will_not_transfer = 技能実習（ぎのうじっしゅう）を した 人（ひと）は、自分（じぶん）の 国（くに）で 技能（ぎのう）を 教（おし）える 気持（きも）ちが なければ なりません。
eligibility-todo-skill_transfer-will_not_transfer = この 書類（しょるい）の 意味（いみ）を、支援（しえん）スタッフに 聞（き）いてください。

## Rules of the field

eligibility-reason-field_standard-employer_proves = この 分野（ぶんや）の 決（き）まりは、会社（かいしゃ）が 証明（しょうめい）します。あなたは 何（なに）も しなくても いいです。
eligibility-reason-field_standard-own_standards = この 分野（ぶんや）で あなたに 必要（ひつよう）な ものは、もう あります。
eligibility-reason-field_standard-field_missing = あなたの 分野（ぶんや）が、まだ わかりません。
eligibility-todo-field_standard-field_missing = 分野（ぶんや）を 選（えら）ぶか、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-field_standard-not_open = この 分野（ぶんや）が はじまる ことは、決（き）まっています。はじまる 日（ひ）は、はっきり わかりません。
eligibility-todo-field_standard-not_open = この 分野（ぶんや）の 新（あたら）しい ことを 支援（しえん）スタッフに 聞（き）いてください。または、ほかの 分野を 見（み）てください。
eligibility-reason-field_standard-no_ssw2 = わたしたちが 知（し）っている ことでは、この 分野（ぶんや）に 特定技能（とくていぎのう）2号（ごう）は ありません。
eligibility-todo-field_standard-no_ssw2 = 特定技能（とくていぎのう）1号（ごう）、ほかの 分野（ぶんや）、ほかの 在留資格（ざいりゅうしかく）の ことを、支援（しえん）スタッフに 相談（そうだん）してください。
eligibility-reason-field_standard-suspended_not_met = わたしたちが 知（し）っている ことでは、この 分野（ぶんや）の 外国（がいこく）から 来（く）る ための 証明書（しょうめいしょ）（在留資格認定証明書）の 申請（しんせい）は 今（いま） 止（と）まっています。今、外国から 新（あたら）しく 来る ことは できません。
eligibility-todo-field_standard-suspended_not_met = いつ また はじまるか、支援（しえん）スタッフに 聞（き）いてください。または、ほかの 分野（ぶんや）を くらべてください（「{ whatif-button }」）。
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = いつ また はじまるか、支援（しえん）スタッフに 聞（き）いてください。または、ボットで ほかの 分野（ぶんや）を くらべてください。
eligibility-reason-field_standard-suspended_needs_staff = わたしたちが 知（し）っている ことでは、この 分野（ぶんや）の いくつかの 申請（しんせい）は 止（と）まっています。日本（にほん）の 中（なか）からの 新（あたら）しい 申請も、できない ことが あります。支援（しえん）スタッフが あなたの ことを 調（しら）べなければ なりません。
eligibility-todo-field_standard-suspended_needs_staff = 申請（しんせい）する 前（まえ）、会社（かいしゃ）を やめる 前に、支援（しえん）スタッフに 話（はな）してください。
eligibility-reason-field_standard-own_standard_missing = この 分野（ぶんや）で あなたに 必要（ひつよう）な ものが、まだ ありません。たとえば 日本（にほん）の 運転免許（うんてんめんきょ）です。
eligibility-todo-field_standard-own_standard_missing = どうしたら もらう ことが できるか、会社（かいしゃ）か 支援（しえん）スタッフに 聞（き）いてください。
eligibility-reason-field_standard-own_standard_later = 日本（にほん）の 運転免許（うんてんめんきょ）が まだ ありません。わたしたちが 知（し）っている ことでは、先（さき）に 日本に 来（き）て、日本で 取（と）る ことが できます。支援（しえん）スタッフが 調（しら）べなければ なりません。
eligibility-more-field_standard-own_standard_later = はじめに「特定活動（とくていかつどう）」の 55号（ごう）（特定活動55号）で 来（き）ます。トラックは 6か月（げつ）まで、バスと タクシーは 1年（ねん）までです。長（なが）く する ことは できません。
eligibility-todo-field_standard-own_standard_later = 申請（しんせい）する 前（まえ）に、この 方法（ほうほう）を、支援（しえん）スタッフと 会社（かいしゃ）に 相談（そうだん）してください。
eligibility-reason-field_standard-own_answer_missing = この 分野（ぶんや）で あなたに 必要（ひつよう）な ものが あるか、まだ わかりません。
eligibility-todo-field_standard-own_answer_missing = 何（なに）が いるか、会社（かいしゃ）に 聞（き）いてください。そして、持（も）っているか 見（み）てください。

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = 在留資格（ざいりゅうしかく）
eligibility-short-path = したい こと
eligibility-short-field = 分野（ぶんや）
eligibility-short-transport_role = 運転（うんてん）する 車（くるま）
eligibility-short-railway_role = 鉄道（てつどう）の 仕事（しごと）
eligibility-short-care_exemption = しけんなしの 介護（かいご）
eligibility-short-is_adult = きょう、18さい 以上（いじょう）
eligibility-short-birth_date = 生（う）まれた 日（ひ）
eligibility-short-nationality = 国籍（こくせき）
eligibility-short-travel_document = りょこうの 書類（しょるい）
eligibility-short-skill_test_passed = ぎのうしけんに 合格（ごうかく）
eligibility-short-required_experience = 2ごうの しごとの 経験（けいけん）
eligibility-short-japanese_test = 日本語（にほんご）の しけん
eligibility-short-care_japanese_test = 介護（かいご）の にほんごの しけん
eligibility-short-training = 技能実習（ぎのうじっしゅう）
eligibility-short-training_months = 研修（けんしゅう）は なんかげつ
eligibility-short-training_completed_well = じっしゅうが もんだいなく おわった
eligibility-short-training_matches_field = おなじ しごとの ぎのうじっしゅう
eligibility-short-will_transfer_skills = くにで 技能（ぎのう）を おしえる
eligibility-short-health_check_done = けんこうしんだんを 受（う）けた
eligibility-short-health_check_on = 健康診断（けんこうしんだん）の ひ
eligibility-short-health_can_work = 医者（いしゃ）：はたらいても いい
eligibility-short-ssw1_periods = にほんに いた 期間（きかん）
eligibility-short-ssw2_score_80 = 2ごうの 試験（しけん）で 80 %
eligibility-short-care_exam_score_80 = かいごの こっかしけんで 80 %
eligibility-short-deposit_taken = 保証金（ほしょうきん）を とられた
eligibility-short-penalty_contract = やめたら はらう 約束（やくそく）
eligibility-short-property_held = だれかが ものを 持（も）っている
eligibility-short-costs_paid = 仕事（しごと）の ために はらった
eligibility-short-costs_itemised = おかねの リストを もらった
eligibility-short-costs_agreed = おかねに 同意（どうい）した
eligibility-short-costs_legal_at_home = くにで とっても いい お金（かね）
eligibility-short-home_procedure_done = くにで する ことが 終（お）わった
eligibility-short-field_standards-driving_licence = 日本（にほん）の うんてんめんきょ
eligibility-short-apply_on = 申請（しんせい）の 日（ひ）
eligibility-short-enter_on = 日本（にほん）に つく 日（ひ）
eligibility-short-start_on = 仕事（しごと）を はじめる 日（ひ）
