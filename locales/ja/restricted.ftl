# A matter that only managers and admins read: what its worker is told of it.

restricted-leaving = 今までは、支援スタッフ全員が読むことができました。今、支援スタッフのグループから消しています。消えたら、ここで連絡します。
# $number (String)
restricted-taken_out = 🔒 番号{ $number }は、支援スタッフのグループから消えました。その前は、支援スタッフ全員が読むことができました。今は、支援責任者と管理者、その人たちが選んだスタッフだけが読むことができます。
# $number (String)
restricted-left_in_group = 🔒 番号{ $number }：支援スタッフのグループから、全部を消すことはできませんでした。一部は、まだ支援スタッフが読めるかもしれません。支援責任者に、消すように頼みました。
# $number (String)
restricted-opened = 👥 番号{ $number }：支援責任者が、支援スタッフ全員が読めるようにしました。会社には見えません。
# $number (String)
restricted-opened_by_you = 👥 番号{ $number }：あなたが選んだとおり、支援スタッフ全員が読めるようになりました。会社には見えません。
# $number (String)
restricted-again = 🔒 番号{ $number }：今からは、支援責任者と管理者、その人たちが選んだスタッフだけが読みます。{ restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 番号{ $number }への返事</b>
# $number (String)
restricted-added = 🔒 番号{ $number }に追加しました。読むのは支援責任者と管理者、その人たちが選んだスタッフだけです。
# $number (String)
restricted-help-sent = 🙋🔒 この期限のことは、支援責任者と管理者、その人たちが選んだスタッフだけに伝えます。番号は{ $number }です。何が難しいか、続けて書くことができます。
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ あなたが苦情で名前を選んだ{ $names }も、これを読むことができます。これは、その苦情ではなく、別の相談です。外の窓口は「{ menu-guide }」にあります。
# A button below it, and one that takes it back. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 番号{ $number }を{ $name }にかくす
restricted-let_in = ↩️ 番号{ $number }を{ $name }に見せる
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>番号{ $number }を{ $name }にもかくしますか。</b>かくすと、ここには、読むことができる支援責任者も管理者もいなくなります。緊急の知らせも、だれにも届きません。そのあと、あなたを助けることができるのは、外の窓口だけです。かくさないときは、何もしなくていいです。
restricted-keep_out-yes = はい、だれも読まなくていい
# What is so then. $names (String), $number (String)
restricted-kept_out = 🔒 番号{ $number }：あなたが決めたとおり、{ $names }はもう読むことができません。新しいことも知らせません。前に読んだ内容は、もう知っています。
restricted-let_in_again = 👥 番号{ $number }：あなたが決めたとおり、{ $names }はまた読むことができます。
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ 番号{ $number }は、あなたが見せたくない人がいます。その人もグループで読むかもしれません。先に ↩️ でその人に見せるか、このままにしてください。
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ 番号{ $number }：支援責任者が決めて、{ $names }もこれを読むことができます。{ $names }の名前は、あなたの苦情にあります。これは、その苦情とは別です。
# A button. $number (String), $kind (String)
restricted-continue = ↩ 相談{ $number }（🔒 { WORD("consultation-kind", $kind) }）の続き
