# Asking support, from the worker's side, and its words that both sides share.

consultation-kind-work = 🛠 仕事
consultation-kind-pay = 💴 給料
consultation-kind-life = 🏠 日常生活
consultation-kind-procedure = 📄 書類・手続
consultation-kind-health = 🩺 健康
consultation-kind-harassment = 🛡 ハラスメント
consultation-kind-job_change = 🔁 転職
consultation-kind-other = ❓ その他
consultation-what = <b>何についての相談ですか。</b>支援スタッフが読みます。勤務先には見えません。ハラスメントは支援責任者と管理者、その人たちが選んだスタッフだけ、苦情は管理者だけが読みます。
# $number (String), $kind (String)
consultation-continue = ↩ 相談{ $number }（{ WORD("consultation-kind", $kind) }）の続き
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    伝えたいことを、自分の国の言葉で書いてください。写真、書類、音声メッセージも送ることができます。

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = ガイドのページ：{ $title }
# $number (String), $kind (String), $received (Number) messages in this visit
consultation-received =
    <b>✅ 相談番号{ $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] ここで続けて書くことができます。前に書いた内容は、受け取っています。
       *[other] { $received }件のメッセージを受け取りました。
    }続けて書くか、「{ consultation-finish }」を押してください。

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 相談番号{ $number }</b>
    { WORD("consultation-kind", $kind) }

    届きました。読むのは、{ $organisation }の支援責任者と管理者、その人たちが選んだスタッフだけです。続けて書くか、「{ consultation-finish }」を押してください。

    { danger-numbers }
consultation-finish = 完了
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = メッセージがとても多いです。書いたものは全部残っています。これからのメッセージは、{ $minutes }分ごとに、まとめて支援スタッフに届きます。続けて書いてもいいです。危ないときは、{ sign-danger }で知らせてください。支援責任者と管理者にすぐに届きます。
# $number (String). Said instead of opening one more
consultation-joined = 今日は、新しい相談がとても多いです。今書くことは、まだ続いている相談（番号{ $number }）に入ります。支援スタッフは、そこで読みます。
# $number (String)
consultation-added = ✅ 相談（番号{ $number }）に追加しました。支援スタッフが確認します。
# $number (String). Said when nobody chose what it is about
consultation-passed-on = あなたが書いた内容を、相談（番号{ $number }）として支援スタッフに送りました。返事はここに届きます。続きは、いつでも書くことができます。
consultation-zawgyi = メッセージは届いています。ミャンマー語の文字がZawgyi形式で書かれているため、支援スタッフには読みにくい状態です。できれば、次からUnicodeのキーボードで書いてください。このメッセージを書き直す必要はありません。
# Stands below an answer that staff changed after it was sent
consultation-corrected = ✏️ 訂正済み
# Said below that answer
consultation-look_again = ✏️ このメッセージを訂正しました。もう一度読んでください。
consultation-closed = 支援スタッフが相談（番号{ $number }）を終了しました。対応はどうでしたか。
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = ご回答ありがとうございました。
consultation-not-solved = まだ解決していません
consultation-open-again = 相談（番号{ $number }）を再開しました。支援スタッフから連絡します。
consultation-reopened = 支援スタッフが相談（番号{ $number }）を再開しました。
consultation-taken_back = 相談（番号{ $number }）についてのメッセージを1つ取り消しました。その内容のとおりにしないでください。返事がまだ必要なときは、もう一度書きます。
consultation-written_first = <b>{ $organisation }から連絡があります</b>（番号{ $number }）。次のメッセージに返信するか、ここに書いて返事をしてください。支援スタッフが読みます。
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>支援スタッフからのメッセージ（番号{ $number }）</b>
consultation-late = ⏰ 番号{ $number }：返事が遅れています。申し訳ありません。{ $readers ->
    [none] 返事をすることができる担当者に連絡しているところです。
    [admins] 管理者に知らせています。
   *[other] 支援責任者に知らせています。
}{ $phone ->
    [none] もう一度書く必要はありません。
   *[other] 急ぐときは電話してください：{ $phone }
}
# The same, where the matter is urgent: who is in danger does not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
