## Said to staff

not_accepted-remove-which = Reply with /remove to a message of the worker in this topic.
not_accepted-removed-before = This message was removed before.
# A reply to the message that the bot could not delete. $reason (String) Telegram’s own words, in English
not_accepted-left-in-group = The bot could not remove this message (“{ $reason }”). Staff can still read it here. Please delete it by hand, and see that the bot may delete messages.
# Telegram’s reply to the copy was lost, so that nobody knows its id. $on (String) a day, $time (String)
not_accepted-left-unknown = ⚠️ The worker’s message of { DAY($on) }, { $time }, was removed or moved. Telegram did not tell us whether an earlier copy of it arrived here. If one stands here, please delete it by hand.
# $number (String) or “none”, $on (String) a day or “none”, $time (String), $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = { $on ->
    [none] The worker’s message could not be removed from the worker’s own chat (“{ $reason }”).
   *[other] No. { $number }: the worker’s message of { DAY($on) }, { $time }, could not be removed from the worker’s own chat (“{ $reason }”).
    } Please ask the worker, by telephone if need be, to delete it.
