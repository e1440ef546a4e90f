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
