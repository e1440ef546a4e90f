# お知らせ：多くの本人に送る一つのメッセージ。一覧と、支援責任者が書く画面。

## 一覧

notice_draft-parts =
    <b>お知らせ</b>
    多くの本人に、それぞれの言語で送ります。送る前に、別の人が承認します。
notice_draft-new = ＋ 新しいお知らせ
notice_draft-part-drafts = ✏️ 下書き { $count }
notice_draft-part-sending = 📤 送信中 { $count }
notice_draft-part-sent = ✓ 送信済み { $count }
notice_draft-part = <b>{ $part ->
    [drafts] 下書き
    [sending] 送信中
   *[sent] 送信済み
}</b>（{ $count }）
notice_draft-part-none = <b>{ $part ->
    [drafts] 下書き
    [sending] 送信中
   *[sent] 送信済み
}</b>
    ありません。
notice_draft-listed = { $state ->
    [waiting] ✋{" "}
    [approved] ⏰{" "}
    [paused] ⏸{" "}
    [cancelled] ✕{" "}
   *[other] {""}
}{ $purpose ->
    [correct] 訂正：
    [take_back] 取り消し：
   *[say] {""}
}{ $title }
notice_draft-ask_title = <b>スタッフが見る題名を入力してください。</b>日本語で{ $longest }字以内です。本人には見えません。

# Below that, of a correction. $about (String) the number of what it corrects
notice_draft-corrects = ✏️ 番号{ $about }の訂正です。そのお知らせが届いている人のチャットで、文が替わります。
# $number (String) of the correction before it
notice_draft-corrects-uneven = ⚠️ 訂正（番号{ $number }）は途中で中止されました。その文が届いた人と、前の文のままの人がいます。この下書きは、その文から始めました。送ると、どちらの文も替わります。
# $people (Number) who read a language in which the correction has no words
notice_draft-corrects-no_text = ⚠️ その人の言語の文が訂正にないため、{ $people }人には、もう有効ではない元の文が残ります。「お知らせ」の画面では、聞くように案内します。
# $copies (String) their numbers
notice_draft-corrects-copies = 📢 届いていない人への写し（番号{ $copies }）は、一緒に訂正されません。届いた人には写しの文が残るので、写しも訂正してください。まだ送っていない分は、この訂正が承認されると送られません。
## 下書き

notice_draft-one =
    <b>{ $title }</b>
    番号{ $number }・{ $class ->
        [urgent] 🔴 緊急：{ $reason }
       *[notice] 通常
    }
    { $state ->
        [waiting] ✋ 承認待ちです。何か変えると、下書きに戻ります。
       *[draft] ✏️ 下書き
    }・{ $author }さん

    <b>{ $people ->
        [0] 対象者がまだいません。
       *[other] 対象者は{ $people }人です。
    }</b>
notice_draft-language = { $name ->
    [none] 言語は不明
   *[other] { $name }
} { $people } { $has_words ->
    [yes] ✓
   *[no] { $other ->
        [none] ✗
       *[other] → { $other }
    }
}
notice_draft-no_text = ⚠️ その人の言語の文がないため、{ $no_text }人には何も届きません。
notice_draft-details =
    {""}
    { $media ->
        [none] 写真・文書：なし
        [photo] 🖼 写真つき
       *[document] 📎 文書つき
    }
    { $link ->
        [none] リンクのボタン：なし
       *[other] 🔗 { $link }
    }
    { $asks_read ->
        [yes] ☑ 「読みました」を求めます。
       *[no] ☐ 「読みました」を求めません。
    }
    { $tested ->
        [yes] ✓ 作成者はこの内容のテストを受け取りました。
        [coming] ⏳ テストを作成者に送っています。届いたら、この画面を開き直してください。
       *[no] 作成者はこの内容のテストをまだ受け取っていません。
    }
notice_draft-retitle = 題名
notice_draft-make_urgent = 🔴 緊急にする
notice_draft-make_ordinary = 緊急をやめる
notice_draft-ask_read = 「読みました」を求める
notice_draft-ask_nothing = 「読みました」を求めない
notice_draft-throw_away = 下書きを捨てる
notice_draft-ask_reason = <b>なぜ緊急ですか。</b>緊急のお知らせは、夜中でも、お知らせを止めている人にも届きます。承認する人がこの理由を読みます。入力してください。
notice_draft-throw_away-ask =
    <b>この下書きを捨てますか。</b>{ $title }
    まだだれにも送信していません。
