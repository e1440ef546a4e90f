# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = あぶない ときは、110（けいさつ）か 119（かじ、きゅうきゅうしゃ）に 電話（でんわ）してください。
danger-call =
    <b>🆘 危（あぶ）ないですか。すぐ 電話（でんわ）して、こう 言（い）ってください：</b>
    
    <b>110</b> 警察（けいさつ）：助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> 救急車（きゅうきゅうしゃ）、火事（かじ）：救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    あなたが いる 所（ところ）：住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    どちらも お金（かね）は いりません。昼（ひる）も 夜（よる）も できます。電話を 切（き）らないでください。
# $name of an office, $number (String)
danger-line = ☎️ { $name }：<b>{ $number }</b>
danger-urgent = 📣 しえんスタッフに すぐ しらせる
# $number (String) of the matter
danger-alarmed =
    <b>📣 番号（ばんごう） { $number }：これを 読（よ）む ことが できる 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）の ぜんいんに、今（いま） 知（し）らせています。</b>だれも あなたを 助（たす）けない ときは、15分と 60分の あとに、また 知らせます。そのあとは 1時間（じかん）に 1回（かい）です。ここに 書（か）いて 返事（へんじ）します。今 もう一度（いちど） 知らせたい ときは、{ sign-danger }を おしてください。
    
    できたら、何（なに）が あったか 書いてください。<b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ 番号（ばんごう） { $number }：ここの 支援（しえん）の 責任者（せきにんしゃ）に、まだ だれにも 連絡（れんらく）できていません。</b>また 知（し）らせます。支援（しえん）スタッフの グループには、この 番号だけを 知らせます。
    
    <b>待（ま）たないでください。{ danger-numbers }</b>{ $phone ->
        [none] ほかの 電話番号（でんわばんごう）は、{ sign-danger }を おしてください。
       *[other] わたしたちに 電話（でんわ）しても いいです：{ $phone }。ほかの 電話番号（でんわばんごう）は、{ sign-danger }を おしてください。
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ 番号（ばんごう） { $number }：今（いま） 知（し）らせる ことが できる 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）は、みんな、あなたが「見（み）せない」と 決（き）めた 人（ひと）です。だから、だれにも 知らせません。待（ま）たないでください。{ danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ 番号（ばんごう） { $number }：支援（しえん）の 責任者（せきにんしゃ）か 管理者（かんりしゃ）が、今（いま） あなたを 助（たす）けています。</b>あなたに 書（か）くか、電話（でんわ）します。
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones =
    { $readers ->
        [admins] これを 読（よ）む ことが できる 管理者（かんりしゃ）の ぜんいん
       *[other] これを 読（よ）む ことが できる 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）の ぜんいん
    }
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 番号（ばんごう） { $number }：まだ あなたに 返事（へんじ）を していません。</b>助（たす）ける ことが できる 人（ひと）の ぜんいんに、また 知（し）らせています。<b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time }・番号（ばんごう） { $number }：まだ、どの 支援（しえん）の 責任者（せきにんしゃ）も 管理者（かんりしゃ）も あなたを 助（たす）けていません。</b>また 知（し）らせています。<b>{ danger-numbers }</b>{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time }・番号（ばんごう） { $number }：支援（しえん）スタッフが 返事（へんじ）を しました。でも、まだ、どの 支援の 責任者（せきにんしゃ）も 管理者（かんりしゃ）も あなたを 助（たす）けていません。</b>また 知（し）らせています。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody =
    <b>⚠️ 番号（ばんごう） { $number }：ここの 支援（しえん）の 責任者（せきにんしゃ）に、まだ だれにも 連絡（れんらく）できていません。</b>また 知（し）らせます。
    <b>待（ま）たないでください。{ danger-numbers }</b>{ $phone ->
        [none] { "" }
       *[other] わたしたちに 電話（でんわ）しても いいです：{ $phone }。
    }{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices =
    電話番号（でんわばんごう）：{ sign-danger }{ $office_1 ->
        [none] { "" }
       *[other]
            { "\u000A" }☎️ { WORD("hotline", $office_1) }：<b>{ $number_1 }</b>{ $press_1 ->
                [none] { "" }
               *[other] （そのあと { $press_1 }を おす）
            }{ $hours_1 ->
                [always] { " " }🟢 昼（ひる）も 夜（よる）も
                [open] { " " }🟢 今（いま） あいています。{ $at_1 }まで
                [closed] { " " }🔴 今（いま）は 休（やす）み。{ DAY($on_1) } { $at_1 }から
               *[none] { "" }
            }
    }{ $office_2 ->
        [none] { "" }
       *[other]
            { "\u000A" }☎️ { WORD("hotline", $office_2) }：<b>{ $number_2 }</b>{ $press_2 ->
                [none] { "" }
               *[other] （そのあと { $press_2 }を おす）
            }{ $hours_2 ->
                [always] { " " }🟢 昼（ひる）も 夜（よる）も
                [open] { " " }🟢 今（いま） あいています。{ $at_2 }まで
                [closed] { " " }🔴 今（いま）は 休（やす）み。{ DAY($on_2) } { $at_2 }から
               *[none] { "" }
            }
    }
# Below words of despair. What danger-offices takes
danger-life = 今（いま）、だれかと 話（はな）してください。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 番号（ばんごう） { $number }は 急（いそ）ぐ ことだと 考（かんが）えています。</b>{ danger-alarmed_ones }に 知（し）らせています。ここに 書（か）いて 返事（へんじ）します。<b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 番号（ばんごう） { $number }：支援（しえん）スタッフが もう一度（いちど） 見（み）ました。今（いま）は、急（いそ）ぐ 知（し）らせでは ないと 考（かんが）えています。あなたの 相談（そうだん）は つづきます。ここに 返事（へんじ）します。<b>{ danger-numbers }</b>
