# Complaints about support staff. Workers read the first part, admins the second.

complaint-about-staff = 🔒 支援スタッフについての苦情
# $number (String)
complaint-continue = ↩ No. { $number } 🔒 苦情
# $organisation (String)
complaint-write =
    <b>🔒 支援スタッフについての苦情</b>

    何があったかを、自分のことばで書いてください。写真、書類、ボイスメッセージも送れます。

    これを読むのは{ $organisation }の管理者だけです。支援スタッフには見えません。
    管理者についての苦情ですか。そのときは、ここに書かないでください。出入国在留管理庁か弁護士に話してください。メニューの「ガイドを読む」に電話番号があります。

    危険なときは、110（警察）か119（火事・救急車）に電話してください。
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 苦情 No. { $number }</b>

    { $received ->
        [0] ここで続けて書けます。前に書いたことは、管理者に届いています。
       *[other] メッセージ{ $received }件が管理者に届きました。
    } ここで返事をします。支援スタッフには見えません。続けて書くか、「終わる」を押してください。

    危険なときは、110（警察）か119（火事・救急車）に電話してください。
# $number (String)
complaint-added = ✅ 苦情 No. { $number } に追加しました。読むのは管理者だけです。
# $number (String); below it stands what an admin wrote
complaint-answer = <b>苦情 No. { $number } への返事</b>
# $number (String)
complaint-closed = 管理者が苦情 No. { $number } を終了しました。役に立ちましたか。
# $number (String)
complaint-reopened = 管理者が苦情 No. { $number } をもう一度始めました。
# $number (String)
complaint-open-again = 苦情 No. { $number } をもう一度始めました。管理者から連絡します。

## What admins read

# $number (String)
complaint-new = 🔒 支援スタッフについての新しい苦情があります：No. { $number }。管理者だけにお知らせしています。
# $number (String)
complaint-more = 🔒 苦情 No. { $number } に新しい内容があります。
# $number, $rating (String)
complaint-rated = 🔒 苦情 No. { $number }。「役に立ちましたか」への答え：{ WORD("consultation-rating", $rating) }
# $number (String)
complaint-unsolved = 🔒 苦情 No. { $number } は解決していないと本人が言っています。再開しました。
# $number, $id (String)
complaint-forgotten = 🔒 苦情 No. { $number }：本人がデータの消去を求めたため、今後は No. { $id } と表示します。苦情は終了しました。
# $number (String)
complaint-not-delivered = 🔒 苦情 No. { $number } への返事は本人に届きませんでした。電話など別の方法で連絡してください。
complaint-open = 開く
complaint-list = <b>🔒 支援スタッフについての苦情</b>
complaint-list-none = <b>🔒 支援スタッフについての苦情</b> ありません。
# $number, $opened_on (String)
complaint-listed = No. { $number }（{ $opened_on }）
# $number, $state, $page, $pages (String)
complaint-one = <b>🔒 苦情 No. { $number }</b>：{ WORD("consultation-state", $state) }（{ $page } / { $pages } ページ）
# $author, $written_on, $written_time (String)
complaint-said =
    <b>{ $author ->
        [worker] 本人
       *[staff] 管理者
    }　{ DAY($written_on) } { $written_time }</b>
complaint-said-attachment = （写真・ファイル・音声：「添付を見る」）
complaint-earlier = « 前へ
complaint-later = 次へ »
complaint-answer-write = 返事を書く
complaint-attachments = 添付を見る
# $count (Number)
complaint-attachments-coming = { $count ->
    [0] 添付はもうありません。
   *[other] このチャットに送ります：{ $count }件
}
complaint-close = 終了する
complaint-reopen = 再開する
# $number (String)
complaint-answer-ask = <b>苦情 No. { $number } への返事</b>：本人が読む言語で入力してください。
# $number (String); below it stands the answer
complaint-answer-confirm = <b>苦情 No. { $number } の本人に送りますか。</b>
complaint-answer-send = 本人に送る
# $longest (Number)
complaint-mistake-long = ⚠️ 文字で、{ $longest }字以内で入力してください。
