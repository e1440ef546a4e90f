# What the bot takes from nobody: My Number, bank accounts, passwords, cards.


## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = マイナンバー, まいなんばー, 個人番号, こじんばんごう, my number, mynumber, mai nanba
not_accepted-words-bank_account = 口座, こうざ, 口座番号, こうざばんごう, 銀行口座, ぎんこうこうざ, 支店, 店番, 普通預金, 通帳, つうちょう, ゆうちょ, bank account, account number, passbook, kouza, tsucho
not_accepted-words-password = パスワード, ぱすわーど, 暗証番号, あんしょうばんごう, パスコード, ログインコード, ピンコード, password, passcode, pin code
not_accepted-words-card_photo = 在留カード, ざいりゅうカード, ざいりゅうかーど, パスポート, ぱすぽーと, 旅券, マイナンバーカード, まいなんばーかーど, 個人番号カード, 通知カード, 通帳, つうちょう, 銀行のカード, キャッシュカード, クレジットカード, デビットカード, 運転免許証, 免許証, めんきょしょう, 保険証, ほけんしょう, residence card, zairyu card, passport, bank card, credit card, cash card
not_accepted-words-stated = は, が
not_accepted-words-money = 円, 万円, 千円, えん, まんえん, せんえん, まん, ドル, man en

## Said to the worker

not_accepted-my_number =
    <b>あなたの メッセージを 消（け）します。マイナンバーのように 見（み）えます。</b>あなたは 悪（わる）くないです。
    
    この 番号（ばんごう）は、ここに のこしては いけません。紙（かみ）だけで 見せてください：役所（やくしょ）、税務署（ぜいむしょ）、会社（かいしゃ）。ほかの ことも 書（か）きましたか。番号を 書かないで、もう一度（いちど） 送（おく）ってください。
not_accepted-bank_account =
    <b>あなたの メッセージを 消（け）します。銀行口座（ぎんこうこうざ）の 番号（ばんごう）のように 見（み）えます。</b>あなたは 悪（わる）くないです。
    
    だれかが 悪い ことに 使（つか）うかも しれません。会社（かいしゃ）には、自分（じぶん）で 紙（かみ）で わたしてください。銀行（ぎんこう）では、支援（しえん）スタッフが いっしょに 手伝（てつだ）う ことが できます。ほかの ことも 書（か）きましたか。番号を 書かないで、もう一度（いちど） 送（おく）ってください。
not_accepted-password =
    <b>あなたの メッセージを 消（け）します。パスワードか 暗証番号（あんしょうばんごう）のように 見（み）えます。</b>あなたは 悪（わる）くないです。
    
    パスワードは、だれにも 言（い）わないでください。わたしたちは 聞（き）きません。まだ 使（つか）っている ときは、今（いま） 変（か）えてください。支援（しえん）スタッフが 会（あ）って 手伝（てつだ）う ことが できます。ほかの ことも 書（か）きましたか。パスワードを 書かないで、もう一度（いちど） 送（おく）ってください。
not_accepted-card =
    <b>あなたの メッセージを 消（け）します。カード、パスポート、通帳（つうちょう）の 写真（しゃしん）か、その 番号（ばんごう）のように 見（み）えます。</b>だれかが、あなたの 名前（なまえ）で 使（つか）うかも しれません。
    
    カードは、写真では なくて、支援（しえん）スタッフに 会（あ）って 見せるか、役所（やくしょ）か 入管（にゅうかん）の 窓口（まどぐち）で 見せてください。質問（しつもん）が ありますか。写真と 番号を 入（い）れないで 書（か）いてください。
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ 番号（ばんごう） { $number }：この ことは、ここの だれにも 知（し）らせません。</b>
        [admins] { $organisation }の 管理者（かんりしゃ）に、急（いそ）ぐ ことが あったと 知（し）らせます：番号（ばんごう） { $number }。
       *[other] { $organisation }の 支援（しえん）の 責任者（せきにんしゃ）に、急（いそ）ぐ ことが あったと 知（し）らせます：番号（ばんごう） { $number }。
    } あなたの メッセージは、消（け）さなければ なりませんでした。番号（ばんごう）か パスワードか カードが ありました。
    
    <b>何（なに）が あったか、もう一度（いちど） 書（か）いてください。その 番号は 書かないでください。</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself =
    { $on ->
        [none] この メッセージを 消（け）す ことが できませんでした。Telegramでは、もう できません。
       *[other] { DAY($on) } { $time }の メッセージを 消（け）す ことが できませんでした。Telegramでは、48時間（じかん）までです。
    } 自分（じぶん）で 消（け）してください。メッセージを 長（なが）く おして、「削除（さくじょ）」（Delete）を 選（えら）んでください。ボットからも 消してください。
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = 変（か）える 前（まえ）の メッセージは、もう 支援（しえん）スタッフに とどきました。それは のこります。
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>この 写真（しゃしん）を 消（け）しますか。</b>カード、パスポート、通帳（つうちょう）の 写真の ときだけです。{ $handling ->
        [destroy] ここと、支援（しえん）スタッフの チャットから 消します。
        [hold] チャットから 消します。法律（ほうりつ）の 問題（もんだい）の ために、かくした コピーを のこします。{ evidence-only }
       *[decide] チャットから 消します。証拠（しょうこ）に なるかも しれないので、かくした コピーを のこします。{ evidence-only }
    } 写真の 下（した）に ことばが あったら、番号（ばんごう）を 消して、のこします。
