## Said to staff

not_accepted-removing = The message is being removed here and in the worker’s chat. The worker is told why.
not_accepted-remove-which = Reply with /remove to a message of the worker in this topic.
not_accepted-removed-before = This message was removed before.
# A reply to the message that the bot could not delete.
not_accepted-left-in-group = This message could not be removed here: Telegram lets the bot do that only for 48 hours. Please delete it by hand.
# $reason (String) Telegram’s own words, in English
not_accepted-left-in-chat = The worker’s message could not be removed from the worker’s own chat (“{ $reason }”). Please ask the worker, by telephone if need be, to delete it.
