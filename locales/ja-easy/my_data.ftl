# What we keep about a worker: the screen, and the files.


## My data

my_data-button = 🗂 わたしの データ
my_data-overview = <b>あなたに ついて のこす もの</b>
my_data-send = 📥 ぜんぶ ファイルで もらう
my_data-correct = ✏️ わたしの ことを 直（なお）す
my_data-document = あなたに ついて のこす もの
# Read by a person who opens the file for machines.
my_data-json-about = この ファイルには、この ボットが ひとりの 人（ひと）に ついて のこす ものが、ぜんぶ あります。worker：その 人と チャット。profile：その 人の こと。その 人か スタッフが 教（おし）えました。consents：その 人が 同意（どうい）した こと。conversations：相談（そうだん）。その 人が 書（か）いた ことと、スタッフが 送（おく）った こと。hidden：その 人の ことばで、スタッフが かくして のこした もの。versions：その 人が 読（よ）む ことが できた あとで スタッフが 直（なお）した 返事（へんじ）の、前（まえ）と 後（あと）の ことば。interviews：定期面談（ていきめんだん）。その 人が ひとつずつ 言（い）った こと（null：問題（もんだい） なし）、だれが 話（はな）したか、会社（かいしゃ）に 問題を 話したか。reports：その 人の ことで、スタッフが 役所（やくしょ）や 会社に 話した こと、または 話さなかった こと。スタッフの ことばは ありません。screenings：調（しら）べた ときの 答（こた）え。papers：その 人が 持（も）っている 書類（しょるい）。contracts：その 人の 雇用契約（こようけいやく）。invitations：その 人の ために 作（つく）った リンク。job_changes：転職（てんしょく）の 支援（しえん）の 記録（きろく）。obligations：その 人の ために しなければ ならない こと。notes：その 人の ための 仕事（しごと）で、スタッフが 書いた メモ。notices：多（おお）くの 人に 送った お知（し）らせ、どう なったか、読んだと 言った 日（ひ）。said：ボットの メッセージ。is_held：法律（ほうりつ）の 問題の ために、記録を のこしています。日と 時間（じかん）は ISO 8601、時間は UTCです。
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }：{ $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more =
    { $count ->
       *[other] …あと { $count }件（けん）は、ファイルに あります
    }
my_data-nothing = ありません
my_data-section-profile = わたしの こと
my_data-section-contracts = 契約（けいやく）
my_data-section-consents = 同意（どうい）
my_data-section-consultations = 相談（そうだん）
my_data-section-interviews = 定期面談（ていきめんだん）
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = 調（しら）べた 結果（けっか）
my_data-section-reports = 役所（やくしょ）などに 話（はな）した こと
my_data-section-obligations = あなたの ために する こと
my_data-section-notices = お知（し）らせ
my_data-section-messages = ボットの メッセージ
my_data-section-rest = ほかに
# $value (String), $by (String)
my_data-said =
    { $by ->
        [worker] { $value }（あなたが 教（おし）えました）
       *[staff] { $value }（支援（しえん）スタッフの 記録（きろく））
    }
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = { $given_on }に 同意（どうい）しました（文（ぶん）の 番号（ばんごう）：{ $version }）
my_data-consent-withdrawn = { $given_on }に 同意（どうい）しました（文（ぶん）の 番号（ばんごう）：{ $version }）。{ $withdrawn_on }に 終（お）わりました
my_data-base_consent = 支援（しえん）を もらう 同意（どうい）
# $number (String), $kind (String)
my_data-consultation-name = 番号（ばんごう） { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = 番号（ばんごう） { $number } 🔒 支援（しえん）スタッフに ついての 苦情（くじょう）
# How far a consultation is, as its worker reads it
my_data-state-new = 新（あたら）しい
my_data-state-waiting_for_staff = わたしたちの 返事（へんじ）を 待（ま）つ
my_data-state-waiting_for_worker = あなたを 待（ま）っています
my_data-state-escalated = 支援（しえん）の 責任者（せきにんしゃ）が 見（み）ています
my_data-state-closed = 終（お）わりました
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }、はじめた 日（ひ） { $opened_on }、{ $count ->
       *[other] メッセージ { $count }件（けん）
    }
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview =
    { $state ->
        [offered] まだ 時間（じかん）を 選（えら）んでいません
        [booked] 予定（よてい）です
        [held] { $held_on }に しました
       *[cancelled] やめました
    }{ $interviewer ->
        [none] { "" }
       *[other] 、話（はな）した 人（ひと）：{ $interviewer }
    }{ $when ->
        [none] { "" }
       *[other] 、時間（じかん）：{ $when }（日本（にほん）の 時間（じかん））
    }{ $news ->
        [told] 、会社（かいしゃ）に 話（はな）しました：{ $told_whom }、{ $told_on }
        [not_told] 、会社（かいしゃ）に 話（はな）していません：{ $not_told }
       *[other] { "" }
    }
my_data-check-eligibility = 特定技能（とくていぎのう）に なれますか
my_data-check-job_change = 会社（かいしゃ）を かえる
# $started_on (String) a day, $count (Number)
my_data-check =
    はじめた 日（ひ） { $started_on }、{ $count ->
       *[other] 答（こた）え { $count }件（けん）
    }
# $on (String) a day, $state (String)
my_data-obligation = { $on }：{ $state ->
    [open] まだ つづいています
    [not_needed] もう いりません
    [passed] 最後（さいご）の 日（ひ）は すぎました
   *[done] 終（お）わりました
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name =
    { $number ->
        [none] 面談（めんだん）の こと
       *[other] 番号（ばんごう） { $number }の こと
    }
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report =
    { $addressee ->
        [employer]
            { $decision ->
                [reported]
                    支援（しえん）スタッフが 会社（かいしゃ）に 話（はな）しました：{ $whom }、{ $done_on }{ my_data-report-how }{ $agreed ->
                        [no] 。あなたは 同意（どうい）していませんでした
                       *[yes] { "" }
                    }
               *[not_reported] 支援（しえん）スタッフは 会社（かいしゃ）に 話（はな）していません（{ $done_on }）
            }
       *[authority]
            { $decision ->
                [reported]
                    支援（しえん）スタッフが この 役所（やくしょ）に 知（し）らせました：{ $office }、{ $done_on }{ my_data-report-how }。{ $outcome ->
                        [accepted] 役所は 受（う）けつけました
                        [examined] 役所は 調（しら）べています
                        [done] 役所の 仕事（しごと）は 終（お）わりました
                        [not_accepted] 役所は 受（う）けつけませんでした
                       *[none_yet] 役所の 返事（へんじ）は まだ ありません
                    }
               *[not_reported]
                    支援（しえん）スタッフは、役所（やくしょ）に 知（し）らせないと 決（き）めました（{ $done_on }）：{ $reason ->
                        [worker_declines] あなたが、知（し）らせないでくださいと 言（い）いました
                        [no_breach] 決まりを やぶっていませんでした
                        [by_others] ほかの 人（ひと）が 役所に 知らせました
                        [still_checking] まだ 調（しら）べています
                       *[other] ほかの 理由（りゆう）
                    }
            }
    }
# A part of the text above
my_data-report-how =
    { $channel ->
        [telephone] 、電話（でんわ）で
        [visit] 、行（い）って 会（あ）って
        [letter] 、手紙（てがみ）で
       *[online] 、オンラインで
    }
my_data-job_change = 転職（てんしょく）の 記録（きろく）
my_data-chat = この チャットの 番号（ばんごう）
my_data-number = ここでの わたしの 番号（ばんごう）
my_data-invitation = 招待（しょうたい）を 作（つく）った 日（ひ）
my_data-held = 法律（ほうりつ）の 問題（もんだい）が あるので、今（いま）は この 記録（きろく）を 消（け）しません
# $who (String), $on (String) a day
my_data-message =
    { $who ->
        [worker] あなた、{ $on }
        [worker_again] あなたが 変（か）えました、{ $on }
        [staff_again] 支援（しえん）スタッフが 直（なお）しました、{ $on }
        [staff_unsure] 支援（しえん）スタッフ、{ $on }（とどかなかったかも しれません）
       *[staff] 支援（しえん）スタッフ、{ $on }
    }
# $on (String) a day
my_data-note = 支援（しえん）スタッフの メモ、{ $on }
# $text, $from (String)
my_data-forwarded = { $text }（はじめに 書（か）いた 人（ひと）：{ $from }）
# $text, $quote (String)
my_data-quoting = { $text }（前（まえ）の ことば：{ $quote }）
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden =
    { $words }（{ $hidden_on }に かくしました。{ $status ->
        [kept] 証拠（しょうこ）に のこしています
        [held] 法律（ほうりつ）の 問題（もんだい）の ために のこしています
       *[undecided] 支援（しえん）の 責任者（せきにんしゃ）か 管理者（かんりしゃ）が 決（き）めます
    }）
# $count (Number)
my_data-hidden-count =
    { $count ->
       *[other] 🔒 あなたの メッセージ { $count }件（けん）は、支援（しえん）スタッフに 見（み）せないで のこしています
    }
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }、{ $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why =
    { evidence-because }{ evidence-only }{ $status ->
        [kept]
            証拠（しょうこ）に のこします。{ $until ->
                [none] この 相談（そうだん）の 記録（きろく）と 同（おな）じ 間（あいだ）です。
               *[other] { DAY($until) }までです。そのとき 相談（そうだん）が まだ 終（お）わっていなければ、もっと 長（なが）く のこします。
            }
        [held] 法律（ほうりつ）の 問題（もんだい）の ために のこします。問題が 終（お）わったら、消（け）して、あなたに 知（し）らせます。
       *[undecided]
            { $readers ->
                [none] あなたの ほかの 記録（きろく）と 同（おな）じ 間（あいだ） のこします。
               *[other] { DAY($decide_on) }までに、どうするか 決（き）める 予定（よてい）です。それまで、あなたの ほかの 記録（きろく）と 同（おな）じ 間（あいだ） のこします。
            }
    }
my_data-removed = （もう ここに ありません）
my_data-no-words = （写真（しゃしん）か ファイルか 声（こえ）の メッセージ）
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice =
    { $on }：{ $purpose ->
        [correct] 前（まえ）の お知（し）らせの 新（あたら）しい 文（ぶん）：{ " " }
        [take_back] 前（まえ）の お知（し）らせを 取（と）り消（け）します：{ " " }
       *[say] { "" }
    }{ WORD("my_data-outcome", $outcome) }{ $read_on ->
        [none] { "" }
       *[other] 、{ $read_on }に あなたが 読（よ）んだと 言（い）いました
    }{ $corrected_on ->
        [none] { "" }
       *[other] 、{ $corrected_on }に 新（あたら）しく しました
    }{ $back_on ->
        [none] { "" }
       *[other] 、{ $back_on }に 取（と）り消（け）しました
    }
my_data-outcome-queued = まだ 送（おく）っていません。待（ま）っています
my_data-outcome-sending = 今（いま） 送（おく）っています
my_data-outcome-sent = 送（おく）りました
my_data-outcome-repeated = 送（おく）りました。2回（かい）かも しれません
my_data-outcome-unreachable = とどきませんでした
my_data-outcome-refused = 送（おく）る ことが できませんでした
my_data-outcome-cancelled = 送（おく）っていません
my_data-outcome-skipped = もう いらないので、送（おく）っていません
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = 終（お）わりました
my_data-outcome-muted = お知（し）らせを 止（と）めていたので、送（おく）っていません
my_data-outcome-no_text = あなたの ことばの 文（ぶん）が なかったので、送（おく）っていません
my_data-outcome-unchanged = あなたへの ことは 変（か）わらないので、送（おく）っていません
my_data-outcome-may_have_it = 送（おく）っている ときに 止（と）めました。とどいたかも しれません
