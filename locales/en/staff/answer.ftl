# An answer to a worker in the topic: the question whether it goes.

# $roster_number, $number, $locale (String). Asked below plain words, which are no reply.
answer-plain =
    { staff-offer }

    You are not asked again for ten minutes: what you write here without a reply stays internal. We always ask about a reply to a message of the bot.
# $name (String) who sent the other answer
answer-caution-answered = { $name ->
    [none] Somebody has
   *[other] { $name } has
} sent another answer meanwhile. Please read it. To send yours too, press the button again.
answer-caution-written = The worker has written something new meanwhile. Please read it. To send this all the same, press the button again.
answer-caution-closed = This consultation is closed. Sending opens it again. To send, press the button again.
