complaint-about-staff = 🔒 支援スタッフについての苦情
# $number (String)
complaint-continue = ↩ 相談{ $number }（🔒 苦情）の続き
complaint-write =
    <b>🔒 支援スタッフについての苦情</b>

    管理者だけが読みます。何があったかを、自分の国の言葉で書いてください。写真や音声メッセージも送ることができます。

    管理者についての苦情ですか。書いたあとで名前を言うことができます。その人は読むことができません。外の窓口は「{ menu-guide }」にあります。

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 苦情（番号{ $number }）</b>

    { $received ->
        [0] ここで続けて書くことができます。前に書いた内容は、お預かりしています。
       *[other] { $received }件のメッセージをお預かりしました。
    }管理者がここに返事をします。支援スタッフには見えません。続けて書くか、「{ consultation-finish }」を押してください。

    { danger-numbers }
# $number (String)
complaint-added = ✅ 苦情（番号{ $number }）に追加しました。読むのは管理者だけです。
# $number (String)
complaint-left_in_group = 🔒 苦情（番号{ $number }）：支援スタッフのグループから、全部を消すことはできませんでした。一部は、まだ支援スタッフが読めるかもしれません。管理者に、消すように頼みました。
# $number (String); below it stands what an admin wrote
complaint-answer = <b>あなたの苦情（番号{ $number }）への返事</b>
# $number (String)
complaint-closed = 管理者が苦情（番号{ $number }）への対応を終了しました。対応はどうでしたか。
# $number (String)
complaint-reopened = 管理者が苦情（番号{ $number }）への対応を再開しました。
# $number (String)
complaint-open-again = 苦情（番号{ $number }）への対応を再開しました。管理者から連絡します。
complaint-name = 誰についてですか
# $number (String)
complaint-name-ask =
    <b>苦情（番号{ $number }）：誰についてですか。</b>

    名前を押すか、誰かを書いてください。何人でも選べます。押した名前の人は、管理者でも、この苦情を読むことができません。言わなくてもいいです。
complaint-name-done = 完了
# $longest (Number)
complaint-name-long = ⚠️ 名前を{ $longest }文字までで書いてください。
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
