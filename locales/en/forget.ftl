## Deleting all of one’s data

forget-button = 🗑 Delete my data
forget-what =
    <b>Delete my data</b>

    We delete at once: the number of this chat, your language, your details, your reminders and your checks. Open consultations end. Your consents end.
# Where an alarm has not ended
forget-alarm = <b>🆘 Your alarm ends too. Then do not wait for us.</b> { danger-numbers }
# $until (String) an ISO day
forget-stays-until = <b>What stays:</b> by law, consultations and support records until { DAY($until) }. We give them a number. We keep your name separately, only for official records. After that day, we delete everything.
# $margin_days (Number)
forget-stays-contract = <b>What stays:</b> by law, consultations and support records until one year and { NUMBER($margin_days, useGrouping: 0) } days after your contract ends. We do not know that day yet. We give them a number. We keep your name separately, only for official records. Then we delete everything.
# $chat_days (Number)
forget-stays-days = <b>What stays:</b> what you asked support, for { NUMBER($chat_days, useGrouping: 0) } days, separate from your chat. Then we delete it.
forget-stays-held = <b>What stays:</b> your records, details and checks. Because of a legal case, we cannot delete them now. We give them a number and keep them at least until the case is over.
forget-after = After that, we cannot write to you or remind you. You can come back at any time: write /start. You then start as a new person.
forget-go-on = Continue
forget-sure = <b>Delete now? You cannot undo it.</b>
forget-yes = 🗑 Yes, delete now
forget-no = No, keep everything
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>We have deleted your data, except what we must still keep.</b>

    { $until ->
        [none] We keep those records, separate from your chat. We delete them one year and { NUMBER($margin_days, useGrouping: 0) } days after your contract ends, or when a legal case is over.
       *[other] We keep those records until { DAY($until) }, separate from your chat. Then we delete them.
    }

    { danger-numbers }

    To come back, write /start.
# Before that, where an alarm had not ended
forget-alarm_ended = <b>🆘 Your alarm has ended. What we wrote to you about it is no longer true: do not wait for us.</b>
