## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) } { $time }</b>（日本（にほん）の 時間（じかん））
    あなたの スマホ：<tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) } { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }：{ $place ->
        [none] 場所（ばしょ）は まだ 決（き）まっていません
       *[other] { $place }
    }
interview-offered =
    <b>会（あ）って 話（はな）す こと（定期面談）</b>
    法律（ほうりつ）で、支援（しえん）スタッフは 3か月（げつ）に 1回（かい） 以上（いじょう）、あなたと 話さなければ なりません。時間（じかん）を 選（えら）んでください。
    
    { interview-where }
interview-choose = 時間（じかん）を 選（えら）ぶ
interview-look = わたしの 面談（めんだん）を みる
interview-choose-again =
    <b>面談（めんだん）の 時間（じかん）を 変（か）えなければ なりません</b>
    支援（しえん）スタッフは、あなたが 選（えら）んだ 時間に 会（あ）う ことが できません。すみません。もう一度（いちど） 選んでください。
    
    { interview-where }
interview-called-off = 支援（しえん）スタッフは、面談（めんだん）を やめなければ なりませんでした。あなたは 何（なに）も しなくても いいです。スタッフが また あなたに 書（か）きます。
interview-before =
    <b>もうすぐ 面談（めんだん）です</b>
    { interview-when }
    { interview-where }
    
    何（なに）も 持（も）って 来（こ）なくても いいです。質問（しつもん）を 読（よ）みたい ときは、「{ interview-look }」を おしてください。
interview-over = この 面談（めんだん）は 終（お）わったか、やめました。
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }：時間（じかん）を 選（えら）んでください</b>
    { interview-where }
    
    時間は ぜんぶ 日本（にほん）の 時間です。ほかの 人（ひと）が 選んだ 時間は、選ぶ ことが できません。
interview-days =
    <b>面談（めんだん）の 日（ひ）を 選（えら）んでください</b>
    { interview-where }
    
    そのあと、時間（じかん）を 選びます。
interview-days-button = ほかの 日（ひ）
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day =
    { DAY($day) }{ $free ->
        [0] { " " }– いっぱい
       *[other] { "" }
    }
interview-no-times = あいている 時間（じかん）は、もう ありません。「{ interview-ask_times }」を おしてください。支援（しえん）スタッフが、ほかの 時間を 知（し）らせます。
interview-ask_times = ほかの 時間（じかん）を たのむ
interview-times_asked = あいている 時間（じかん）は、もう ありません。支援（しえん）スタッフは 知（し）っています。ほかの 時間を 知らせます。
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – えらべません
interview-mistake-taken = ⚠️ この 時間（じかん）は、もう あいていません。ほかの 時間を 選（えら）んでください。
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>あなたの 面談（めんだん）</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>オンラインで 会（あ）いますか。</b>「いいえ」と 言（い）っても いいです。そのときは、会って 話（はな）します。
    
    オンラインの とき：おたがいの 顔（かお）が 見（み）えるように します。部屋（へや）に ほかの 人（ひと）は いません。だれも イヤホンを 使（つか）いません。<b>話（はなし）を はじめから 終（お）わりまで 録画（ろくが）します。</b>録画は、あなたの 契約（けいやく）が 終わってから 1年（ねん） 以上（いじょう） のこします。
interview-consent-given = あなたは、オンラインで 会（あ）う ことと、録画（ろくが）に 同意（どうい）しました。今（いま）から 変（か）えても いいです。
interview-asked-to-meet = あなたが 会（あ）って 話（はな）したい ことを、支援（しえん）スタッフに 知（し）らせます。スタッフが あなたに 書（か）きます。
interview-online = 💻 オンラインか、あって はなす
interview-online-asked = この 面談（めんだん）は オンラインです。「{ interview-online }」を おして、「はい」か「いいえ」と 答（こた）えてください。
interview-agree-online = オンラインと ろくがに どういする
interview-want-in-person = 会（あ）って 話（はな）したい
interview-questions-button = 何（なに）を 聞（き）きますか
interview-other-time = ほかの 時間（じかん）を えらぶ
interview-cancel = 面談（めんだん）を やめる
interview-cancel-sure =
    <b>面談（めんだん）を やめますか。</b>
    支援（しえん）スタッフに 知（し）らせます。法律（ほうりつ）で、3か月（げつ）に 1回（かい） 以上（いじょう） 面談を しなければ なりません。だから、スタッフは ほかの 時間（じかん）を 知らせます。
