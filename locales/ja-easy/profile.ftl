# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>わたしの こと</b>
    
    ここで 教（おし）えてくれると、大切（たいせつ）な 日（ひ）を その前（まえ）に 知（し）らせる ことが できます。答（こた）えなくても いいです。いつでも 変（か）える ことと 消（け）す ことが できます。
profile-group-me = 👤 わたしの こと
profile-group-stay = 🛂 日本（にほん）に いる こと
profile-group-work = 👔 わたしの 仕事（しごと）
profile-group-dates = 📅 わたしの 日（ひ）
profile-group-messages = 🔔 メッセージ
profile-my-data = 🗂 わたしの データ ぜんぶ
profile-choose = 選（えら）ぶと、見（み）る ことと 変（か）える ことが できます。
profile-kept-profile = 見（み）るのは 支援（しえん）スタッフだけです。会社（かいしゃ）は 見る ことが できません。答（こた）えなくても いいです。消（け）す ことも できます。
profile-kept-records = 見（み）るのは 支援（しえん）スタッフだけです。会社（かいしゃ）は 見る ことが できません。法律（ほうりつ）で のこさなければ ならない 記録（きろく）です：/privacy
profile-enter = ✏️ 書（か）く、変（か）える
profile-delete = 🗑 教（おし）えた ことを 消（け）す
profile-delete-sure = <b>あなたが 教（おし）えた ことを 消（け）しますか。もとに もどす ことは できません。</b>
profile-delete-reminders = この 日（ひ）が ないと、とどかない 連絡（れんらく）が あるかも しれません。
profile-delete-yes = 🗑 はい、消（け）す
profile-delete-no = いいえ、のこす
profile-ask-correction = ✋ しえんスタッフに たのむ
profile-done = 終（お）わり
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>
    
    日（ひ）を 選（えら）ぶか、書（か）いてください。たとえば { $example }
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>
    
    選（えら）ぶか、書（か）いてください。
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>
    
    ぜんぶ 選（えら）んでください。そのあと「{ profile-done }」を おしてください。