notice_draft-throw_away-yes = はい、捨てる
notice_draft-not_draft = ⚠️ このお知らせは、もう下書きではありません。ほかの人が承認したか、捨てました。何も変更していません。

## One that is no draft any more

notice_draft-copy = 新しい下書きに写す
notice_draft-copy_rest = 届いていない人への下書きに写す

## 下書きについて入力・送信するもの

notice_draft-media = 🖼 写真・文書
notice_draft-ask_media =
    <b>写真か文書を、文をつけずに送ってください。</b>どの言語でも、文の上に出ます。そのとき、文は{ $longest }字以内です。
    { $media ->
        [none] 今はありません。
        [photo] 今は写真があります。
       *[document] 今は文書があります。
    }
notice_draft-no_media = 外す
notice_draft-link = 🔗 リンク
notice_draft-ask_link =
    <b>ページのアドレスを送ってください。</b>https:// で始まるものです。どの言語でも、文の下のボタンになります。
    { $link ->
        [none] 今はありません。
       *[other] 今のリンク：{ $link }
    }
notice_draft-no_link = リンクを外す
notice_draft-texts = 🌐 文
notice_draft-languages =
    <b>{ $title }：文</b>
    { $count ->
        [0] まだ文がありません。言語を押してください。
       *[other] 言語を押すと、その文を読む・変える・確認することができます。
    }
notice_draft-written = { LANGUAGE($locale) }：作成者 { $writer }さん、{ $checker ->
    [none] 確認はまだ
   *[other] 確認者 { $checker }さん
}
notice_draft-other_language = ほかの言語
notice_draft-which_language = <b>どの言語で書きますか。</b>
notice_draft-words =
    <b>{ $title }：{ LANGUAGE($locale) }</b>{ $pages ->
        [1] {""}
       *[other] （{ $page }／{ $pages }）
    }
    作成者 { $writer }さん、{ $checker ->
        [none] 確認はまだです
       *[other] 確認者 { $checker }さん
    }
notice_draft-letters = ⚠️ この文章には{ LANGUAGE($locale) }の文字がありません。言語は正しいですか。
notice_draft-earlier = ‹ 前
notice_draft-later = 次 ›
notice_draft-own_unread = この文は、ほかの人が確認できます。
notice_draft-check = ✓ 確認しました
notice_draft-rewrite = 文を送り直す
notice_draft-remove = この文を外す
notice_draft-ask_words =
    <b>{ LANGUAGE($locale) }の文を、本人が読むとおりに、普通のメッセージで送ってください。</b>{ $longest }字以内です。太字、リンク、改行はそのまま残ります。
    { $line }
    文をつけた写真や文書を送ると、その写真や文書はすべての言語のものになります。
notice_draft-remove-ask = <b>{ LANGUAGE($locale) }の文を外しますか。</b>{ $instead ->
    [none] { $purpose ->
        [correct] この言語を読む人には、もう有効ではない元の文が残ります。「お知らせ」の画面では、聞くように案内します。
       *[say] この言語を読む人には、何も届かなくなります。
    }
   *[other] 緊急のお知らせなので、この言語を読む人には{ LANGUAGE($instead) }の文が届きます。
}
notice_draft-remove-yes = はい、外す
notice_draft-mistake-long = ⚠️ { $over }字長すぎます。{ $longest }字以内にしてください。何も保存していません。
notice_draft-mistake-long_below = ⚠️ 写真や文書をつけると、文は{ $longest }字以内です。{ LANGUAGE($locale) }の文がそれより長いので、先に短くしてください。何も保存していません。
notice_draft-mistake-cut = ⚠️ これは、Telegramが二つに分けた文の続きです。何も保存していません。短くして送ってください。
notice_draft-mistake-empty = ⚠️ 文がありません。何も保存していません。
notice_draft-mistake-kind = ⚠️ お知らせにできるのは、文、写真、文書だけです。何も保存していません。
notice_draft-mistake-album = ⚠️ 写真や文書は一つだけです。何も保存していません。
notice_draft-mistake-no_words = ⚠️ 文がついていません。文をつけて送り直すか、下書きの画面で写真・文書として送ってください。何も保存していません。
notice_draft-mistake-no_media = ⚠️ 写真でも文書でもありません。何も保存していません。
notice_draft-mistake-caption = ⚠️ 文がついています。文は言語ごとに入れるので、ここでは文をつけずに送ってください。何も保存していません。
notice_draft-mistake-link = ⚠️ ページのアドレスではありません。https:// で始まり、空白もパスワードもないものを送ってください。何も保存していません。
notice_draft-changed = ⚠️ この文は、ほかの人が変えました。もう一度読んでください。
notice_draft-written_meanwhile = ⚠️ { LANGUAGE($locale) }の文を、ほかの人が書いたか外しました。あなたの文は保存していません。戻って今の文を読むか、もう一度送って置き換えてください。
# Below a message that was changed. $locale (String)
notice_draft-followed = ✏️ { LANGUAGE($locale) }の文も、変更した内容に直しました。
notice_draft-own_words = ⚠️ あなたが書いた文です。ほかの人が確認します。

