complaint-about-staff = 🔒 支援スタッフについての苦情
# $number (String)
complaint-continue = ↩ 相談{ $number }（🔒 苦情）の続き
complaint-write =
    <b>🔒 支援スタッフについての苦情</b>

    管理者だけが読みます。何があったかを、自分の国の言葉で書いてください。写真や音声メッセージも送ることができます。

    管理者についての苦情ですか。書いて送ったあとで「{ complaint-name }」を押して、その人を選んでください。選んだあと、その人は読むことができません。外の窓口は「{ menu-guide }」にあります。

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 苦情（番号{ $number }）</b>

    { $received ->
        [0] ここで続けて書くことができます。前に書いた内容は、受け取っています。
       *[other] { $received }件のメッセージを受け取りました。
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
complaint-name = だれについての苦情ですか
# $number (String)
complaint-name-ask =
    <b>苦情（番号{ $number }）：だれについてですか。</b>

    名前を押すと、その人は、そのあと、この苦情を読むことができません。その人が管理者でも、同じです。もう一度押すと、取り消すことができます。選ばなくてもいいです。

    だれのことかを、文で書くこともできます。<b>でも、書くだけでは、苦情をその人からかくすことができません。</b>✓がない管理者は、全員読みます。その人も読むかもしれません。
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ 書いた内容を、苦情（番号{ $number }）に追加しました。</b>書くだけでは、苦情をかくすことができません。名前に✓がない管理者は、全員読みます。読ませたくない人がいるときは、その人の名前を押してください。
complaint-name-unknown = 名前がわからない
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ 名前がわからないことを、苦情（番号{ $number }）に追加しました。</b>それだけでは、苦情をかくすことができません。かくすことができるのは、名前に✓がある人だけです。どこで会ったかなど、その人について知っていることを書くことができます。
# $number, $name (String)
complaint-name-last =
    <b>この人を選ぶと、ここには、苦情（番号{ $number }）を読む人が一人もいなくなります。</b>

    今、読むことができるのは、{ $name }だけです。選んだあと、あなたを助けることができるのは、外の窓口だけです。それでもこの人を選びますか。
complaint-name-last-yes = はい、だれも読まなくていい
complaint-name-last-no = このままにする
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ 番号{ $number }：あなたが選び直したので、ここにまた、読むことができる人がいます。
# Above the buttons that hide another matter, or show it again
complaint-name-others = あなたは、ほかのことも相談しています。✓がついた人は、それを読むことができます。その人にかくすときは、🚫を押してください。
# A button of the worker, where everybody is named who could read it; and what is so then. $number (String)
complaint-close_own = ✖️ 番号{ $number }を終わりにする
complaint-closed_own = ✅ 番号{ $number }は、あなたが決めたとおり、終わりにしました。これから書くことは、そこには入りません。支援スタッフ全員が読むかもしれません。読まれたくないときは、「{ complaint-about-staff }」を押してください。前の苦情であなたが選んだ人には知らせません。外の相談窓口（「{ menu-guide }」）に電話することもできます。
# Sent where a new complaint is kept from whom the one before it names. $number (String)
complaint-named_again = 🔒 番号{ $number }：前の苦情であなたが選んだ人や、あなたが見せないと決めた人には知らせません。変えるときは、「{ complaint-name }」を押してください。
complaint-name-done = 完了
# $longest (Number)
complaint-name-long = ⚠️ 名前を{ $longest }文字以内で書いてください。
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = 支援担当者
complaint-role-support_manager = 支援責任者
complaint-role-admin = 管理者
complaint-role-auditor = 監査担当者
