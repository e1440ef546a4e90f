# Restricted matters: managers and admins hear of them one by one. Not a word of the matter stands here.

# $number (String)
restricted-new = 🔒 There is a new important matter: no. { $number }. Only managers and admins are told.
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