## テスト

notice_draft-test = 📨 自分にテストを送る
notice_draft-test-coming = 文のあるすべての言語で、このチャットにテストが届きます。
notice_draft-test-sent = この内容のテストは送信済みです。そのあと何も変わっていません。
notice_draft-test-not_author = ⚠️ テストが届くのは作成者の{ $name }さんだけです。
notice_draft-test-no_words = ⚠️ まだどの言語の文もありません。
notice_draft-test-failed = ⚠️ お知らせ（番号{ $number }）の{ LANGUAGE($locale) }のテストが届きませんでした。Telegramの返事：{ $reason }。お知らせを直すか、テストをもう一度送ってください。

## 始め方

notice_draft-beginning = <b>新しいお知らせ</b>　何から始めますか。
notice_draft-from_nothing = ✏️ 白紙
notice_draft-from_canned = 📋 定型文
notice_draft-from_law = ⚖️ 制度の変更
notice_draft-from_results = 🔎 結果が変わった人
notice_draft-which_canned = <b>どの定型文ですか。</b>承認済みの文が、すべての言語でお知らせの文になります。
notice_draft-which_canned-none = <b>どの定型文ですか。</b>承認済みの文のある定型文がありません。
notice_draft-which_law = <b>どの制度の変更ですか。</b>ボットが説明している文が、お知らせの文になります。送る前に読んでください。
notice_draft-results-title = 結果が変わった方へ
notice_draft-results-again = 🔎 結果が変わった人を探し直す
notice_draft-results-looking = 全員の保存された結果を、今のルールで確かめています。何人の結果が変わったか、メッセージでお知らせします。
notice_draft-results-found = { $count ->
    [0] 今のルールで結果が変わる人はいません。この下書きの対象者は、今はいません。
   *[other] 今のルールで結果が変わる人は{ $count }人です。この下書きの対象者は、そのうちほかの条件にも当てはまる人です。
}
notice_draft-open = お知らせを開く

## 文のブック

notice_draft-workbook = 📗 Excelで書く
notice_draft-workbook-ask =
    <b>{ $title }：文をExcelで書く</b>
    言語ごとに一行あります。最後の列に文を書き、ほかの列は変えないでください。そのあと、この画面でファイルを送ってください。
    太字やリンクはExcelに入りません。文を変えなければ、そのまま残ります。
notice_draft-workbook-send = 📗 Excelファイルを受け取る
notice_draft-workbook-read = <b>Excelファイルを読みました。</b>取り込んだ行：{ $taken }　前と同じ：{ $same }　空なのでそのまま：{ $empty }　取り込めなかった行：{ $refused }
notice_draft-workbook-row = { $line }行目（{ $code ->
    [none] コードなし
   *[other] { $code }
}）：
notice_draft-workbook-more = … ほかにも、取り込めなかった行が{ $count }行あります。
notice_draft-workbook-other_notice = ⚠️ 別のお知らせの行です。この行は保存していません。
notice_draft-workbook-language = ⚠️ 言語コードが分かりません。この行は保存していません。
notice_draft-workbook-twice = ⚠️ 同じ言語の行がいくつもあります。それらの行は保存していません。
notice_draft-workbook-stale = ⚠️ Excelファイルを受け取ったあとで、この文が変わりました。この行は保存していません。Excelファイルをもう一度受け取ってください。
notice_draft-workbook-unreadable = ⚠️ 数式か、結合されたセルがあります。この行は保存していません。
notice_draft-workbook-too_much = ⚠️ お知らせの文にしては内容が多すぎるファイルです。何も保存していません。Excelファイルをもう一度受け取って、それに書いてください。
