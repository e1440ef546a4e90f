# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 仕事（しごと）
consultation-kind-pay = 💴 きゅうりょう
consultation-kind-life = 🏠 せいかつ
consultation-kind-procedure = 📄 しょるい
consultation-kind-health = 🩺 からだ
consultation-kind-harassment = 🛡 いやな こと
consultation-kind-job_change = 🔁 てんしょく
consultation-kind-other = ❓ ほかの こと
consultation-what = <b>何（なん）の ことですか。</b>支援（しえん）スタッフが 読（よ）みます。会社（かいしゃ）は 読む ことが できません。「いやな こと」は、支援の 責任者（せきにんしゃ）、管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ 人だけです。「くじょう」（スタッフが よくない）は、管理者だけです。
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>
    
    言（い）いたい ことを、あなたの 国（くに）の ことばで 書（か）いてください。写真（しゃしん）、書類（しょるい）、声（こえ）の メッセージも 送（おく）る ことが できます。
    
    { danger-numbers }
# $title (String) a page of the guide
consultation-about = ガイドの ページ：{ $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ 相談（そうだん） { $number }</b>
    { WORD("consultation-kind", $kind) }
    
    { $received ->
        [0] つづけて 書（か）く ことが できます。前（まえ）に 書いた ことは、もう とどいています。
       *[other] { $received }件（けん）の メッセージが とどきました。
    } もっと 書（か）くか、「{ consultation-finish }」を おしてください。
    
    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 相談（そうだん） { $number }</b>
    { WORD("consultation-kind", $kind) }
    
    メッセージが とどきました。読（よ）む ことが できるのは、{ $organisation }の 支援（しえん）の 責任者（せきにんしゃ）と 管理者（かんりしゃ）と、その 人（ひと）たちが 選（えら）んだ スタッフだけです。もっと 書（か）くか、「{ consultation-finish }」を おしてください。
    
    { danger-numbers }
consultation-finish = 終（お）わり
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = メッセージが たくさん あります。ぜんぶ のこっています。次（つぎ）の メッセージは、{ $minutes }分に 1回（かい）、いっしょに 支援（しえん）スタッフに とどきます。もっと 書（か）いても いいです。危（あぶ）ない ときは、{ sign-danger }で 知（し）らせてください。支援の 責任者（せきにんしゃ）と 管理者（かんりしゃ）に すぐ とどきます。
# $number (String). Said instead of opening one more
consultation-joined = 今日（きょう）は たくさんの 相談（そうだん）を はじめました。今（いま） 書（か）く ことは、まだ 終（お）わっていない 相談 { $number }に 入（はい）ります。支援（しえん）スタッフは そこで 読（よ）みます。
# $number (String)
consultation-added = ✅ 相談（そうだん） { $number }に 入（い）れました。支援（しえん）スタッフが 見（み）ます。
# $number (String). Said when nobody chose what it is about
consultation-passed-on = あなたが 書（か）いた ことは、相談（そうだん） { $number }として 支援（しえん）スタッフに とどきます。返事（へんじ）は ここに 来（き）ます。いつでも もっと 書く ことが できます。
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = メッセージは とどきました。ミャンマー語（ご）の 文字（もじ）が Zawgyiです。支援（しえん）スタッフは よく 読（よ）む ことが できません。できたら、次（つぎ）の メッセージは Unicodeの キーボードで 書（か）いてください。この メッセージは、もう一度（いちど） 書かなくても いいです。
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ 直（なお）しました
# Said below that answer
consultation-look_again = ✏️ この メッセージを 直（なお）しました。もう一度（いちど） 読（よ）んでください。
consultation-closed = 支援（しえん）スタッフが 相談（そうだん） { $number }を 終（お）わりに しました。助（たす）けは よかったですか。
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = 教（おし）えてくれて、ありがとうございます。
# A button: the problem of the worker is not solved
consultation-not-solved = まだ 解決（かいけつ）していません
consultation-open-again = 相談（そうだん） { $number }を また はじめました。支援（しえん）スタッフが あなたに 書（か）きます。
consultation-reopened = 支援（しえん）スタッフが 相談（そうだん） { $number }を また はじめました。
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = 相談（そうだん） { $number }の メッセージを ひとつ 消（け）しました。その メッセージの とおりに しないでください。返事（へんじ）が まだ 必要（ひつよう）な ときは、また 書（か）きます。
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation }から メッセージが あります</b>（番号（ばんごう） { $number }）。次（つぎ）の メッセージに 返事（へんじ）するか、ここに 書（か）いてください。支援（しえん）スタッフが 読（よ）みます。
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>支援（しえん）スタッフからの メッセージ 番号（ばんごう） { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late =
    ⏰ 番号（ばんごう） { $number }：返事（へんじ）が おくれています。すみません。{ $readers ->
        [none] 返事が できる 人（ひと）を さがしています。
        [admins] 管理者（かんりしゃ）に 知（し）らせています。
       *[other] 支援（しえん）の 責任者（せきにんしゃ）に 知（し）らせています。
    }{ $phone ->
        [none] もう一度（いちど） 書（か）かなくても いいです。
       *[other] 待（ま）つ ことが できない ときは、電話（でんわ）してください：{ $phone }
    }
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }
    
    <b>{ danger-numbers }</b>
