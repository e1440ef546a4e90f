# What a worker has agreed to, one by one. A consent is the worker’s “I agree”. “No.” is short for “number”.

consents-button = ✅ わたしの 同意（どうい）
consents-list =
    <b>わたしの 同意（どうい）</b>
    
    ✅ 同意しています。⬜ 同意していません。ひとつ 選（えら）ぶと、説明（せつめい）を 読（よ）む ことと、変（か）える ことが できます。
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = 今（いま）：同意（どうい）しています。
consents-now-not-given = 今（いま）：同意（どうい）していません。
consents-give = ✅ 同意（どうい）します
consents-withdraw = 同意（どうい）を やめる
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = さいごの ひの 連絡（れんらく）
consents-name-records = そうだんの 記録（きろく）
consents-name-health = 体（からだ）の 質問（しつもん）
consents-case-health = からだの こと（そうだん { $number }）
consents-case-employer = かいしゃに はなす（そうだん { $number }）
consents-why-reminders = あなたの 日付（ひづけ）を 使（つか）って、最後（さいご）の 日（ひ）を 知（し）らせます。たとえば、日本（にほん）に いる ことが できる 最後の 日です。
consents-without-reminders = 同意（どうい）しない とき：最後（さいご）の 日（ひ）を 知（し）らせません。自分（じぶん）で 覚（おぼ）えていてください。
consents-why-records = あなたが 書（か）いた ことと、支援（しえん）スタッフの 返事（へんじ）を のこします。これは 支援の 記録（きろく）です。
consents-without-records = 同意（どうい）しない とき：メッセージは 支援（しえん）スタッフに とどきます。返事（へんじ）は ここか 電話（でんわ）で します。法律（ほうりつ）で 決（き）まった 記録（きろく）は のこります。
consents-why-health = この 相談（そうだん）で、あなたが 言（い）った 体（からだ）の ことを、支援（しえん）スタッフが のこします。体の ことは 大切（たいせつ）な 秘密（ひみつ）です。だから、相談のたびに 聞（き）きます。
consents-without-health = 同意（どうい）しない とき：メッセージは 支援（しえん）スタッフに とどきます。返事（へんじ）は ここか 電話（でんわ）で します。法律（ほうりつ）で 決（き）まった 記録（きろく）は のこります。
# “check of the rules”: the questions of “Am I eligible?” and “Changing jobs”
consents-why-health_check = 決（き）まりを 調（しら）べる とき、体（からだ）の ことを 聞（き）きます。健康診断（けんこうしんだん）が 決まりの ひとつだからです。
consents-without-health_check = 同意（どうい）しない とき：体（からだ）の ことの 答（こた）えを 消（け）します。調（しら）べた 結果（けっか）の 体の ところは「{ verdict-unknown }」に なります。
consents-why-employer = この 問題（もんだい）を 解決（かいけつ）する ために 必要（ひつよう）な ことを、支援（しえん）スタッフが あなたの 会社（かいしゃ）に 話（はな）しても いいです。
consents-without-employer = 同意（どうい）しない とき：支援（しえん）スタッフは、もう 会社（かいしゃ）に 話（はな）しません。前（まえ）に 話した ことは、もどす ことが できません。ときどき、法律（ほうりつ）で 知（し）らせなければ ならない ことも あります。
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>あなたの 相談（そうだん）の 記録（きろく）を のこしても いいですか。</b>
    
    あなたの メッセージは、{ $organisation }の 支援（しえん）スタッフに もう とどいています。あなたの メッセージと スタッフの 返事（へんじ）を 記録に のこしても いいですか。あなたは、まだ 同意（どうい）していないか、同意を やめました。
consents-ask-health =
    <b>あなたが 言（い）った 体（からだ）の ことを のこしても いいですか。</b>
    
    体の ことは 大切（たいせつ）な 秘密（ひみつ）です。{ $organisation }の 支援（しえん）スタッフは、この 相談（そうだん）の ためだけに のこします。会社（かいしゃ）は 見（み）る ことが できません。
    
    同意（どうい）は いつでも やめる ことが できます：/privacy 「{ consents-button }」
consents-ask-yes = ✅ はい、同意（どうい）します
consents-ask-no = いいえ、同意（どうい）しません

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>相談（そうだん） { $number }の ことを、あなたの 会社（かいしゃ）に 話（はな）しても いいですか。</b>
    { WORD("consultation-kind", $kind) }
    
    支援（しえん）スタッフは、会社と 話すと いいと 考（かんが）えています。決（き）めるのは あなたです。「いいえ」と 言（い）っても、スタッフは あなたを 助（たす）けます。
consents-employer-yes = はい、話（はな）しても いいです
consents-employer-no = いいえ、話（はな）さないでください
# $number (String)
consents-employer-said-yes = ✅ 同意（どうい）しました。支援（しえん）スタッフは、相談（そうだん） { $number }の ことを 会社（かいしゃ）に 話（はな）しても いいです。同意は やめる ことが できます：/privacy 「{ consents-button }」
consents-employer-said-no = 「いいえ」と 言（い）いました。支援（しえん）スタッフは、相談（そうだん） { $number }の ことを 会社（かいしゃ）に 話（はな）しません。
