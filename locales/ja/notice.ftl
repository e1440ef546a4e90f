# お知らせ。スタッフが多くの人に同時に送るメッセージ。

notice-other_language = ℹ️ あなたの言語の文は、まだありません。わからないときは、このチャットで聞いてください。
notice-corrected = ✏️ このメッセージを直しました。
notice-taken_back = 🗑 <b>{ DAY($on) }に送ったメッセージは、取り消しました。</b>もう有効ではありません。
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 お知らせ（番号{ $notice }）のテスト（{ LANGUAGE($locale) }）。あなただけに表示されています。受け取る人には下にボタンがあります：{ $buttons }
notice-button-link = 🔗 ページをひらく

## Below a notice, which a worker knows as news

notice-button-read = ✅ 読みました
notice-button-unclear = 🤔 わかりません
notice-button-question = 💬 質問があります

## What a tap says

notice-read = ✅ ありがとうございます。読んだことがわかりました。
notice-read-before = ✅ 読んだことは、前に聞きました。
notice-read_new = このお知らせは、その後変わりました。新しいお知らせを読んでください。
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ このお知らせは、その後変わりました。あなたの言語の新しい文は、まだありません。「{ notice-button-question }」をおして、聞いてください。
notice-not_valid = このお知らせは取り消しました。もう有効ではありません。
# $number (String) of the consultation
notice-asked-unclear = 🤔 あなたがこのお知らせをわからないことを、支援スタッフに伝えます。相談番号は{ $number }です。何がわからないか、続けて書くことができます。
# $number (String) of the consultation
notice-asked-question = 💬 あなたがこのお知らせについて質問したいことを、支援スタッフに伝えます。相談番号は{ $number }です。続けて質問を書いてください。
# $number (String) of the consultation
notice-asked-before = 💬 このお知らせについては、もう質問を受けています。相談番号は{ $number }です。続けて書くことができます。

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 { DAY($sent) }にお知らせを送りました。読んで、「{ notice-button-read }」を押してください。わからないことがあったら、聞いてください。

## The last news, from the menu

notice-list =
    <b>📰 お知らせ</b>

    最近送ったお知らせです。読みたいものを押してください。
notice-list-empty =
    <b>📰 お知らせ</b>

    今、お知らせはありません。
# Beside the day
notice-list-back = 取り消し
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 { DAY($sent) }のお知らせ</b>{ $corrected ->
    [none] {""}
   *[other] {" "}（{ DAY($corrected) }に新しくしました）
}{ $media ->
    [photo] {" "}🖼 写真は、このチャットの上のほうにあります。
    [document] {" "}📎 ファイルは、このチャットの上のほうにあります。
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ 読みました。
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 { DAY($sent) }のお知らせ</b>

    このお知らせは{ DAY($back) }に取り消しました。もう有効ではありません。
notice-one-gone = このお知らせは、もうここにありません。
