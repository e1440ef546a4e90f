# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = マイナンバー, 個人番号
not_accepted-words-bank_account = 口座, 口座番号, 支店, 店番, 普通預金, 通帳, ゆうちょ
not_accepted-words-password = パスワード, 暗証番号, パスコード, ログインコード
not_accepted-words-card_photo = 在留カード, パスポート, 旅券, マイナンバーカード, 個人番号カード, 通知カード, 通帳, キャッシュカード, クレジットカード, 運転免許証, 免許証, 保険証
not_accepted-words-stated = は, が
not_accepted-words-money = 円, 万円, 千円, 万, 千, ドル, ドン, ルピア, ペソ, バーツ, ¥, ￥, man en

## Said to the worker

not_accepted-my_number =
    <b>あなたのメッセージを消します。マイナンバー（個人番号）のように見えるからです。</b>あなたが悪いことをしたのではありません。

    この番号は、ここで受け取ることができません。市区町村の役所、税務署、会社の事務所だけに、紙で見せてください。ほかのことも書いていた場合は、番号を書かないで、もう一度送ってください。
not_accepted-bank_account =
    <b>あなたのメッセージを消します。銀行口座の番号のように見えるからです。</b>あなたが悪いことをしたのではありません。

    ほかの人が悪いことに使うかもしれません。会社の事務所には、自分で、紙で出してください。銀行での手続は、支援スタッフが会って手伝うことができます。ほかのことも書いていた場合は、番号を書かないで、もう一度送ってください。
not_accepted-password =
    <b>あなたのメッセージを消します。パスワードか暗証番号のように見えるからです。</b>あなたが悪いことをしたのではありません。

    パスワードは、だれにも教えないでください。私たちが聞くこともありません。今も使っているなら、すぐに変えてください。支援スタッフが会って手伝うこともできます。ほかのことも書いていた場合は、パスワードを書かないで、もう一度送ってください。
not_accepted-card =
    <b>あなたのメッセージを消します。カード、パスポート、通帳の写真か、その番号のように見えるからです。</b>だれかが、あなたの名前で使うかもしれません。

    本物のカードは、支援スタッフに会って見せるか、市区町村の役所か入管の窓口で見せてください。質問があるときは、写真と番号を入れないで書いてください。
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ 番号{ $number }：このことは、ここではだれにも伝わりません。</b>
        [admins] { $organisation }の管理者に、急ぎの連絡があったことを伝えています（番号{ $number }）。
       *[other] { $organisation }の支援責任者に、急ぎの連絡があったことを伝えています（番号{ $number }）。
    }番号やパスワード、カードが書いてあったため、メッセージは削除します。

    <b>何があったかを、番号を書かずに、もう一度書いてください。</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] このメッセージを消すことができませんでした。私たちは、Telegramでもう消すことができません。
   *[other] あなたのメッセージ（{ DAY($on) } { $time }）を消すことができませんでした。私たちがTelegramで消すことができるのは、48時間以内だけです。
    }自分で消してください。メッセージを長く押して「削除」（Delete）を選び、ボットのほうからも消してください。
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = メッセージを変える前に書いてあったことは、支援スタッフに届いています。それは残ります。
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>この写真を取り下げますか。</b>カード、パスポート、通帳が写っているときだけです。{ $handling ->
        [destroy] ここからも、支援スタッフのところからも消します。
        [hold] チャットから消します。法的な理由で、コピーが残ります。{ evidence-only }
       *[decide] チャットから消します。証拠になるかもしれないので、コピーが残ります。{ evidence-only }
    }写真の下に言葉があれば、番号を消して、残します。
not_accepted-out-yes = 🗑 はい、取り下げます
not_accepted-out-no = いいえ、そのままにします
not_accepted-out-left = 何も変えていません。写真はそのままです。
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>カードの写真だと教えてくれたので、あなたの写真を、ここからも支援スタッフのところからも消しています。</b>写真の下に言葉があれば、番号を消して、支援スタッフのところに残ります。

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>カードの写真だと教えてくれたので、チャットから消しています。</b>法的な理由で、今はあなたの記録を消しません。だから、コピーが残ります。{ evidence-only }

    <blockquote expandable>写真の下に言葉があれば、番号を消して、支援スタッフのところに残ります。{ not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>カードの写真だと教えてくれたので、チャットから消しています。</b>写真の下に言葉があれば、残ります。

    あなたの証拠になるかもしれないので、写真のコピーも残ります。{ evidence-only }{ $readers ->
        [none] {""}
       *[other] 7日以内に、コピーをどうするかを決めます。
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = 本物のカードは、支援スタッフに会って見せるか、市区町村の役所か入管の窓口で見せてください。
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>支援スタッフに送る前に聞きます。写真に、カード、パスポート、通帳が写っていますか。</b>だれかが、あなたの名前で使うかもしれません。{ $minutes }分たっても答えがないときは、言葉だけをスタッフに送ります。
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>このアルバムを支援スタッフのところから取り下げて、先に聞きます。カード、パスポート、通帳が写っていますか。</b>だれかが、あなたの名前で使うかもしれません。{ $minutes }分たっても答えがないときは、言葉だけをスタッフに送ります。
not_accepted-held-yes = 🗑 はい。消して、言葉だけ送ります
not_accepted-held-no = いいえ。全部送ります
not_accepted-held-deleted = <b>写真を消しています。ほかの所に残っている写真も消します。</b>{ not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>この写真を消しています。変える前の写真は、支援スタッフのところに残っています。</b>変える前の写真にもカードが写っているときは、下のボタンを押してください。
not_accepted-held-answered = カード、パスポート、通帳は写っていない、と答えました。
# Below changed words that may be evidence
not_accepted-held-released = いま書いた内容は大切かもしれません。写真もいっしょに、支援スタッフに送ります。
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>答えがなかったので、この写真は支援スタッフに渡しません。</b>{ $readers ->
    [none] 言葉は、写真なしで預かりますが（番号{ $number }）、ここではだれも読みません。
    [unheard] 言葉は、写真なしで預かります（番号{ $number }）。{ receipt-alarm-unheard }
    [kept_out] 言葉は、写真なしで預かります（番号{ $number }）。{ receipt-alarm-kept_out }
    [admins] 言葉は、写真なしで管理者に届きます（番号{ $number }）。
    [restricted] 言葉は、写真なしで支援責任者に届きます（番号{ $number }）。
   *[group] 言葉は、写真なしで支援スタッフに届きます（番号{ $number }）。
    }写真を見せたいときは、もう一度送ってください。
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>答えがなかったので、この写真は支援スタッフに渡しません。</b>見せたいときは、もう一度送ってください。
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = この写真は、支援スタッフに渡しません。見せたいときは、もう一度送ってください。
# A button under a photo or a document.
not_accepted-shows-card = 🗑 カードの写真なので取り下げる
not_accepted-taken-away = 消しています。
