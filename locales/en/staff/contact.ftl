# What staff begin: they write to a worker first, and note calls and visits.

# In the topic. $name (String) of staff; $locale (String) the worker’s language; $text (String) what was written
contact-written_first =
    <b>✍️ { $name ->
        [none] We wrote to the worker first.
       *[other] { $name } wrote to the worker first.
    }</b> The worker reads { LANGUAGE($locale) }.

    { $text }
# A note of staff. $day; $text (String) what was said; $name (String) of staff; $interpreter (String)
contact-logged =
    <b>{ WORD("contact-by", $channel) }</b>, { DAY($day) }. With the worker: { $name ->
        [none] (name not recorded)
       *[other] { $name }
    }.{ $interpreter ->
        [none] {""}
       *[other] {" "}Interpreter: { $interpreter }.
    }

    { $text }
contact-by-phone = 📞 By telephone
contact-by-in_person = 🤝 In person

## Writing first

# $roster_number (String)
contact-write = <b>Write to roster number { $roster_number }</b>: what is it about?
contact-no_chat = This person is not in the bot. Nothing can be sent. Please call, or invite the person on the card.
contact-forgotten = This person has asked us to forget everything. Nothing can be sent.
contact-not_agreed = This person has not agreed yet that the bot keeps what is written. Nothing can be sent. Please call.
contact-blocked = The bot cannot reach this person: they have blocked it, or deleted the account. Nothing can be sent. Please call.
# $locale (String) the worker’s language; $kind (String)
contact-write-words = <b>{ WORD("consultation-kind", $kind) }</b>. { contact-reads } Please write the message.
# $locale (String)
contact-reads = { $locale ->
    [none] We do not know which language the worker reads.
   *[other] The worker reads { LANGUAGE($locale) }.
}
contact-write-summary =
    Send this to roster number { $roster_number }? { contact-reads }

    { $text }
contact-write-send = Send
# $number (String); $readers (String) group, or who else reads it
contact-write-sent = { $readers ->
   *[group] ✅ On its way, as no. { $number }. It has a topic, and you have claimed it. Answers come there. If it does not arrive, the bot says so.
    [restricted] ✅ On its way, as no. { $number }. It has no topic: what it is about is read by managers and admins only. Answers go to them. If it does not arrive, the bot tells them.
}

## A call or a visit

contact-which = <b>A call or a visit, roster number { $roster_number }</b>: what was it about?
# $number, $kind (String)
contact-of_matter = No. { $number }: { WORD("consultation-kind", $kind) }
contact-new = Something new
contact-kind = What was it about?
contact-channel = How did you speak with the worker? Nothing is sent to the worker.
contact-day = On which day?
contact-words = What was said? Please write it in your own words.
contact-summary =
    { $number ->
        [none] <b>A new consultation</b>
       *[other] <b>No. { $number }</b>
    }: { WORD("consultation-kind", $kind) }

    { contact-logged }
contact-save-answer = Save: it was an answer
contact-save-question = Save: an answer is still due
contact-other_handler = Another person spoke
contact-interpreter = Interpreter
contact-who = Who spoke with the worker?
contact-who_interpreted = Who interpreted? Please write the name.
contact-nobody_interpreted = Nobody
# $number (String)
contact-saved = ✅ Noted in no. { $number }. Nothing was sent to the worker.
contact-show = Show this consultation
contact-close = Close
contact-restricted = 🔒 Only managers and admins read this matter now. Nothing was saved. What you wrote still stands in this chat: please give it to a manager.
contact-closed = This matter is closed by now. Nothing was saved. What you wrote still stands in this chat. Please open the matter again first.
