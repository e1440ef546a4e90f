# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = マイナンバー, 個人番号
not_accepted-words-bank_account = 口座, 口座番号, 支店, 店番, 普通預金, 通帳, ゆうちょ
not_accepted-words-password = パスワード, 暗証番号, パスコード, ログインコード
not_accepted-words-card_photo = 在留カード, パスポート, 旅券, マイナンバーカード, 個人番号カード, 通知カード, 通帳, キャッシュカード, クレジットカード, 運転免許証, 免許証, 保険証
not_accepted-words-stated = は, が

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
    }写真の下の言葉は、番号を消して、残します。
not_accepted-out-yes = 🗑 はい、取り下げます
not_accepted-out-no = いいえ、そのままにします
not_accepted-out-left = 何も変えていません。写真はそのままです。
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>カードの写真だと教えてくれたので、あなたの写真を、ここからも支援スタッフのところからも消しています。</b>写真の下の言葉は、番号を消して、支援スタッフのところに残ります。

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>カードの写真だと教えてくれたので、チャットから消しています。</b>法的な理由で、今はあなたの記録を消しません。だから、コピーが残ります。{ evidence-only }

    <blockquote expandable>写真の下の言葉は、番号を消して、支援スタッフのところに残ります。{ not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>カードの写真だと教えてくれたので、チャットから消しています。</b>写真の下の言葉は残ります。

    あなたの証拠になるかもしれないので、写真のコピーも残ります。{ evidence-only }{ $readers ->
        [none] {""}
       *[other] 7日以内に、コピーをどうするかを決めます。
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = 本物のカードは、支援スタッフに会って見せるか、市区町村の役所か入管の窓口で見せてください。
# Below a picture whose words name a card: staff do not get it before the worker has answered.
not_accepted-held-ask = <b>写真は、まだ支援スタッフに送っていません。カード、パスポート、通帳が写っていますか。</b>写っているときは、送らないでください。だれかが、あなたの名前で使うかもしれません。言葉は、写真なしで届きます。
# The same of an album of which staff got pictures before the words
not_accepted-held-ask_back = <b>このアルバムの写真は、あなたが答えるまで、支援スタッフのところから取り下げています。カード、パスポート、通帳が写っていますか。</b>写っているときは、送らないでください。だれかが、あなたの名前で使うかもしれません。言葉は、スタッフのところに残ります。
not_accepted-held-yes = 🗑 はい。送らないで消します
not_accepted-held-no = いいえ。支援スタッフに送ります
not_accepted-held-deleted = <b>写真を消しています。支援スタッフは、この写真を持っていません。</b>{ not_accepted-real_card }
not_accepted-held-given = 写真を、支援スタッフに送ります。
# Below a picture that has waited since another day. $count (Number) of pictures that wait
not_accepted-held-again = { $count ->
    [1] <b>答えを待っているので、この写真は、まだ支援スタッフに届いていません。</b>カード、パスポート、通帳が写っていますか。写真の下のボタンで答えてください。
   *[other] <b>答えを待っているので、この写真からあとの{ $count }枚は、まだ支援スタッフに届いていません。</b>カード、パスポート、通帳が写っていますか。それぞれの写真の下のボタンで答えてください。
}
# Below the oldest of too many
not_accepted-held-given_up = <b>答えを待っている写真が多すぎるため、この写真は支援スタッフに届きません。</b>スタッフに送りたいときは、もう一度送ってください。
# Of a picture with words that staff took away
not_accepted-held-out = <b>あなたの答えを待っていた写真は、言葉といっしょに取り除きます。</b>支援スタッフは、この写真を持っていません。コピーも残りません。スタッフに送りたいときは、もう一度送ってください。
# An alert: what it asked about is held back no more, and staff did not get it
not_accepted-held-gone = この写真は、支援スタッフに届いていません。見せたいときは、もう一度送ってください。
# A button under a photo or a document.
not_accepted-shows-card = 🗑 カードの写真なので取り下げる
not_accepted-taken-away = 消しています。
