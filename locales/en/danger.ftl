# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = In danger, call 110 (police) or 119 (fire, ambulance).
danger-call =
    <b>🆘 In danger? Call now, and say:</b>

    <b>110</b> police: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> ambulance, fire: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    Where you are: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    Both are free, day and night. Do not end the call.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Tell support: it is urgent
# $number (String) of the matter
danger-alarmed =
    <b>📣 No. { $number }: we are telling all managers and admins who can read it.</b> If none of them helps you, we repeat this after 15 and 60 minutes, then hourly. We write to you here. To repeat it now, tap { sign-danger }.

    Write what happened, if you can. <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ No. { $number }: we could not reach any manager here yet.</b> We try again. We tell the staff group only this number.

    <b>Do not wait. { danger-numbers }</b> { $phone ->
        [none] For other phone numbers, tap { sign-danger }.
       *[other] You can also call us: { $phone }. For other phone numbers, tap { sign-danger }.
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ No. { $number }: you hid this from every manager and admin whom we could tell now. So we tell nobody. Do not wait. { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ No. { $number }: a manager or an admin is helping you now</b> and will write to you or call you.
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] all admins who can read it
   *[other] all managers and admins who can read it
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 No. { $number }: we have not answered you yet.</b> We are again telling everybody who can help. <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · no. { $number }: no manager or admin is helping you yet.</b> We are telling them again. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · no. { $number }: staff answered you, but no manager or admin is helping you yet.</b> We tell them again. <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ No. { $number }: we could not reach any manager here yet.</b> We try again.
    <b>Do not wait. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}You can also call us: { $phone }.
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = Phone numbers: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}(press { $press_1 })
    }{ $hours_1 ->
        [always] {" "}🟢 day and night
        [open] {" "}🟢 open until { $at_1 }
        [closed] {" "}🔴 closed until { DAY($on_1) }, { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}(press { $press_2 })
    }{ $hours_2 ->
        [always] {" "}🟢 day and night
        [open] {" "}🟢 open until { $at_2 }
        [closed] {" "}🔴 closed until { DAY($on_2) }, { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = Please talk to somebody now. <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 We treat no. { $number } as urgent.</b> We are telling { danger-alarmed_ones }. We write to you here. <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 No. { $number }: staff looked at it again. They do not treat it as an alarm any more. Your consultation stays open. We answer you here. <b>{ danger-numbers }</b>
