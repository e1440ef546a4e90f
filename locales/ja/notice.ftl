# お知らせ。スタッフが多くの人に同時に送るメッセージ。

notice-other_language = ℹ️ あなたの言語の文は、まだありません。わからないときは、このチャットで聞いてください。
notice-corrected = ✏️ このメッセージを直しました。
notice-taken_back = 🗑 <b>{ DAY($on) }に送ったメッセージは、まちがいでした。</b>読まなくていいです。
notice-test = 🧪 お知らせ{ $notice }のテスト（{ LANGUAGE($locale) }）。あなただけに表示されています。
notice-button-link = 🔗 ページをひらく
