# What staff read when an answer, or a worker’s message, is changed after it was sent.

correction-offer = The worker has what stood here before. Correct the worker’s copy too?
correction-offer-correct = ✏️ Correct it
correction-offer-leave = Leave it
correction-correct = Taken for correcting. ✍ on your message means that the worker has the new words.
correction-leave = Left as it was. The worker keeps what stood here before.
correction-arrived = The worker has the corrected words.
correction-said_below = The worker’s copy could not be changed. The corrected words stand below it, as a new message.
# $reason (String) Telegram’s own words, in English.
correction-failed = The correction did not reach the worker, who keeps what stood here before (“{ $reason }”). Please use another way, for example a phone call.
correction-not_possible = The worker keeps what stood here before: the bot can correct only words. To tell the worker, reply to the worker’s message again.
# $text (String) what the message said. Said above the changed message.
correction-before = ✏️ The worker changed a message. It said before: <blockquote expandable>{ $text }</blockquote>
correction-taken_back = This answer has been taken back. There is nothing to correct.
# $before (String) what the worker has; $text (String) what an officer changed it into
correction-again =
    The worker has:
    <blockquote>{ $before }</blockquote>
    Correct the worker’s copy to this?
    <blockquote>{ $text }</blockquote>
