# In danger. Japanese sentences stand with their reading in kana and in Latin letters: somebody reads them aloud into a
# telephone.

# The one sentence that every other text refers to
danger-numbers = 危険なときは、110番（警察）か119番（火事・救急車）に電話してください。
danger-call =
    <b>🆘 危険なときは、すぐに電話して、こう言ってください。</b>

    <b>110</b> 警察「助けてください。」（たすけて ください／<i>Tasukete kudasai</i>）
    <b>119</b> 救急車・火事「救急車をお願いします。」（きゅうきゅうしゃを おねがいします／<i>Kyūkyūsha o onegai shimasu</i>）
    場所「住所は…です。」（じゅうしょは … です／<i>Jūsho wa … desu</i>）
    どちらも無料で、24時間かけることができます。電話を切らないでください。
# $name of an office, $number (String)
danger-line = ☎️ { $name }：<b>{ $number }</b>
danger-urgent = 📣 支援スタッフに急いで知らせる
# $number (String) of the matter
danger-alarmed =
    <b>📣 番号{ $number }：これを読むことができる支援責任者と管理者の全員に、今知らせています。</b>だれも対応しないときは、15分後と60分後、その後は1時間ごとに、もう一度知らせます。対応する人が決まったら、ここで連絡します。すぐにもう一度知らせるときは、{ sign-danger }を押してください。

    できれば、何があったか書いてください。<b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ 番号{ $number }：ここではまだ、どの支援責任者にも連絡できていません。</b>もう一度知らせます。支援スタッフのグループに知らせるのは、番号だけです。

    <b>待たないでください。{ danger-numbers }</b>{ $phone ->
        [none] ほかの電話番号は{ sign-danger }にあります。
       *[other] 私たちにも電話できます：{ $phone }。ほかの電話番号は{ sign-danger }にあります。
    }
# Where the worker keeps everybody out of the matter who could take its alarm. $number (String)
danger-kept_out = <b>⚠️ 番号{ $number }：今知らせることができる支援責任者と管理者は、全員、あなたが「読まない」と決めた人です。だから、だれにも知らせていません。待たないでください。{ danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ 番号{ $number }：支援責任者か管理者が対応します。</b>メッセージか電話で連絡します。
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] これを読むことができる管理者の全員
   *[other] これを読むことができる支援責任者と管理者の全員
}
# Sent where the one who took it has it no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 番号{ $number }：まだ返事ができていません。</b>対応することができる人の全員に、もう一度知らせています。<b>{ danger-numbers }</b>
# Sent at each ring while nobody has taken it. $number (String), $time (String) of the day in Tokyo, $readers of the
# matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time }・番号{ $number }：対応する支援責任者か管理者が、まだ決まっていません。</b>対応することができる人の全員に、今もう一度知らせています。<b>{ danger-numbers }</b>{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time }・番号{ $number }：支援スタッフが返事をしました。でも、対応する支援責任者か管理者は、まだ決まっていません。</b>対応することができる人の全員に、今もう一度知らせています。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ 番号{ $number }：ここではまだ、どの支援責任者にも連絡できていません。</b>もう一度知らせます。
    <b>待たないでください。{ danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] 私たちにも電話できます：{ $phone }。
    }{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = ほかの電話番号：{ sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }：<b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] （つながったら { $press_1 } を押す）
    }{ $hours_1 ->
        [always] {" "}🟢 昼も夜も
        [open] {" "}🟢 今、{ $at_1 }まで
        [closed] {" "}🔴 時間外。次：{ DAY($on_1) } { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }：<b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] （つながったら { $press_2 } を押す）
    }{ $hours_2 ->
        [always] {" "}🟢 昼も夜も
        [open] {" "}🟢 今、{ $at_2 }まで
        [closed] {" "}🔴 時間外。次：{ DAY($on_2) } { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = 今、だれかに話してください。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 番号{ $number }の相談は、急いで対応します。</b>{ danger-alarmed_ones }に知らせています。ここで連絡します。<b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 番号{ $number }：支援スタッフがもう一度確認しました。今は、緊急の知らせとして扱っていません。あなたの相談は続いています。ここで返事をします。<b>{ danger-numbers }</b>
