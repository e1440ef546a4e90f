## Deleting all of one’s data

forget-button = 🗑 Delete my data
forget-what =
    <b>Delete my data</b>

    We delete now: the number of this chat, your language, your details, your reminders and your checks. Open consultations end. Your consents end.
# Where an alarm has not ended
forget-alarm = <b>🆘 Your alarm ends too. Then do not wait for us.</b> { danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>What stays:</b> by law, consultations and support records until { DAY($until) }. They carry a number. We keep your name apart, only for official records. Then we delete everything.
# $margin_days (Number)
forget-stays-contract = <b>What stays:</b> by law, consultations and support records until one year and { NUMBER($margin_days, useGrouping: 0) } days after your contract ends. We do not know that day yet. They carry a number. We keep your name apart, only for official records. Then we delete everything.
# $chat_days (Number)
forget-stays-days = <b>What stays:</b> what you asked support, without your chat, for { NUMBER($chat_days, useGrouping: 0) } days. Then we delete it.
forget-stays-held = <b>What stays:</b> your records, details and checks. Because of a legal case, we may not delete them now. They carry a number, at least until the case is over.
forget-after = After that we cannot write to you or remind you. You can come back at any time with /start, as a new person.
forget-go-on = Go on
forget-sure = <b>Delete now? You cannot undo it.</b>
forget-yes = 🗑 Yes, delete now
forget-no = No, keep everything
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>We have deleted your data, except what we must still keep.</b>

    { $until ->
        [none] We keep those records without your chat. We delete them one year and { NUMBER($margin_days, useGrouping: 0) } days after your contract ends, or when a legal case is over.
       *[other] We keep those records without your chat until { DAY($until) }. Then we delete them.
    }

    { danger-numbers }

    To come back, write /start.
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 Your alarm has ended. What we wrote to you about it no longer counts: do not wait for us.</b>
