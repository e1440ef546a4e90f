# The staff group: cards, topics, and what became of an answer.

## Saying who somebody is

staff-card-link = Link to the roster
# $number (String) the consultation's number. Shown as the name of a topic: no personal data.
staff-topic-title = No. { $number } · { WORD("consultation-kind", $kind) }
# $number (String). The name of a topic that the bot may not delete
staff-topic-restricted = No. { $number } · 🔒
staff-card-heading = <b>Consultation no. { $number }</b>
staff-card-matter =
    About: { WORD("consultation-kind", $kind) }
    State: { WORD("consultation-state", $state) }
    Opened: { DAY($opened_on) } { $opened_time } (Japan time)
    The worker reads: { LANGUAGE($locale) }
staff-card-rules =
    What you write in this group stays among staff. To offer the worker an answer, reply to any message of the bot in this topic.
staff-card-on-roster =
    { staff-card-matter }

    Roster number: { $roster_number }
    Name on card: { $name ->
        [none] not known
       *[other] { $name }
    }
    Nationality: { $nationality ->
        [none] not known
        [stateless] stateless
       *[other] { COUNTRY($nationality) }
    }
    Employer at that time: { $employer ->
        [none] not known
       *[other] { $employer }
    }
    Status: { $status ->
        [none] not known
        [ssw1] Specified Skilled Worker (i)
        [ssw2] Specified Skilled Worker (ii)
       *[other] { $status }
    }
    Field: { $field ->
        [none] not known
       *[other] { WORD("field", $field) }
    }
    Stay expires: { $stay_expires_on ->
        [none] not known
       *[other] { DAY($stay_expires_on) }
    }

    { staff-card-rules }
staff-card-not-on-roster =
    { staff-card-matter }

    This person is not on the roster.

    { staff-card-rules }
# $id (String) the number under which the records stay
staff-card-forgotten =
    { staff-card-matter }

    This person asked to be forgotten. Nothing more can be sent. In the records it is No. { $id }.
# $id (String)
staff-forgotten = The worker asked to be forgotten, and is No. { $id } from now on. This consultation is closed.
staff-card-close = Close
staff-card-ask-employer = Ask: may we tell the employer?
# $telling (String) whether the employer may be told
staff-telling = Telling the employer: { $telling ->
    [agreed] ✅ the worker agrees
    [refused] ❌ the worker says no
    [withdrawn] ❌ the worker took the consent back: tell nothing more
   *[asked] asked, no answer yet
}
staff-card-reopen = Reopen
# $page (String) an id. Said in the topic of a consultation that begins on a page of the guide.
staff-asked_from-life_title = The worker comes from this page of the guide: “{ WORD("life-title", $page) }”.
staff-asked_from-guide_title = The worker comes from this page of the guide: “{ WORD("guide-title", $page) }”.
staff-asked_from-field = The worker comes from this page of the guide: “{ WORD("field", $page) }”.
staff-asked_from-support = The worker comes from this page of the guide: “{ WORD("support", $page) }”.
staff-asked_from-hotline = The worker comes from this page of the guide: “{ WORD("hotline", $page) }”.
staff-asked_from-law_change_title = The worker comes from this page of the guide: “{ WORD("law_change-title", $page) }”.
# Said in the topic when a worker’s message could not be copied; what was stored of it follows.
staff-delivery-not-copied = The worker’s message could not be copied, perhaps because it was deleted. If there were words, they follow. A photo, voice or file is lost: please ask the worker for it.
# Said above the words that stood below it.
staff-delivery-caption = 🪪 These words stood below a picture that may show a card, passport or bank book. They stand here without it.
# Above words that a manager has let stand again, where Telegram has them no more.
staff-delivery-returned = ↩️ These words of the worker had been hidden. They stand here again, as was decided.
# $handling (String)
staff-picture_out = 🪪 The worker took a picture out, saying that it shows a card, passport or bank book. { $handling ->
    [destroy] It is destroyed.
    [hold] A hidden copy is kept for a legal hold.
   *[decide] It is hidden and not destroyed: it may be evidence.
    } Any words below it stay, without numbers.