# $longest (Number)
profile-enter-called =
    <b>あなたを 何（なん）と 呼（よ）びますか。</b>
    
    名前（なまえ）を 書（か）いてください。長（なが）くても { $longest }文字（もじ）です。
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ 1行（ぎょう）で 書（か）いてください。長（なが）くても { $longest }文字（もじ）です。

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }：</b>まだ 答（こた）えが ありません
profile-nothing-told = ここには、まだ 何（なに）も ありません。
profile-line-worker = • <b>{ WORD("profile-name", $part) }：</b>{ $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }：</b>{ $value }（支援（しえん）スタッフ）
profile-line-both = • <b>{ WORD("profile-name", $part) }：</b>{ $own }。支援（しえん）スタッフの 記録（きろく）：{ $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>どちらの 日（ひ）が 正（ただ）しいですか。</b>
    
    { WORD("profile-name", $part) }：あなたは { DAY($own) }と 教（おし）えました。支援（しえん）スタッフの 今（いま）の 記録（きろく）は { DAY($theirs) }です。カードか 書類（しょるい）を 見（み）て、正しい 日を おしてください。それまでは、あなたの 日を 使（つか）います。
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ ありがとうございます。{ WORD("profile-name", $part) }：これからは { DAY($on) }を 使（つか）います。
profile-day-outdated = あなたが 教（おし）えた 日（ひ）は 過（す）ぎました。支援（しえん）スタッフの 記録（きろく）の、もっと おそい 日を 使（つか）います。
profile-application-ended = あなたは { DAY($applied_on) }に 申請（しんせい）しました。それは { DAY($until) }までの 在留期間（ざいりゅうきかん）の ためでした。今（いま）の 在留期間の ために、もう 申請しましたか。その 日（ひ）を 教（おし）えてください：「{ profile-enter }」
profile-new_stay = 新（あたら）しい 在留期間（ざいりゅうきかん）の 最後（さいご）の 日（ひ）も 教（おし）えてください：「{ profile-name-stay_expiry }」。ないと、その前（まえ）に 知（し）らせる ことが できません。

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country =
    { $country ->
        [stateless] 国籍（こくせき）が ありません
       *[other] { COUNTRY($country) }
    }
profile-status-ssw1 = 特定技能（とくていぎのう）1ごう
profile-status-ssw2 = 特定技能（とくていぎのう）2ごう
profile-preparing_for-ssw1 = とくていぎのう1号（ごう）の しごと
profile-preparing_for-truck = トラックの 運転（うんてん）
profile-preparing_for-bus_taxi = バスか タクシーの 運転（うんてん）
# $name_en, $name_ja (String)
profile-prefecture = { $name_ja } ({ $name_en })
# $started_on, $ended_on (String) ISO days
profile-contract-running =
    { $started_on ->
        [none] まだ つづいています。はじめの 日（ひ）は わかりません
       *[other] { DAY($started_on) }から
    }
profile-contract-ended =
    { $started_on ->
        [none] { DAY($ended_on) }まで。はじめの 日（ひ）は わかりません
       *[other] { DAY($started_on) } – { DAY($ended_on) }
    }

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = わたしの 呼（よ）び方（かた）
profile-why-called = 支援（しえん）スタッフは、書（か）く ときと 話（はな）す とき、この 名前（なまえ）を 使（つか）います。
profile-name-locale = 読（よ）む ことば
profile-why-locale = この ことばで あなたに 書（か）きます。
profile-name-languages_spoken = 話（はな）す ことば
profile-why-languages_spoken = その ことばを 話（はな）す 人（ひと）が、あなたに 電話（でんわ）するか、会（あ）う ことが できます。
profile-name-languages_written = 書（か）く ことば
profile-why-languages_written = あなたが どの ことばで 書類（しょるい）を 書（か）く ことが できるか、わかります。
profile-name-prefecture = 住（す）んでいる 県（けん）
profile-why-prefecture = 住（す）んでいる 県（けん）（都道府県）が ちがうと、入管（にゅうかん）や 相談（そうだん）の 窓口（まどぐち）も ちがいます。
profile-name-name_on_card = ざいりゅうカードの 名前（なまえ）
profile-why-name_on_card = 役所（やくしょ）の 書類（しょるい）には、在留（ざいりゅう）カードと まったく 同（おな）じ 名前（なまえ）が いります。
profile-name-nationality = 国籍（こくせき）
profile-why-nationality = 国（くに）が ちがうと、書類（しょるい）と する ことも ちがいます。
profile-name-birth_date = 生（う）まれた 日（ひ）
profile-why-birth_date = あなたが 招待（しょうたい）を ひらく とき、この 日（ひ）で、あなただと わかります。
profile-name-stay_expiry = ざいりゅうきかんの さいごの ひ
profile-why-stay_expiry = この 日（ひ）は 在留（ざいりゅう）カードに あります（在留期間満了日）。長（なが）く する 申請（しんせい）を 忘（わす）れないように、その前（まえ）に 知（し）らせます。申請しないで 過（す）ぎると、在留資格（ざいりゅうしかく）が なくなる ことが あります。
profile-name-applied_on = ざいりゅうきかんの しんせいの ひ
profile-why-applied_on = 申請（しんせい）したら、「申請してください」の 連絡（れんらく）を やめます。そして、いつまで 結果（けっか）を 待（ま）っても いいか、調（しら）べます。
profile-name-result_on = 結果（けっか）が でた 日（ひ）
profile-why-result_on = 入管（にゅうかん）の 結果（けっか）が 出（で）たら、この 申請（しんせい）の 連絡（れんらく）を やめます。
profile-name-passport_expiry = パスポートの 最後（さいご）の ひ
profile-why-passport_expiry = 新（あたら）しい パスポートは 時間（じかん）が かかります。何（なん）か月（げつ）か 前（まえ）に 知（し）らせます。
profile-name-mynumber_expiry = マイナンバーカードの さいごの ひ
profile-why-mynumber_expiry = 役所（やくしょ）（市区町村の役所）で カードを 新（あたら）しく する ことを 知（し）らせます。日（ひ）だけを 教（おし）えてください。番号（ばんごう）は 教えないでください。
profile-name-status = 在留資格（ざいりゅうしかく）
profile-why-status = 特定技能（とくていぎのう）1号（ごう）と 2号は、決（き）まりが ちがいます。
profile-name-field = 分野（ぶんや）
profile-why-field = 分野（ぶんや）が ちがうと、試験（しけん）と 決（き）まりも ちがいます。
profile-name-employer = 会社（かいしゃ）
profile-why-employer = あなたを 助（たす）ける ため、役所（やくしょ）に 知（し）らせる ために、どの 会社（かいしゃ）で 働（はたら）いているか、知らなければ なりません。
profile-name-contract = 契約（けいやく）
profile-why-contract = いつまで あなたを 助（たす）けるか、いつまで 記録（きろく）を のこすか。それは 契約（けいやく）の 日（ひ）で 決（き）まります。
profile-name-contract_ended_on = 契約（けいやく）が おわった ひ
profile-why-contract_ended_on = 14日 以内（いない）に、入管（にゅうかん）（出入国在留管理庁）に 知（し）らせなければ なりません。いっしょに 日（ひ）を 数（かぞ）えて、知らせます。
profile-name-last_health_check_on = 最後（さいご）の けんこうしんだん
profile-why-last_health_check_on = 会社（かいしゃ）は、毎年（まいとし） 健康診断（けんこうしんだん）を しなければ なりません。次（つぎ）の 健康診断を 知（し）らせます。
profile-name-moved_on = 引（ひ）っ越（こ）した 日（ひ）
profile-why-moved_on = 14日 以内（いない）に、新（あたら）しい 住所（じゅうしょ）を 役所（やくしょ）（市区町村の役所）に 知（し）らせなければ なりません。わたしたちが 連絡（れんらく）します。
profile-name-card_lost_on = ざいりゅうカードを なくした ひ
profile-why-card_lost_on = なくしたと わかった 日（ひ）を 教（おし）えてください。14日 以内（いない）に、新（あたら）しい カードを 申請（しんせい）しなければ なりません。わたしたちが 連絡（れんらく）します。
profile-name-preparing_since = じゅんびの しかくの はじめの ひ
profile-why-preparing_since = 特定技能（とくていぎのう）1号（ごう）の 準備（じゅんび）の 在留資格（ざいりゅうしかく）（特定活動）は 短（みじか）いです。終（お）わる 前（まえ）に 申請（しんせい）するように、連絡（れんらく）します。
profile-name-preparing_for = なんの 準備（じゅんび）ですか
profile-why-preparing_for = この 在留資格（ざいりゅうしかく）は、ふつう 6か月（げつ）です。バスや タクシーの 免許（めんきょ）の ためは、1年（ねん）までです。その前（まえ）に 知（し）らせます。
profile-name-reentry_return_by = にほんに もどる さいごの 日（ひ）
profile-why-reentry_return_by = 再入国（さいにゅうこく）の 許可（きょか）（再入国許可）の 日（ひ）より おそく もどると、在留資格（ざいりゅうしかく）が なくなる ことが あります。わたしたちが 連絡（れんらく）します。
profile-name-left_japan_on = 日本（にほん）から ひっこした ひ
profile-why-left_japan_on = 年金（ねんきん）を 決（き）まった 期間（きかん） 以上（いじょう） 払（はら）いましたか。日本（にほん）を 出（で）てから 2年（ねん） 以内（いない）に、その 一部（いちぶ）（脱退一時金）を くださいと 言（い）う ことが できます。わたしたちが 連絡（れんらく）します。
profile-name-last_interview_on = スタッフとの さいごの めんだん
profile-why-last_interview_on = 特定技能（とくていぎのう）1号（ごう）の 人（ひと）とは、支援（しえん）スタッフが 3か月（げつ）に 1回（かい） 以上（いじょう）、話（はな）さなければ なりません。
# The interview of support staff with the worker’s supervisor; the worker is not there.
profile-name-last_supervisor_interview_on = スタッフと じょうしの めんだん
profile-why-last_supervisor_interview_on = 特定技能（とくていぎのう）1号（ごう）の 人（ひと）の ことで、支援（しえん）スタッフは 上司（じょうし）とも 3か月（げつ）に 1回（かい） 以上（いじょう）、話（はな）さなければ なりません。
profile-name-message_hour = メッセージの 時間（じかん）
profile-why-message_hour = 連絡（れんらく）は この 時間（じかん）（日本（にほん）の 時間（じかん））に 来（き）ます。選（えら）ばない ときは 9:00です。
profile-name-quiet_from = しずかな 時間（じかん）の はじまり
# “Quiet”: we send no messages that are not urgent
profile-why-quiet_from = この 時間（じかん）（日本（にほん）の 時間（じかん））からは、急（いそ）ぐ ことだけを 送（おく）ります。選（えら）ばない ときは 21:00です。
profile-name-quiet_until = しずかな 時間（じかん）の おわり
profile-why-quiet_until = この 時間（じかん）（日本（にほん）の 時間（じかん））から、また ぜんぶの メッセージを 送（おく）ります。選（えら）ばない ときは 8:00です。
