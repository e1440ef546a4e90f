# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>会社（かいしゃ）を かえる（転職）</b>
    
    仕事（しごと）を やめる 前（まえ）に、支援（しえん）スタッフと 話（はな）してください。質問（しつもん）は ひとつずつです。答（こた）えなくても いいです。決（き）めるのは、入管（にゅうかん）（出入国在留管理庁）だけです。（入管＝ 日本（にほん）に いる 外国人（がいこくじん）の 役所（やくしょ））ここでは、はじめに 何（なに）を しなければ ならないかが わかります。
job_change-ask-contract_ended = あなたの 雇用契約（こようけいやく）は、もう 終（お）わりましたか。
job_change-ask-reason = どうして その 仕事（しごと）は 終（お）わりますか。どうして 会社（かいしゃ）を かえたいですか。「{ job_change-option-reason-broken_rules }」は、会社が 給料（きゅうりょう）を 払（はら）わない、約束（やくそく）を まもらない、たたく、いやな ことを する、などの ことです。
job_change-option-reason-employer = 会社（かいしゃ）の 理由（りゆう）
job_change-option-reason-own_wish = わたしが かえたい
# By the company.
job_change-option-reason-broken_rules = かいしゃが きまりを まもらない
job_change-option-reason-other = ほかの 理由（りゆう）
job_change-ask-field = 今（いま）、どの 分野（ぶんや）で 働（はたら）いていますか。
job_change-ask-same_category = 新（あたら）しい 仕事（しごと）は、今（いま）の 仕事と 同（おな）じ 業務区分（ぎょうむくぶん）（仕事（しごと）の グループ）ですか。わからない ときは「{ form-skip }」を おしてください。支援（しえん）スタッフが 調（しら）べます。
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = 新（あたら）しい 仕事（しごと）の 業務区分（ぎょうむくぶん）と、今（いま）の 業務区分は、同（おな）じ 技能（ぎのう）だと、試験（しけん）で わかっていますか。わからない ときは「{ form-skip }」を おしてください。
job_change-ask-new_field_test_passed = 新（あたら）しい 分野（ぶんや）の 技能試験（ぎのうしけん）に 合格（ごうかく）しましたか。
job_change-ask-new_field = 新（あたら）しい 仕事（しごと）は、どの 分野（ぶんや）ですか。
job_change-ask-driving_licence = 新（あたら）しい 仕事（しごと）の ための 日本（にほん）の 運転免許（うんてんめんきょ）を 持（も）っていますか。
job_change-ask-apply_on = いつ 申請（しんせい）したいですか。わからない ときは、今日（きょう）の 日付（ひづけ）で 考（かんが）えます。
job_change-ask-permission_received = 新（あたら）しい 会社（かいしゃ）の ための 許可（きょか）（在留資格変更許可）を、もう もらいましたか。
job_change-short-contract_ended = 契約（けいやく）が 終（お）わった
job_change-short-reason = 理由（りゆう）
job_change-short-field = 今（いま）の 分野（ぶんや）
job_change-short-same_category = おなじ 業務区分（ぎょうむくぶん）
job_change-short-common_skill_confirmed = おなじ 技能（ぎのう）だと わかった
job_change-short-new_field_test_passed = あたらしい ぶんやの 試験（しけん）
job_change-short-new_field = 新（あたら）しい 分野（ぶんや）
job_change-short-driving_licence = 日本（にほん）の うんてんめんきょ
job_change-short-apply_on = 申請（しんせい）の 日（ひ）
job_change-short-permission_received = 許可（きょか）を もらった
job_change-criterion-permission = あたらしい しごとの 許可（きょか）
job_change-criterion-contract_end = けいやくが 終（お）わった とどけで
job_change-criterion-support_duty = だれが 助（たす）けるか
job_change-criterion-job_category = 新（あたら）しい 仕事（しごと）
job_change-reason-permission-received = 新（あたら）しい 会社（かいしゃ）の ための 許可（きょか）を、もう もらったと 答（こた）えました。
job_change-reason-permission-not_received = 会社（かいしゃ）か 分野（ぶんや）が 変（か）わる とき、新（あたら）しい 許可（きょか）（在留資格変更許可）が いります。許可の まえに、新しい 会社で 働（はたら）いては いけません。
job_change-more-permission-not_received = 許可（きょか）には、会社（かいしゃ）の 名前（なまえ）が あります。会社が 変（か）わっても、特定技能（とくていぎのう）1号（ごう）の 5年（ねん）は、また 1から 数（かぞ）えません。あと どのくらい あるか、見（み）てください。
job_change-todo-permission-not_received = 先（さき）に、入管（にゅうかん）の 窓口（まどぐち）（地方出入国在留管理局）で、許可（きょか）を 申請（しんせい）してください。
job_change-reason-contract_end-not_ended = 契約（けいやく）が 終（お）わったとは、答（こた）えていません。終わっていない ときは、今（いま）、届出（とどけで）は いりません。
job_change-reason-contract_end-ended = 契約（けいやく）が 終（お）わったら、14日 以内（いない）に、入管（にゅうかん）（出入国在留管理庁）に 知（し）らせなければ なりません。
job_change-more-contract_end-ended = 届出（とどけで）は、インターネット、郵便（ゆうびん）、入管（にゅうかん）の 窓口（まどぐち）（地方出入国在留管理局）で できます。
job_change-todo-contract_end-ended = 契約（けいやく）が 終（お）わってから 14日 以内（いない）に、届出（とどけで）（契約機関に関する届出）を 送（おく）ってください。
job_change-reason-support_duty-employer = 会社（かいしゃ）の 理由（りゆう）で 仕事（しごと）が 終（お）わります。だから、会社は 次（つぎ）の 仕事を さがす ことを 手伝（てつだ）わなければ なりません。
job_change-more-support_duty-employer = 会社（かいしゃ）が 手伝（てつだ）う ことが できない ときは、登録支援機関（とうろくしえんきかん）か、その 会社と 関係（かんけい）が ある 会社が、次（つぎ）の 仕事（しごと）を さがす ことを 手伝わなければ なりません。
job_change-todo-support_duty-employer = ハローワーク（仕事（しごと）を さがす 役所（やくしょ））に 行（い）ってください。どの ハローワークか、支援（しえん）スタッフが 教（おし）えます。そこでも 手伝（てつだ）います。
job_change-reason-support_duty-own_wish = 会社（かいしゃ）を かえたいのは、あなたです。だから、法律（ほうりつ）では、次（つぎ）の 仕事（しごと）を さがす ことを、だれも 手伝（てつだ）わなくても いいです。でも、わたしたちに 何（なん）でも 聞（き）いてください。
job_change-reason-support_duty-broken_rules = 給料（きゅうりょう）を 払（はら）わない、約束（やくそく）を まもらない、たたく、いやな ことを する。これは、あなたは 悪（わる）くないです。だれかが 次（つぎ）の 仕事（しごと）を さがす ことを 手伝（てつだ）わなければ ならないか、支援（しえん）スタッフが 調（しら）べなければ なりません。
job_change-more-support_duty-broken_rules = この 理由（りゆう）で やめる ときは、ふつう、「自分（じぶん）が やめたいから」と いう 理由には なりません。ハローワーク（仕事（しごと）を さがす 役所（やくしょ））にも 行（い）ってください。
job_change-todo-support_duty-broken_rules = できるだけ 早（はや）く、支援（しえん）スタッフに 話（はな）してください。給料（きゅうりょう）の 紙（かみ）、メッセージ、書類（しょるい）を とっておいてください。
job_change-reason-support_duty-not_clear = だれかが 次（つぎ）の 仕事（しごと）を さがす ことを 手伝（てつだ）わなければ ならないか。それは、仕事が 終（お）わる 理由（りゆう）で 決（き）まります。支援（しえん）スタッフが 調（しら）べなければ なりません。
job_change-todo-support_duty-not_clear = どうして 仕事（しごと）が 終（お）わるか、支援（しえん）スタッフに 話（はな）してください。会社（かいしゃ）から もらった 紙（かみ）を ぜんぶ とっておいてください。
job_change-reason-job_category-way_known = 転職（てんしょく）できるのは、3つの ときです。1：同（おな）じ 業務区分（ぎょうむくぶん）の 仕事（しごと）。2：試験（しけん）で、同じ 技能（ぎのう）だと わかった 業務区分の 仕事。3：新（あたら）しい 分野（ぶんや）の 試験に 合格（ごうかく）した とき。
job_change-reason-job_category-no_way = 転職（てんしょく）の やり方（かた）は 3つです。あなたの 答（こた）えでは、まだ どれも できません。
job_change-more-job_category-no_way = 転職（てんしょく）できるのは、3つの ときです。1：同（おな）じ 業務区分（ぎょうむくぶん）の 仕事（しごと）。2：試験（しけん）で、同じ 技能（ぎのう）だと わかった 業務区分の 仕事。3：新（あたら）しい 分野（ぶんや）の 試験に 合格（ごうかく）した とき。
job_change-todo-job_category-no_way = 新（あたら）しい 分野（ぶんや）の 試験（しけん）の ことを、支援（しえん）スタッフに 聞（き）いてください。または、同（おな）じ 業務区分（ぎょうむくぶん）の 仕事（しごと）を さがしてください。
job_change-reason-job_category-category_missing = 業務区分（ぎょうむくぶん）を ひとりで 決（き）めるのは むずかしいです。合（あ）うか、支援（しえん）スタッフが 調（しら）べなければ なりません。
job_change-todo-job_category-category_missing = あなたの 答（こた）えを 支援（しえん）スタッフに 送（おく）ってください。新（あたら）しい 仕事（しごと）の 広告（こうこく）が あったら、それも 送ってください。
job_change-reason-job_category-not_open = 新（あたら）しい 分野（ぶんや）が はじまる ことは、決（き）まっています。はじまる 日（ひ）は、はっきり わかりません。
job_change-todo-job_category-not_open = 会社（かいしゃ）を やめる 前（まえ）に、この 分野（ぶんや）の 新（あたら）しい ことを 支援（しえん）スタッフに 聞（き）いてください。
job_change-reason-job_category-suspended = わたしたちが 知（し）っている ことでは、この 分野（ぶんや）の 新（あたら）しい 申請（しんせい）は、できない ことが あります。支援（しえん）スタッフが あなたの ことを 調（しら）べなければ なりません。
job_change-todo-job_category-suspended = 申請（しんせい）する 前（まえ）に、支援（しえん）スタッフに 話（はな）してください。
job_change-reason-job_category-own_standard_missing = 新（あたら）しい 分野（ぶんや）には、日本（にほん）の 運転免許（うんてんめんきょ）が いります。まだ 持（も）っていないか、答（こた）えていません。支援（しえん）スタッフが 調（しら）べなければ なりません。
job_change-todo-job_category-own_standard_missing = 会社（かいしゃ）を やめる 前（まえ）に、運転免許（うんてんめんきょ）の ことを 支援（しえん）スタッフに 話（はな）してください。
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 <b>{ DAY($last_on) }</b>までに、入管（にゅうかん）（出入国在留管理庁）に 知（し）らせてください。これが 最後（さいご）の 日（ひ）です。わたしたちの 記録（きろく）では、契約（けいやく）は { DAY($ended_on) }に 終（お）わりました。
job_change-notice-late = ⚠️ 入管（にゅうかん）（出入国在留管理庁）に 知（し）らせる 最後（さいご）の 日（ひ）は <b>{ DAY($last_on) }</b>でした。まだの ときは、できるだけ 早（はや）く 知らせてください。支援（しえん）スタッフに「手伝（てつだ）ってください」と 言（い）ってください。わたしたちの 記録（きろく）では、契約（けいやく）は { DAY($ended_on) }に 終（お）わりました。
job_change-support-offer = <b>転職（てんしょく）の 支援（しえん）（転職支援）を はじめますか。</b>支援スタッフが 答（こた）えを 見（み）て、仕事（しごと）さがしを 手伝（てつだ）い、記録（きろく）します。
job_change-support-agree = ✅ はい、はじめます
