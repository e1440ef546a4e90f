# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ 番号（ばんごう） { $number }：メッセージが とどきました。</b>支援（しえん）スタッフが 読（よ）みます。会社（かいしゃ）は 見（み）る ことが できません。
# $number, $kind (String)
receipt-added = <b>✅ 番号（ばんごう） { $number }に 入（い）れました。</b>{ WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 ばんごう { $number }：{ $organisation }の しえんの せきにんしゃ、かんりしゃ、えらばれた ひとだけ よみます。</b>会社は よめません。
# $number, $organisation (String)
receipt-complaint = <b>🔒 番号（ばんごう） { $number }：読（よ）む ことが できるのは、{ $organisation }の 管理者（かんりしゃ）だけです。</b>支援（しえん）スタッフは 見（み）る ことが できません。
receipt-what = なんの こと？（いわなくても いい）
# $readers (String) of the matter: who answers it
receipt-who =
    { $readers ->
        [restricted] せきにんしゃと かんりしゃ
        [admins] 管理者（かんりしゃ）
       *[group] 支援（しえん）スタッフ
    }
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }が、{ DAY($on) }の { $until }までに 返事（へんじ）します。
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }が、きょう { DAY($on) }の { $until }までに へんじします。
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = { DAY($opens_on) }の { $at }まで 休（やす）みです。{ receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later }待（ま）つ ことが できない ときは、電話（でんわ）してください：{ $phone }
# $readers (String)
receipt-answer-unknown = { receipt-who }が、できるだけ 早（はや）く ここに 返事（へんじ）します。
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 { danger-alarmed_ones }に 知（し）らせています。まだ だれも あなたを 助（たす）けていません。ここに 書（か）いて 返事（へんじ）します。
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard =
    { $phone ->
        [none] ⚠️ 読（よ）む ことが できる 人（ひと）に、まだ だれにも 連絡（れんらく）できていません。ほかの 電話番号（でんわばんごう）は、{ sign-danger }を おしてください。
       *[other] ⚠️ 読（よ）む ことが できる 人（ひと）に、まだ だれにも 連絡（れんらく）できていません。わたしたちに 電話（でんわ）してください：{ $phone }。ほかの 電話番号（でんわばんごう）は、{ sign-danger }を おしてください。
    }
