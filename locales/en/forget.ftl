## Being forgotten

forget-button = 🗑 Forget me
forget-what =
    <b>Forget me</b>

    <b>What goes at once:</b> the number of this chat, your language, the details that you told us, your reminders and your checks. Open consultations are closed. Your consents end.
# $until (String) an ISO day
forget-stays-until = <b>What stays:</b> the law asks us to keep consultations and other records of our support. They stay under a number until { DAY($until) }; your name is kept apart, for the official records alone. Then all of it is deleted.
# $margin_days (Number)
forget-stays-contract = <b>What stays:</b> the law asks us to keep consultations and other records of our support. They stay under a number for one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract, a day which we do not know yet; your name is kept apart, for the official records alone. Then all of it is deleted.
# $chat_days (Number)
forget-stays-days = <b>What stays:</b> what you asked support stays without your chat for { NUMBER($chat_days, useGrouping: 0) } days. Then it is deleted.
forget-stays-held = <b>What stays:</b> your records are held because of a legal case, so nothing in them may be deleted now, and your details and checks stay too. All of it stays under a number at least until the case is over.
forget-after = After that we cannot write to you any more, and we cannot remind you of anything. You can come back at any time with /start, as somebody new.
forget-go-on = Go on
forget-sure = <b>Do you really want to be forgotten?</b> It cannot be undone.
forget-yes = 🗑 Yes, forget me now
forget-no = No, keep everything
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>We have forgotten you.</b>

    { $until ->
        [none] Records that the law asks us to keep stay under a number. They are deleted when their time is over: one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract, or when a legal case is over.
       *[other] What must still be kept stays under a number until { DAY($until) }. Then it is deleted.
    }

    In danger, call 110 (police). For fire or ambulance, call 119. Both are free, day and night.

    If you want to come back, write /start.
