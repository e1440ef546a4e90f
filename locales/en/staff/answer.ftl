# An answer to a worker in the topic: the question whether it goes, and the line that tells what became of it.

# $roster_number, $number, $locale (String). Asked below plain words, which are no reply.
answer-plain =
    { staff-offer }

    You are not asked again for ten minutes: what you write here without a reply stays internal. A reply to a message of the bot is always asked about.
# $name (String) who sent it; $roster_number, $number, $locale (String) to whom; $time (String) when; $fate, $back_by, $back_time (String)
answer-line = { $name ->
    [none] 📤
   *[other] { $name }
} → { $roster_number ->
    [none] no. { $number }
   *[other] { $roster_number }
} ({ LANGUAGE($locale) }) { $time } { $fate ->
    [arrived] 👌
    [failed] 👎 It did not arrive.
    [taken_back] ↩ { answer-line-back }
   *[leaving] ⏳
}
# $text (String) of a canned reply, which stands in no message of staff
answer-line-words = <blockquote>{ $text }</blockquote>
# $back_by, $back_time (String)
answer-line-back = { $back_by ->
    [none] taken back
   *[other] taken back by { $back_by }
} { $back_time }
answer-back = ↩ Take back
answer-said-back = Taken back. It is deleted in the worker’s chat.
# An alert before the second tap.
answer-caution-back = This deletes the answer in the worker’s chat, and tells the worker so. To do it, press “{ answer-back }” again.
# $name (String) who sent the other answer
answer-caution-answered = { $name ->
    [none] Somebody has
   *[other] { $name } has
} sent another answer meanwhile. Please read it. To send yours too, press the button again.
answer-caution-written = The worker has written something new meanwhile. Please read it. To send this all the same, press the button again.
answer-caution-closed = This consultation is closed. Sending opens it again. To send, press the button again.
answer-back-late = It cannot be taken back any more: it is older than 48 hours, or no longer in the worker’s chat.
answer-back-left = ⚠️ Telegram did not let us delete this in the worker’s chat. The worker still has it. Please write what is right.
# $number (String). Telegram’s reply to the copy was lost, so that nobody knows its id
answer-back-unknown = ⚠️ No. { $number }: Telegram did not tell us whether this answer arrived, so we cannot delete it. The worker may still see it. We told the worker that it was taken back.
answer-restricted = 🔒 Only managers and admins read this now.