not_accepted-out-yes = 🗑 はい、消（け）します
not_accepted-out-no = いいえ、のこします
not_accepted-out-left = 何（なに）も 変（か）わりません。写真（しゃしん）は のこります。
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>あなたの 写真（しゃしん）を、ここと、支援（しえん）スタッフの チャットから 消（け）します。カードの 写真だと 教（おし）えてくれたからです。</b>写真の 下（した）に ことばが あったら、番号（ばんごう）を 消して、スタッフの ところに のこします。
    
    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>あなたの 写真（しゃしん）を、チャットから 消（け）します。カードの 写真だと 教（おし）えてくれたからです。</b>かくした コピーを のこします。法律（ほうりつ）の 問題（もんだい）の ために、あなたの 記録（きろく）を のこしているからです。{ evidence-only }
    
    <blockquote expandable>写真の 下（した）に ことばが あったら、番号（ばんごう）を 消して、支援（しえん）スタッフの ところに のこします。{ not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>あなたの 写真（しゃしん）を、チャットから 消（け）します。カードの 写真だと 教（おし）えてくれたからです。</b>写真の 下（した）に ことばが あったら、のこします。
    
    かくした コピーも のこします。あなたの 証拠（しょうこ）に なるかも しれないからです。{ evidence-only }{ $readers ->
        [none] { "" }
       *[other] 7日 以内（いない）に、どうするか 決（き）めます。
    }
    
    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = カードは、写真（しゃしん）では なくて、支援（しえん）スタッフに 会（あ）って 見（み）せるか、役所（やくしょ）か 入管（にゅうかん）の 窓口（まどぐち）で 見せてください。
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>支援（しえん）スタッフに 送（おく）る 前（まえ）に 聞（き）きます。カード、パスポート、通帳（つうちょう）の 写真（しゃしん）ですか。</b>だれかが、あなたの 名前（なまえ）で 使（つか）うかも しれません。{ $minutes }分 答（こた）えが ない ときは、ことばだけを スタッフに 送ります。
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>この アルバムを 支援（しえん）スタッフから もどして、先（さき）に 聞（き）きます。カード、パスポート、通帳（つうちょう）の 写真（しゃしん）が ありますか。</b>だれかが、あなたの 名前（なまえ）で 使（つか）うかも しれません。{ $minutes }分 答（こた）えが ない ときは、ことばだけを スタッフに 送（おく）ります。
not_accepted-held-yes = 🗑 はい。けして、ことばだけ おくる
not_accepted-held-no = いいえ。ぜんぶ 送（おく）る
not_accepted-held-deleted = <b>あなたの 写真（しゃしん）を、ぜんぶの 所（ところ）から 消（け）します。</b>{ not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>この 写真（しゃしん）を 消（け）します。変（か）える 前（まえ）の 写真は、支援（しえん）スタッフの ところに あります。</b>前の 写真にも カードが 見（み）えますか。見える ときは、下（した）の ボタンを おして、消してください。
not_accepted-held-answered = カード、パスポート、通帳（つうちょう）の 写真（しゃしん）では ないと 答（こた）えました。
# Below changed words that may be evidence
not_accepted-held-released = 今（いま） 書（か）いた ことは、大切（たいせつ）かも しれません。写真（しゃしん）も いっしょに、支援（しえん）スタッフに 送（おく）ります。
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words =
    <b>答（こた）えが なかったので、この 写真（しゃしん）を 支援（しえん）スタッフに 送（おく）りません。</b>{ $readers ->
        [none] ことばは、写真なしで のこします（番号（ばんごう） { $number }）。ここでは だれも 読（よ）みません。
        [unheard] ことばは、写真なしで のこします（番号（ばんごう） { $number }）。{ receipt-alarm-unheard }
        [kept_out] ことばは、写真なしで のこします（番号（ばんごう） { $number }）。{ receipt-alarm-kept_out }
        [admins] ことばは、写真なしで 管理者（かんりしゃ）に とどきます（番号（ばんごう） { $number }）。
        [restricted] ことばは、写真なしで 支援（しえん）の 責任者（せきにんしゃ）に とどきます（番号（ばんごう） { $number }）。
       *[group] ことばは、写真なしで 支援（しえん）スタッフに とどきます（番号（ばんごう） { $number }）。
    } スタッフに 写真も 見（み）せたい ときは、もう一度（いちど） 送ってください。
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>答（こた）えが なかったので、この 写真（しゃしん）を 支援（しえん）スタッフに 送（おく）りません。</b>スタッフに 見（み）せたい ときは、もう一度（いちど） 送ってください。
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = この 写真（しゃしん）を 支援（しえん）スタッフに 送（おく）りません。スタッフに 見（み）せたい ときは、もう一度（いちど） 送ってください。
# A button under a photo or a document.
not_accepted-shows-card = 🗑 カードの しゃしんですか。けす
not_accepted-taken-away = 消（け）しています。
