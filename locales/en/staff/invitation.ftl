## Invitations

# $count (Number)
invitation-list =
    <b>Invitations without a name</b>

    Open now: { $count }

    To invite one worker, find the worker on the roster. To invite an employer’s workers, open the employer.
# One invitation as a button. $place (String), $until (Date)
invitation-label = { $place } ({ $until })
invitation-dormitory = Invite a dormitory
# $place (String), $until (Date)
invitation-one =
    <b>{ $place }</b>

    Whoever has this link can come in until { DAY($until) }.
invitation-revoke = Revoke the link
# $roster_number (String), $name (String), $locale (String), $until (Date), $count (Number) chats that opened it
invitation-worker =
    <b>Roster number { $roster_number }</b>
    { $name ->
        [none] no name
       *[other] { $name }
    }

    Open link: { $until ->
        [none] none
       *[other] until { DAY($until) }
    }
    Chats that opened it, and of which nobody knows who it is: { $count }
    Language of the sheet: { LANGUAGE($locale) }

    A new sheet makes a new link. Earlier links stop working.
invitation-who = Find out who opened the link
invitation-asked = To say who opened it, open the task: /tasks
invitation-sheet = Make the sheet (PDF)
# $employer (String), $count (Number), $most (Number) pages in one document
invitation-employer =
    <b>{ $employer }</b>

    Not in the bot yet: { $count }

    You can make one sheet for each of them (at most { $most } in one document). New sheets make new links. Earlier links stop working.

    Or make one sheet for everybody. Then staff must say who each person is.
invitation-sheets = One sheet each (PDF)
invitation-anybody = One sheet for all (PDF)
invitation-type-dormitory = <b>Which dormitory?</b> Please type its name.
# $place (String)
invitation-ready =
    <b>{ $place }</b>

    Everybody can use the same link. Staff must say who each person is.
# Said in the staff group.
# $number (String) a roster number
invitation-reused = Somebody opened the invitation of roster number { $number } again. It had been used before, so nobody was let in.
# $number (String) a roster number
invitation-refused-other_chat = Somebody opened the invitation of roster number { $number }, who is already in the bot with another Telegram account. Nobody was let in. If the worker has a new phone, press “New phone” on the worker’s card (/roster).
# $number (String) a roster number
invitation-refused-linked_before = The invitation of roster number { $number } was opened in the chat of another person on the roster. Nothing was changed.
# $number (String) a roster number
invitation-refused-two_job_changes = Somebody who already writes to us opened the invitation of roster number { $number }. Both have an open job-change record, so nothing was changed. Please close one of the records first.
# $place (String) an employer or a dormitory
invitation-arrived = Somebody came by the invitation of { $place } and agreed to be looked after. This person is not on the roster yet.