staff-delivery-changed = The worker changed this message just after writing it. The first words were:
# Said under an officer’s message that did not reach the worker.
staff-delivery-arrived = This reached the worker.
staff-delivery-blocked = This did not reach the worker: the worker has blocked the bot. Please use another way, for example a phone call.
staff-delivery-deactivated = This did not reach the worker: the Telegram account does not exist any more. Please use another way, for example a phone call.
staff-delivery-no-chat = This did not reach the worker: the bot has no open chat with this worker. Please use another way, for example a phone call.
# $reason (String) Telegram’s own words, in English.
staff-delivery-refused = This did not reach the worker: Telegram refused it (“{ $reason }”). Please send it in another form.
# Said to each admin in private. $reason (String) Telegram’s own words, in English.
staff-group-refuses = ⚠️ The staff group takes no messages from the bot (“{ $reason }”). Nothing is lost: what workers write waits. Please add the bot to the group again, make it an administrator and let it manage topics; then everything follows by itself.
staff-group-returned = ✅ The staff group takes messages again. What waited goes there now.
# Said to each admin in private, once a day.
staff-topics-refused = ⚠️ The bot may not open topics in the staff group. New consultations stand in General; each message answers the card of its consultation. Please turn topics on and let the bot manage topics. Then every consultation goes on in its own topic.
staff-topics-returned = ✅ The bot opens topics again. New consultations get their own topics, and what stood in General follows into them.
# Said in a topic that could be opened only later.
staff-topic-earlier = What the worker wrote earlier stood in General. It follows here.
# $count (Number) how many messages are said again. Said first in the topic that takes the place of a deleted one.
staff-topic-anew = { $count ->
    [0] The topic of this consultation was deleted. This is a new one.
    [1] The topic of this consultation was deleted. This is a new one. The last message follows.
   *[other] The topic of this consultation was deleted. This is a new one. The last { $count } messages follow.
}
# $name (String) who answered; $text (String) the answer, $text none: it had no words. Said below staff-topic-anew.
staff-topic-answered = { $name ->
    [none] 📤 An answer of ours
   *[other] 📤 { $name } answered
}: { $text ->
    [none] a message without words
   *[other] { $text }
}

## Answers to a worker

# $roster_number, $number (String) the worker’s and the consultation’s; $locale (String) what the worker reads
staff-offer = Shall this go to { $roster_number ->
    [none] the worker
   *[other] { $roster_number }
} (consultation no. { $number })? The worker reads { LANGUAGE($locale) }.
# $locale (String) the language that the worker reads
staff-offer-send = Send (worker reads { LANGUAGE($locale) })
staff-offer-keep = Keep internal
staff-answer-send = On its way to the worker. 👌 means that it has arrived.
staff-answer-keep = Kept internal. The worker does not see it.
staff-answer-decided = This was decided before.
staff-anonymous = This goes nowhere: you wrote in the name of the group or of a channel, so I cannot tell who you are. Please choose your own name beside the text field (admins: turn “Remain anonymous” off), and send it again.
staff-closed = Closed. The worker is asked how the help was.
staff-reopened = Open again. The worker is told.
# $rating (String)
staff-rated = The worker’s answer to “Was the help good?”: { WORD("consultation-rating", $rating) }
# $number (String) the consultation’s, $count (Number) messages
staff-gathered = <b>No. { $number }: { $count ->
    [one] one message
   *[other] { $count } messages
} of the worker together</b>
    The worker writes very many, so they come here together. None is missing.
