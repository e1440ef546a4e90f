# 定型文。日本語の意味で選び、本人の言語で送る。

canned-choose = 定型文
canned-ask = どの定型文ですか。本人には{ LANGUAGE($locale) }で届きます。
canned-which = <b>どの定型文ですか。</b>本人には{ LANGUAGE($locale) }で届きます。✕ は、この言語の承認済みの文がまだありません。
canned-none = 定型文はまだありません。ボットとのチャットのホームの「{ canned-choose }」で提案できます。
canned-label = { $has_text ->
    [yes] { $meaning }
   *[no] ✕ { $meaning }
}
canned-no_text = { LANGUAGE($locale) }：承認済みの文がまだありません。ボットとのチャットのホームで、だれでも提案できます。
canned-offered = トピックの最後に確認を出しました。まだ何も送信していません。
canned-offer =
    📋 <b>これを{ $roster_number ->
        [none] 本人
       *[other] { $roster_number }
    }に送信しますか。</b>番号{ $number }・{ LANGUAGE($locale) }

    <blockquote>{ $text }</blockquote>
    <blockquote expandable>{ $meaning }</blockquote>
canned-kept =
    📋 送信していません。本人には見えません。

    <blockquote>{ $text }</blockquote>

## 提案と承認の画面

canned-list =
    <b>定型文</b>
    日本語の意味で並んでいます。{ $waiting ->
        [0] 承認待ちの文はありません。
       *[other] 承認待ちの文が{ $waiting }件あります（✋）。
    }
canned-list-none =
    <b>定型文</b>
    まだありません。よく使う文を提案してください。支援責任者が承認すると、送れるようになります。
canned-listed = { $waiting ->
    [0] { $meaning }
   *[other] ✋ { $meaning }
}
canned-new = 新しく提案する
canned-ask_meaning = <b>新しい定型文</b>　意味を日本語の文で入力してください。スタッフはこれを見て選び、本文の下でも読みます。
canned-meaning =
    { $meaning }

    { $count ->
        [0] どの言語の文もまだありません。
       *[other] 次の言語の文があります。✋ は承認待ちです。
    }
canned-in = { $standing ->
    [waits] ✋ { $language }
   *[approved] ✓ { $language }
}
canned-add = 言語を加える
canned-ask_language =
    { $meaning }

    <b>どの言語の文ですか。</b>
canned-ask_text =
    { $meaning }

    <b>{ LANGUAGE($locale) }の文を入力してください。</b>本人がそのまま読みます。支援責任者が承認すると、送れるようになります。
canned-one =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    提案：{ $proposed ->
        [none] （氏名は未登録）
       *[other] { $proposed }さん
    }
    { $approved ->
        [none] まだ承認されていません。だれにも送れません。
       *[other] 承認：{ $approved }さん
    }
canned-waits = 承認するのは支援責任者です。
canned-approve = ✓ 承認する
canned-change = 文を変える
canned-retire = 使用をやめる
canned-ask_change =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    新しい文を全部入力してください。支援責任者が承認するまで、この言語では送れません。
canned-retire-ask =
    <b>この文の使用をやめますか。</b>{ LANGUAGE($locale) }
    <blockquote>{ $text }</blockquote>
canned-retire-yes = はい、やめる
canned-stands = ⚠️ { LANGUAGE($locale) }の文は、ほかの人がすでに提案しています。戻って、その文を変えてください。
canned-changed = ⚠️ この文は、ほかの人が変えたか、使用をやめました。戻って、もう一度確認してください。