interview-cancel-yes = はい、やめます
# $next_on (String) a day
interview-thanks = 面談（めんだん）を ありがとうございました。次（つぎ）の 面談は { DAY($next_on) }までに します。いつでも 支援（しえん）スタッフに 書（か）いても いいです。
interview-questions-work =
    <b>聞（き）く こと（4の 1）：仕事（しごと）</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>聞（き）く こと（4の 2）：安全（あんぜん）</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>聞（き）く こと（4の 3）：生活（せいかつ）</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>聞（き）く こと（4の 4）：だれが 答（こた）えを 読（よ）みますか</b>
    
    会社（かいしゃ）は、ここの あなたの 答えを 見（み）る ことが できません。支援（しえん）スタッフが 読んで、書（か）きます。法律（ほうりつ）を まもっていない ことが あったら、スタッフは 役所（やくしょ）に 知（し）らせなければ ならない ことが あります。
    
    危（あぶ）ない ときは、面談（めんだん）を 待（ま）たないでください。110番（ばん）（警察（けいさつ））に 電話（でんわ）するか、今（いま） わたしたちに 書いてください。
interview-questions-next = つぎ →
# The questions of the interview, in the lists above
interview-ask-other_work = 仕事（しごと）は、契約（けいやく）に 書（か）いてある 仕事ですか。
interview-ask-other_employer = ほかの 会社（かいしゃ）でも 働（はたら）いていますか。
interview-ask-safety = 働（はたら）く 所（ところ）は、安全（あんぜん）で きれいですか。
interview-ask-pay = 契約（けいやく）に 書（か）いてある 給料（きゅうりょう）を、ぜんぶ もらっていますか。
interview-ask-hours = 働（はたら）く 時間（じかん）は、契約（けいやく）と 同（おな）じですか。
interview-ask-leave = 休（やす）む ことが できますか。少（すこ）しの 間（あいだ）、国（くに）に 帰（かえ）る ことが できますか。
interview-ask-housing = 住（す）んでいる 所（ところ）は、問題（もんだい）が ありませんか。
interview-ask-charges = 食（た）べ物（もの）の お金（かね）と 家（いえ）の お金は、約束（やくそく）と 同（おな）じですか。
interview-ask-support = 支援計画（しえんけいかく）に 書（か）いてある 支援（しえん）を もらっていますか。
interview-ask-violence = だれかが、あなたを たたきますか。こわい ことを 言（い）いますか。部屋（へや）から 出（で）る ことを 止（と）めますか。
interview-ask-deposit = 保証金（ほしょうきん）を 払（はら）いましたか。（保証金＝ やめないように あずける お金（かね））だれかが「やめたら お金を 払う」と 約束（やくそく）させましたか。
interview-ask-money_control = だれかが、あなたの お金（かね）や 銀行（ぎんこう）の カードを 持（も）っていますか。
interview-ask-documents_held = パスポートと 在留（ざいりゅう）カードを、自分（じぶん）で 持（も）っていますか。
interview-ask-private_life = 電話（でんわ）、友（とも）だちに 会（あ）う こと、出（で）かける ことを、だれかが 止（と）めますか。
interview-ask-daily_life = 生活（せいかつ）で、大変（たいへん）な ことが ありますか。
interview-ask-health = 元気（げんき）ですか。
interview-ask-illegal_workers = 働（はたら）く 許可（きょか）が ない 人（ひと）が、いっしょに 働いていますか。
interview-ask-other = ほかに 言（い）いたい ことが ありますか。

## What staff read

interview-item-other_work = けいやくに ない 仕事（しごと）
interview-item-other_employer = ほかの かいしゃでの 仕事（しごと）
interview-item-safety = はたらく ところの 安全（あんぜん）
interview-item-pay = けいやくの とおりの きゅうりょう
interview-item-hours = けいやくの とおりの 時間（じかん）
interview-item-leave = やすみと、くにに 帰（かえ）る こと
interview-item-housing = 住（す）む 所（ところ）
interview-item-charges = たべものと いえの お金（かね）
interview-item-support = けいかくの とおりの 支援（しえん）
interview-item-violence = たたく、こわがらせる、ださない
interview-item-deposit = ほしょうきんと はらう やくそく
interview-item-money_control = ほかの ひとが おかねを 持（も）つ
interview-item-documents_held = パスポートと カードは じぶんで
interview-item-private_life = 生活（せいかつ）を とめられる こと
interview-item-daily_life = せいかつで 大変（たいへん）な こと
interview-item-health = 体（からだ）の こと
interview-item-illegal_workers = きょかが ない 人（ひと）の しごと
interview-item-other = ほかの こと
interview-method-in_person = 会（あ）って 話（はな）す
interview-method-online = オンライン