staff-gathered-file = 📎 a file, copied below
# $count (Number) messages, $reason (String) Telegram’s
staff-words-refused = ⚠️ { $count ->
    [one] A message of the worker
   *[other] { $count } messages of the worker
} could not be shown here (“{ $reason }”). Please ask the worker to send { $count ->
    [one] it
   *[other] them
} again in another form.
# $text (String) the name under which Telegram shows whose words they are
staff-forwarded = ↪️ Forwarded by the worker, from: { $text }
# $text (String)
staff-quoted = ❝ The worker quotes: { $text }
staff-answer-restricted = 🔒 Only managers and admins read this now. Nothing was sent to the worker.
# $number (String)
staff-restricted = 🔒 From now on, only managers and admins read no. { $number }, and staff they add.
# $number (String)
staff-opened = 👥 From now on, all support staff may read no. { $number }.
# $count (Number) of answers that left while the group could not read the matter; $on, $time (String) of the last one
staff-answered-before = { $count ->
    [1] ℹ️ One answer was sent to the worker before. It left on { DAY($on) } at { $time }. Its words do not stand here.
   *[other] ℹ️ { $count } answers were sent to the worker before. The last one left on { DAY($on) } at { $time }. Their words do not stand here.
}
# $on (String) a day
staff-waited-since = The worker wrote this on { DAY($on) }. It waited in the bot until today.
staff-unsolved = The worker says that it is not solved. The consultation is open again.
# $code (String)
staff-bug = The bot made a mistake. The person was told this code: { $code }
# $count (Number) people, $time (String) of the first, $people (String) the code of each, numbers before it
staff-bug-more =
    The bot made the same mistake { $count ->
        [one] once more
       *[other] { $count } more times
    } since { $time }. The codes that were told: { $people }
staff-unhandled-more =
    Since { $time } the bot could not handle what { $count ->
        [one] somebody else did or wrote
       *[other] others did or wrote, { $count } times
    }. These read a code, workers with their number before it: { $people }. Please ask the workers what it was.
# $code (String), $number (String) the worker’s number on the roster
staff-unhandled =
    { $number ->
        [none] Somebody who is not on the roster
       *[other] The worker { $number }
    } did or wrote something that the bot could not handle. They were told this code: { $code }. Please ask what it was.
# $number (String) the worker’s number on the roster
staff-unreadable =
    { $number ->
        [none] Somebody who is not on the roster
       *[other] The worker { $number }
    } sent something that the bot cannot read. Please ask the person what it was.
# $from (String) the last day on which the bot was running, $to (String) today
staff-was-away = The bot was not running from { DAY($from) } to { DAY($to) }. Telegram keeps messages for only 24 hours, so words of that time may be missing. Please ask people who may have written.

## Who is on the staff

# $user (String) a Telegram user id
staff-joined = <a href="tg://user?id={ $user }">This person</a> has joined the group. Until an admin confirms who it is, the bot does not listen to them.
staff-joined-confirm = Confirm (admins)
# $name (String)
staff-left = { $name } has left the group and is no longer on the staff.
# $name (String), $role (String)
staff-appointed = { $name } is on the staff now: { WORD("role", $role) }.
staff-role = <b>Who is this person?</b> Choose the role.
staff-name = <b>Name for the records</b>: please type the full name, as it must stand in official records.
staff-title = <b>Title</b>: please type the title (役職), as it must stand in official records.
staff-languages = <b>Which languages does this person speak?</b> Choose all of them.
# $name (String)
staff-language-chosen = ✓ { $name }
staff-languages-done = Done
# $name, $title, $role, $languages (String)
staff-summary =
    <b>{ $name }</b>
    { $title }
    { WORD("role", $role) }
    { $languages }

    Is this right?
