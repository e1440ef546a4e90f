## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ Yes, seen in person
identity-by_phone = ✓ Yes, spoken on the phone
identity-refuse = No, somebody else …
# Said in the group. $number (String) a roster number
identity-ended = Somebody opened the invitation of roster number { $number } and gave three answers that did not show who it is. The link is over. Please find out who it was (/tasks), and make a new invitation if the worker needs one.
# $count (Number)
identity-linked_before = { $count ->
        [one] One person on the roster came into the bot before the bot asked who people are.
       *[other] { $count } people on the roster came into the bot before the bot asked who people are.
    } Nothing changes for them. Please confirm who they are when you see them or speak with them: /roster in the private chat with the bot.
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ The link of { $roster_number } is over: { $name } says that somebody else opened it. Whoever opened it is told. Please make a new link for the worker now.
        [in_person] ✓ It is { $roster_number }. { $name } has seen the person. The worker is told.
       *[by_phone] ✓ It is { $roster_number }. { $name } has spoken with the person on the phone. The worker is told.
    }
# $count (Number)
identity-open = 🪪 Who is it? { $count }
identity-unknown = ⚠️ Nobody has confirmed that the person in the chat is this worker.
identity-confirm = Confirm who it is
# $count (Number)
identity-list =
    <b>Who is it?</b>
    { $count ->
        [0] Everybody in the bot has been confirmed.
       *[other] In the bot, and confirmed by nobody: { $count }. Choose a person whom you have seen or spoken with.
    }
# $roster_number, $name, $employer, $birth_date (String)
identity-one =
    <b>Roster number { $roster_number }</b>
    { $name ->
        [none] no name
       *[other] { $name }
    }
    Employer: { $employer ->
        [none] not known
       *[other] { $employer }
    }
    Date of birth: { $birth_date ->
        [none] not known
       *[other] { DAY($birth_date) }
    }

    Is the person who writes in the chat this worker? Talk with the worker, for example about what they wrote last.
identity-other = No, cut off the chat …
identity-link_over = This link lets nobody in any more. Please make a new invitation for the worker.
# Below the digits; a button
identity-no_code = None of these …
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>Which digits does the worker read to you?</b>
    Roster number { $roster_number }

    Please call the number that you know, or meet the worker. Let the worker read the four digits on their own phone, and only then choose. Do not read them out yourself. Most of these are on no phone at all.

    No digits on the phone? In the bot: menu, “{ menu-identity }”. If the worker has no such button there, or the digits are not here, choose “{ identity-no_code }”.
# $code (String) four digits
identity-wrong_code = <b>⚠️ No phone that opened this link shows { $code }.</b> Did you choose the wrong digits? Please ask for them again. If the worker’s phone really shows { $code }, somebody else opened this link.
identity-many_chats = <b>⚠️ Very many chats have opened this link: it is in other hands.</b> Please do not confirm anybody by it.
identity-again = Ask for the digits again
# $roster_number (String); $count (Number) how many chats opened the link; $status (String)
identity-end =
    <b>Has somebody else opened this link?</b>
    Roster number { $roster_number }. Chats that opened this link, and of which nobody knows who it is: { $count }

    { $status ->
        [open] If you end the link, it ends for all of these chats, also for the worker’s own if that is one of them. Each of them reads that it is over. Nobody comes in by it. What was written there stays.
       *[over] The link is over already, and nobody comes in by it. If you go on, this task ends, and whoever opened the link reads that it is over.
    }

    Then you can make a new link at once. Please give it to the worker yourself.
identity-end_link = Yes, end the link
identity-new_link = Make a new link
# Said in the group. $number (String) a roster number
identity-link_ended = The link of roster number { $number } is over: somebody else had opened it. The worker needs a new one.
# To who decides later. $name (String) who has decided, $decision (String), $code (String) four digits
identity-decided_before = { $decision ->
        [refuse] { $name } has ended this link before: somebody else had opened it. Nothing was changed now.
       *[confirm] { $name } has confirmed the phone that shows { $code }. Nothing was changed now. Do you know better? Please speak with { $name }.
    }
# The same, where both heard digits that a phone shows. $name, $code (String)
identity-two_right = ⚠️ { $name } has confirmed another phone, which shows { $code }. One of the two may be a stranger’s. Please speak with { $name } now. Nothing was changed.
# Said in the group. $number (String) a roster number, $name (String) who confirmed one of them
identity-two_chats = <b>⚠️ { $number }: two of us heard the digits of two different phones that opened one link.</b> One of them may be a stranger’s. { $name } has confirmed one. Please call the worker on the telephone number you know, now. Was it the wrong one? Cut off the chat on the card (/roster).
