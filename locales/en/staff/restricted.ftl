# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 There is a new important matter: no. { $number }. Only managers and admins are told.
# Where the group has read it for a while. $number (String)
restricted-returned = 🔒 No. { $number } was open to the group, and is read by its readers alone again.
# $name, $why (String) as in standing-given_back
restricted-given_back = 🔒 No. { $number }: { standing-given_back }
restricted-rested = 🔒 No. { $number }: { standing-rested }
# $number (String)
restricted-more = 🔒 There is something new in no. { $number }.
# $number, $rating (String)
restricted-rated = 🔒 No. { $number }. The worker’s answer to “Was the help good?”: { WORD("consultation-rating", $rating) }
# $number (String)
restricted-unsolved = 🔒 The worker says that no. { $number } is not solved. It is open again.
# $number, $id (String)
restricted-forgotten = 🔒 No. { $number }: the worker asked to be forgotten, and is No. { $id } from now on. The matter is closed.
# $number (String), $count (Number)
restricted-remove_by_hand = 🔒 Only managers and admins read no. { $number } now. The bot could not delete everything in the staff group. { $count ->
    [one] One message or topic about it may still stand there.
   *[other] { $count } messages or topics about it may still stand there.
} Please delete this by hand. If you let the bot delete messages, it can delete whole topics.
restricted-show_left = Show it in the group
# For the staff group, where the bot may write to no manager or admin. $number (String)
restricted-unheard = 🔒 No. { $number } waits for a manager or admin: none can be told in private. Managers and admins, please open the bot.
# $number (String), $held (String) what it held. Not a word of the message is known.
restricted-cry_removed =
    🆘 No. { $number }: the worker wrote something urgent. The text had to be deleted because it held { $held ->
        [my_number] a My Number
        [bank_account] a bank account number
        [password] a password
       *[card] a card, or a number from one
    }. Please write or call now.
# The card in General of a matter that the group does not see. $number (String), $state (String) open or closed
restricted-card = <b>🔒 No. { $number } · important</b>{ $state ->
    [closed] {" · closed"}
   *[open] {""}
}
# $names (String) of who waits for a manager
restricted-card-asking = Asks to read: { $names }
# $name (String), $on (String) a day, $time (String)
restricted-card-opened = Opened by { $name }, { DAY($on) } { $time }
# $number (String)
restricted-card-over = No. { $number } is not on this card any more.
restricted-ask = Ask to read
# What the person reads who tapped it. $number (String)
restricted-ask-sent = The managers are told. You hear from the bot in private.
restricted-ask-reads = You may read no. { $number }. Please open the bot.
restricted-ask-waits = You have asked before. No manager has decided yet about no. { $number }.
restricted-ask-unheard = Your request for no. { $number } is kept. The bot can tell no manager now: please tell one yourself.
# For a manager in private. $number, $name (String) who asks
restricted-asks = 🔒 { $name } asks to read no. { $number }.
restricted-let_read = Let read
restricted-let_not = No
restricted-request-over = Somebody has already decided this.
# In the place of the question. $number, $name (String), $said (String) yes or no
restricted-request-decided = 🔒 No. { $number }, { $name }: { $said ->
    [yes] may read it now.
   *[no] may not read it.
}
# For the staff group. $number (String)
restricted-asks-late = 🔒 No. { $number }: somebody has waited for a day to read it. Managers, please open the bot.
# For an officer in private. $number (String)
restricted-added_you = 🔒 You may read no. { $number } now. Please talk about it with nobody who may not.
restricted-removed_you = 🔒 You do not read no. { $number } any more. What the bot showed you of it is deleted.
# For an officer in private who had asked to read it. $number (String), $why (String) closed or opened
restricted-request-ended = 🔒 { $why ->
    [closed] No. { $number } is closed, so your request to read it is over. If it is opened again, you can ask again.
   *[opened] No. { $number } stands in the staff group now: you can read it there.
}
restricted-refused_you = 🔒 No. { $number }: a manager decided that you do not read it.
# Instead of words. $number (String)
restricted-presence-absent = Telegram says that you are not in the staff group. Nothing of no. { $number } is shown.
restricted-presence-unknown = Telegram does not say whether you are in the staff group. Nothing of no. { $number } is shown or kept. Please try again.
# In the place of words that were shown
restricted-copy_gone = 🔒 The bot has taken this away.
restricted-copy_left = 🔒 Telegram does not let the bot delete everything that it showed you of important matters. Please delete these messages in this chat by hand.
restricted-readers = 👥 Who reads it
# $number (String)
restricted-readers-of = <b>Who reads no. { $number }</b> besides managers and admins:
restricted-readers-none = Nobody reads no. { $number } besides managers and admins.
# $name (String), $state (String) asks or reads
restricted-reader = { $state ->
    [asks] { $name } asks to read
   *[reads] { $name }
}
# $name, $state, $number (String)
restricted-reader-one = <b>No. { $number }</b>: { $state ->
    [asks] { $name } asks to read it.
   *[reads] { $name } reads it.
}
restricted-reader-add = ➕ Add somebody
restricted-reader-remove = Remove
# $number (String)
restricted-reader-which = Who else reads no. { $number }?
restricted-reader-nobody = There is nobody who could be added to no. { $number }.
# Whom the worker keeps out of it, above who reads it. $names (String)
restricted-reader-kept_out = The worker keeps out: { $names }. They do not read it, and cannot be added.
restricted-said-added = Added
restricted-said-removed = Removed
restricted-said-before = This was so before.
# For who was kept out by the worker. $number (String)
restricted-ask-not_you = You cannot read no. { $number }.
# $number (String)
restricted-open-kept_out = The worker hides no. { $number } from somebody. So the group cannot read it.
# Lines among the words of a matter. $name (String) of one of staff
restricted-keeps_out = The worker does not want this person to read it: { $name }
restricted-keeps_out_not = The worker lets this person read it again: { $name }
# $name (String) of one of staff, $on (String) a day, $text (String)
restricted-note = 📝 Noted by { $name } on { DAY($on) }: { $text }
# In a topic, where the worker lets the group read. $count (Number)
restricted-notes_stay = 📝 { $count ->
    [one] A note of staff about this is not here
   *[other] { $count } notes of staff about this are not here
    }: the worker has opened the matter. Who reads it when it is restricted again can read them.
