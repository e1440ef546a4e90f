# Whose turn it is in a consultation, and until when.

# $name (String) who has claimed it; $at (String) a time of day; $number (String)
standing-near = ⏰ { $name ->
    [none] No. { $number }
   *[other] No. { $number }, { $name }
}: the worker waits for an answer until { $at }.
# $name (String) who had claimed it
standing-given_back = { $why ->
    [away] { standing-claimer } is away.
    [left] { standing-claimer } is not on the staff any more.
    [restricted] { standing-claimer } has claimed this, and may not read it any more.
    [unheard] The bot cannot tell { standing-claimer } that this was handed over.
    [undelivered] { standing-claimer } has claimed this. The answer has not arrived in time.
   *[late] { standing-claimer } has claimed this and has not answered in time.
} Anybody may claim it now.
# A part of other texts
standing-claimer = { $name ->
    [none] The person who claimed this
   *[other] { $name }
}
# To who had claimed it, and may not read it any more. $number (String)
standing-no_longer = 🔒 You do not have no. { $number } any more, because you may not read it now. Its readers are told.
standing-rested = ⏰ This matter has rested until now. The card says whose turn it is.
# To a manager alone. $number (String); since when the worker waits, and when the answer was due: days and times of day
standing-overdue =
    <b>⏰ No. { $number }: nobody has answered in time.</b>
    { standing-overdue-since }
# To a manager alone, where somebody did answer. The same variables
standing-overdue-undelivered =
    <b>⏰ No. { $number }: our answer has not arrived in time.</b>
    It could not be delivered to the worker. Please use another way, for example a phone call.
    { standing-overdue-since }
# A part of other texts
standing-overdue-since = The worker has waited since { DAY($since_on) } { $since_time }. The answer was due on { DAY($due_on) } at { $due_time }.
# After an update. $count (Number) of consultations
standing-late_before = { $count ->
    [1] ⏰ One worker has waited too long for an answer since before this update. It stands in the list of tasks: /tasks.
   *[other] ⏰ { $count } workers have waited too long for an answer since before this update. They stand in the list of tasks: /tasks.
}
# A button that leads to the topic
standing-open = Open the topic

## The card of a consultation

# since when the worker waits, or until when it rests: days and times of day
standing-turn = { $standing ->
    [new] <b>🔵 Our turn.</b> Nobody has answered yet. The worker has waited since { DAY($since_on) } { $since_time }.
    [ours] <b>🔵 Our turn.</b> The worker has waited since { DAY($since_on) } { $since_time }.
    [undelivered] <b>🔵 Our turn.</b> What we wrote last has not arrived. It has waited since { DAY($since_on) } { $since_time }.
    [overdue] <b>⏰ Our turn, and late.</b> The worker has waited since { DAY($since_on) } { $since_time }.
    [escalated] <b>❗ With the manager.</b> The worker has waited since { DAY($since_on) } { $since_time }.
    [snoozed] <b>💤 Rests</b> until { DAY($until_on) } { $until_time }.
    [closed] <b>✅ Closed.</b>
   *[theirs] <b>⚪ The worker’s turn.</b> Nobody waits for us.
}
# when the answer is due, and when the matter is to be solved: a day and a time of day
standing-answer_by = Answer by { DAY($due_on) } { $due_time }.
standing-resolve_by = Solve by { DAY($due_on) } { $due_time }.
# $name (String) of staff
standing-holder = { $name ->
    [none] Nobody has claimed this.
   *[other] Claimed by { $name }.
}
standing-last = <b>Also of this person:</b>
# $number (String)
standing-last-one = • No. { $number } · { WORD("consultation-kind", $kind) } · { WORD("consultation-state", $state) } · { DAY($opened_on) }
# $number (String)
standing-last-linked = • <a href="{ $url }">No. { $number } · { WORD("consultation-kind", $kind) }</a> · { WORD("consultation-state", $state) } · { DAY($opened_on) }
standing-interview = Next interview: { DAY($day) }
# $task (String)
standing-task = To do: { WORD("task-title", $task) }{ $deadline_on ->
    [none] {""}
   *[other] {" "}(until { DAY($deadline_on) })
}
# $more (String) a number
standing-more_tasks = To do: { $more } more (/tasks)
# $names (String) of staff
standing-speakers = { $names ->
    [none] Nobody on the staff reads { LANGUAGE($locale) }.
   *[other] Reads { LANGUAGE($locale) }: { $names }
}
standing-claim = Claim
standing-take_over = Take over
standing-give_back = Give back
standing-hand = Hand over
standing-snooze = Let it rest
standing-wake = Go on now
standing-log = Log a call or visit
standing-roster = Card on the roster
standing-hand_to = To whom?
standing-nobody = There is nobody who can take this. Others are away, or may not read it.
# $name (String) of staff
standing-person = { $name ->
    [none] (name not recorded)
   *[other] { $name }
}
standing-rest_until = Until which day?
standing-in_days = { $days ->
    [1] Tomorrow
   *[other] In { $days } days
}
standing-said-claimed = This is yours now.
standing-said-given_back = Anybody may claim it now.
standing-said-handed_over = Handed over.
standing-said-rests = It rests until then. New words of the worker end the rest.
standing-said-goes_on = It goes on.
standing-said-before = That is so already.
# $name (String) of staff
standing-claimed = { $name ->
    [none] Somebody else has this.
   *[other] { $name } has this.
} To take it over, tap “{ standing-claim }” or “{ standing-take_over }” once more.
standing-not_to_them = This person cannot take it: they have left, or may not read it.
# $name (String) of staff
standing-they_are_away = { $name ->
    [none] This person is away.
   *[other] { $name } is away.
} Please choose somebody else.
# $name (String) of staff
standing-they_hear_nothing = { $name ->
    [none] This person
   *[other] { $name }
} has not started the bot, or has blocked it, and would not hear of it. Please choose somebody else.
standing-you_are_away = You are away, as you said. Please end that first: tap “{ away-back }” in the private chat with the bot.
standing-red_rests_not = This is urgent, and the worker waits for an answer. Answer first: then it may rest.
# To one member of staff. $number (String); $name (String) of staff
standing-handed_over = { $name ->
    [none] No. { $number } was handed over to you.
   *[other] { $name } has handed no. { $number } over to you.
}
# The same, of what is urgent. $due_on, $due_time (String) until when the worker is to have an answer, or none
standing-handed_over-red = 🔴 { standing-handed_over }{ $due_on ->
    [none] {""}
   *[other] {" "}The answer is due: { DAY($due_on) } { $due_time }.
}
# To who handed it over. $number (String); $name (String) to whom
standing-not_told = ⚠️ { $name ->
    [none] The person to whom you handed no. { $number } over
   *[other] { $name }
} cannot be told of no. { $number }: the bot may not write to them. Anybody may claim it again. Please hand it over to somebody else.
standing-taken_over = { $name ->
    [none] Somebody has taken over no. { $number } from you.
   *[other] { $name } has taken over no. { $number } from you.
}
