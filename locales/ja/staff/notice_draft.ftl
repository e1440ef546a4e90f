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
        [0] 送る相手がまだいません。
       *[other] 送る相手は{ $people }人です。
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
notice_draft-held = ⚠️ その人の言語の文がないため、{ $held }人には何も届きません。
notice_draft-details =

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

## 下書きではないお知らせ

notice_draft-over =
    <b>{ $title }</b>
    番号{ $number }・{ $class ->
        [urgent] 🔴 緊急
       *[notice] 通常
    }
    { $state ->
        [approved] ⏰ 承認済みです。送信の時刻を待っています。
        [sending] 📤 送信中です。
        [paused] ⏸ 一時停止中です。
        [done] ✓ 送信が終わりました。
        [cancelled] ✕ 中止しました。
       *[other] ✏️ 下書きです。
    }
    作成：{ $author }さん
    { $approver ->
        [none] 承認した人はいません。
       *[other] 承認：{ $approver }さん（{ DAY($approved_on) }）
    }
    人数：{ $people }
notice_draft-copy = 新しい下書きに写す