staff-save = Save
staff-cancel = Cancel
staff-saved = Saved: <b>{ $name }</b>, { WORD("role", $role) }.
# $longest (Number)
staff-mistake-long = ⚠️ Please type one line of at most { $longest } characters.
staff-mistake-gone = ⚠️ This person is no longer in the staff group.
staff-list = <b>Support staff</b>
# $user (String), $role (String)
staff-list-unconfirmed = • <a href="tg://user?id={ $user }">somebody</a>: not confirmed yet
staff-list-unnamed = • <a href="tg://user?id={ $user }">name not recorded</a>: { WORD("role", $role) }
# $name, $title, $role, $languages (String)
staff-list-line = • <b>{ $name }</b> ({ $title }): { WORD("role", $role) }; { $languages }
# Said to the person, in private. $role (String)
staff-confirmed = ✅ You are confirmed as staff. Your role: { WORD("role", $role) }
staff-open_home = Open home
staff-mistake-last_admin = ⚠️ This is the only admin. First make somebody else an admin.
# Buttons below what is recorded of somebody; each changes one thing.
staff-change-role = Change the role
staff-change-name = Change the name
staff-change-title = Change the title
staff-change-languages = Change the languages
# $name, $role (String) of one in the list; where there is no role, who it is has still to be said
staff-list-label = { $role ->
    [none] Not confirmed
   *[other] { WORD("role", $role) }
}: { $name ->
    [none] no name yet
   *[other] { $name }
}
staff-list-choose = To change something, tap a name.

## What is known about the law

# $sources, $hotlines (Number) how many nobody has checked for a long time
staff-facts-stale =
    <b>Please check what we tell workers</b>

    Sources that nobody has opened in the last 180 days: <b>{ $sources }</b>
    Hotlines that nobody has dialled in the last 120 days: <b>{ $hotlines }</b>
    Changes of law whose day has come, while nobody has recorded whether they have begun: <b>{ $changes }</b>

    Until somebody checks them, workers read that a source is old. They read some numbers as old, and of other offices only the web page.

    In the private chat with the bot, /facts lists them, the most urgent first: open each page, or dial each number, and confirm it with one tap. Workers see it at once.
# $change (String) its words, $state, $on (String) a day or month, $party (String) worker or organisation, $sources (String) ids
# $workers, $maybe (Number) how many it concerns, and may concern
staff-law_change =
    📣 <b>{ WORD("law_change-title", $change) }</b>

    { $precision ->
        [none] Decided. The day on which it begins is not fixed yet.
        [month] { $state ->
            [in_force] In force since: { $on }
            [decided] Decided. It begins: { $on }
            [overdue] It was to begin: { $on }. Please find out whether it has begun.
            [planned] Only expected, not certain: { $on }
           *[unclear] Not clear. The month that pages name: { $on }
        }
       *[day] { $state ->
            [in_force] In force since: { DAY($on) }
            [decided] Decided. It begins: { DAY($on) }
            [overdue] It was to begin: { DAY($on) }. Please find out whether it has begun.
            [planned] Only expected, not certain: { DAY($on) }
           *[unclear] Not clear. The day that pages name: { DAY($on) }
        }
    }

    { WORD("law_change-text", $change) }

    { $party ->
        [worker] Workers whom it concerns: <b>{ $workers }</b>. Workers whom it may concern, because we do not know everything of them: <b>{ $maybe }</b>. { $precision ->
            [none] They can read it in the guide.
           *[other] They see it in their menu and in the guide.
        }
       *[organisation] It concerns employers or our organisation. Workers are not told of it.
    }

    Sources: { $sources }
# $number (String) of a consultation, or “none”
staff-unreadable_message = ⚠️ The bot could not read one of its own messages out of the database, so it was not sent{ $number ->
    [none] {""}
   *[other] {" "}(consultation { $number })
}. Please tell who runs the bot: <code>shien doctor</code> and the log say more.

## A message that one of staff changes in the private chat

# $notices (String) yes: this person writes notices; no
staff-edit_unused = ✏️ This message was changed, but I took in what it said first, and nothing else has changed. If it was meant to, send it again on the screen where you sent it. { $notices ->
    [yes] A notice that went out stays as it was in every chat: open it and tap “Correct”.
   *[no] {""}
}