receipt-alarm-taken = ✅ 支援（しえん）の 責任者（せきにんしゃ）か 管理者（かんりしゃ）が、今（いま） あなたを 助（たす）けています。あなたに 書（か）くか、電話（でんわ）します。
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = ここで 読（よ）む ことが できた 人（ひと）は、みんな、あなたが 名前（なまえ）を 選（えら）んだ 人です。だから、だれも 読みません。外（そと）の 相談（そうだん）センターに 聞（き）く ことが できます。電話番号（でんわばんごう）：{ sign-danger }と「{ menu-guide }」
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ 今（いま） 知（し）らせる ことが できる 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）は、みんな、あなたが「見（み）せない」と 決（き）めた 人（ひと）です。だから、だれにも 知らせません。ほかの 電話番号（でんわばんごう）は、{ sign-danger }を おしてください。
receipt-complaint-kept = <b>⚠️ 番号（ばんごう） { $number }：書（か）いた ことは のこします。でも、ここでは だれも 読（よ）みません。</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ 番号（ばんごう） { $number }：ここでは、まだ だれも 読（よ）んでいません。</b>今（いま） 読む ことが できる 人（ひと）に、連絡（れんらく）できませんでした。支援（しえん）スタッフの グループには、この 番号だけを 知（し）らせます。
    
    <b>待（ま）たないでください。{ danger-numbers }</b>ほかの 相談（そうだん）と 電話番号（でんわばんごう）は、{ sign-danger }に あります。
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ 番号（ばんごう） { $number }：今（いま） 読（よ）む ことが できる 人（ひと）に、連絡（れんらく）できませんでした。</b>前（まえ）は、支援（しえん）スタッフの グループに ありました。スタッフが 読んだかも しれません。今は、この 番号だけを 知（し）らせます。
    
    <b>待（ま）たないでください。{ danger-numbers }</b>ほかの 相談（そうだん）と 電話番号（でんわばんごう）は、{ sign-danger }に あります。
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ 番号（ばんごう） { $number }：読（よ）む ことが できる 人（ひと）に、まだ だれにも 連絡（れんらく）できません。</b>支援（しえん）スタッフの グループには、この 番号だけを 知（し）らせます。
    
    <b>待（ま）たないでください。{ danger-numbers }</b>{ $phone ->
        [none] { "" }
       *[other] わたしたちに 電話（でんわ）しても いいです：{ $phone }。
    }{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ 番号（ばんごう） { $number }：読（よ）む ことが できる 人（ひと）が、今（いま） ひらきました。
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ 番号（ばんごう） { $number }：メッセージが、支援（しえん）スタッフに とどきました。
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ この 写真（しゃしん）や ファイルは とどきました。
receipt-gone = この メッセージは、前（まえ）に 動（うご）かしたか、消（け）しました。
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>この メッセージは 何（なん）の ことですか。</b>🔒が ある もの：支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけが 読（よ）む ことが できます。苦情（くじょう）は 管理者だけです。🔒が ない もの：支援スタッフの ぜんいんが 読む ことが できます。
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>支援（しえん）スタッフの ぜんいんが、この メッセージを 読（よ）んでも いいですか。</b>スタッフの グループの 番号（ばんごう） { $number }に 入（はい）ります。すぐ 読む ことが できます。
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ 動（うご）かしませんでした。番号（ばんごう） { $number }を 見（み）せたくない 人（ひと）が、そこで 読（よ）むかも しれません。このままに するか、先（さき）に その 人に 番号 { $number }を 見せてください。
# Buttons
receipt-not_this = この ことでは ありません
receipt-something_new = ➕ 新（あたら）しい こと
receipt-something_new-restricted = ➕ 新（あたら）しい こと 🔒
receipt-restrict = 🔒 しえんの せきにんしゃだけ
receipt-open = 👥 しえんスタッフ みんなが よむ
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>支援（しえん）スタッフの ぜんいんが、番号（ばんごう） { $number }を 読（よ）んでも いいですか。</b>あなたが そこに 書（か）いた ことが、ぜんぶ グループに 入（はい）ります。あとで また 見（み）せない ことに できます。でも、もう 読んだかも しれません。
receipt-open-yes = はい、ぜんいん 読（よ）んでも いい
receipt-open-no = いいえ、このまま
# A button beside a question that the person did not answer
receipt-send = ✉️ これを 送（おく）る
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left =
    { $count ->
        [1] この メッセージは、とどいていません。送（おく）りたい ときは、ボタンを おしてください。
       *[other] 最後（さいご）の { $count }件（けん）の メッセージは、とどいていません。送（おく）りたい ときは、ボタンを おしてください。
    }
# Below the oldest of too many
receipt-left-given_up = この メッセージは、とどいていません。待（ま）っている メッセージが 多（おお）いので、もう 送（おく）る ことが できません。送りたい ときは、もう一度（いちど） 書（か）いてください。
# This takes the place of that message.
receipt-left-sent = ✅ 送（おく）りました。
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = この メッセージの ことを、下（した）で 聞（き）いています。あなたの 答（こた）えを 待（ま）っています。
receipt-edit_unsent = あなたは この メッセージを 変（か）えました。これは、とどいていません。前（まえ）の 答（こた）えは、そのままです。送（おく）りたい ときは、もう一度（いちど） 書（か）いてください。
# Below a message that was taken out before, and was changed
receipt-edit_removed = 支援（しえん）スタッフは、この メッセージも、変（か）えた ことも、もう 見（み）る ことが できません。送（おく）りたい ときは、もう一度（いちど） 書（か）いてください。
receipt-kept = 同意（どうい）する 前（まえ）に 書（か）いた ことは、まだ 送（おく）っていません。
receipt-send-kept = ✉️ しえんスタッフに おくる
# These take the place of that message.
receipt-kept-sent = ✅ 同意（どうい）する 前（まえ）に 書（か）いた ことを 送（おく）りました。
receipt-kept-expired =
    ⌛ 同意（どうい）する 前（まえ）に 書（か）いた ことは、消（き）えました。のこすのは 10分までです。だれも 読（よ）んでいません。もう一度（いちど） ここに 書いてください。
    
    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ 番号（ばんごう） { $number }：今（いま）、ここでは だれも 読（よ）む ことが できません。</b>読む ことが できた 人（ひと）は、みんな、あなたが 名前（なまえ）を 選（えら）んだ 人です。
    
    ここでは ない ところに 聞（き）いてください：入管（にゅうかん）（出入国在留管理庁）、労働（ろうどう）の 役所（やくしょ）、弁護士（べんごし）。電話番号（でんわばんごう）：{ sign-danger }と「{ menu-guide }」。<b>{ danger-numbers }</b>
