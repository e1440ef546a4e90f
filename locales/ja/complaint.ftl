complaint-about-staff = 🔒 支援スタッフについての苦情
# $number (String)
complaint-continue = ↩ 続き：番号{ $number } 🔒 苦情
# $organisation (String)
complaint-write =
    <b>🔒 支援スタッフについての苦情</b>

    何があったかを、自分の国の言葉で書いてください。写真、書類、音声メッセージも送ることができます。

    これを読むのは、{ $organisation }の管理者だけです。支援スタッフには見えません。
    管理者についての苦情ですか。そのときは、ここに書かないでください。出入国在留管理庁か弁護士に相談してください。電話番号は、メニューの「📖 特定技能ガイド」で探してください。

    危険なときは110番（警察）、火事・救急は119番に電話してください。
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 苦情（番号{ $number }）</b>

    { $received ->
        [0] ここで続けて書くことができます。前に書いた内容は、お預かりしています。
       *[other] { $received }件のメッセージをお預かりしました。
    }管理者がここに返事をします。支援スタッフには見えません。続けて書くか、「完了」を押してください。

    危険なときは110番（警察）、火事・救急は119番に電話してください。
# $number (String)
complaint-added = ✅ 苦情（番号{ $number }）に追加しました。読むのは管理者だけです。
# $number (String); below it stands what an admin wrote
complaint-answer = <b>あなたの苦情（番号{ $number }）への返事</b>
# $number (String)
complaint-closed = 管理者が苦情（番号{ $number }）への対応を終了しました。対応はどうでしたか。
# $number (String)
complaint-reopened = 管理者が苦情（番号{ $number }）への対応を再開しました。
# $number (String)
complaint-open-again = 苦情（番号{ $number }）への対応を再開しました。管理者から連絡します。
