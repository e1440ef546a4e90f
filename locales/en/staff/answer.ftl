# An answer to a worker in the topic: the question whether it goes, and the line that tells what became of it.

# $roster_number, $number, $locale (String). Asked below plain words, which are no reply.
answer-plain =
    { staff-offer }

    What you write next without a reply is added to this question. Nothing leaves without a tap.
# $count (Number) of messages; $text (String) what they say. Takes the place of the question above.
answer-plain-several =
    { staff-offer }

    These are your { $count } messages:
    <blockquote>{ $text }</blockquote>
answer-send_last = Send only the last message
# An alert
answer-caution-more = You have written more meanwhile. Please read the question again, then press the button.
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
answer-caution-changed = This was changed meanwhile. Please read it again, then press the button once more.
answer-back-late = It cannot be taken back any more: it is older than 48 hours, or no longer in the worker’s chat.
answer-back-left = ⚠️ Telegram did not let us delete this in the worker’s chat. The worker still has it. Please write what is right.
# $number (String). Telegram’s reply to the copy was lost, so that nobody knows its id
answer-back-unknown = ⚠️ No. { $number }: Telegram did not tell us whether this answer arrived, so we cannot delete it. The worker may still see it. We told the worker that it was taken back.
answer-restricted = 🔒 Only managers and admins read this now.
# $text (String) the answer. It was written while the group could not read the matter.
answer-again =
    { staff-offer }

    <blockquote>{ $text }</blockquote>
# $text (String) the words below the file, or none
answer-file_gone = ⚠️ A draft of an answer with a file was not sent, and the file is gone. Please send it again as a reply. { $text ->
    [none] {""}
   *[other] <blockquote>{ $text }</blockquote>
}
