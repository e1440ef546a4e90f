## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ Yes, seen in person
identity-by_phone = ✓ Yes, spoken on the phone
identity-refuse = No, somebody else
# Said in the group. $number (String) a roster number
identity-ended = Somebody opened the invitation of roster number { $number } and gave three answers that did not show who it is. The link is over. Please find out who it was (/tasks), and make a new invitation if the worker needs one.
# $count (Number)
identity-linked_before = { $count ->
        [one] One person on the roster came into the bot before the bot asked who people are.
       *[other] { $count } people on the roster came into the bot before the bot asked who people are.
    } Nothing changes for them. Please confirm who they are when you see them or speak with them: /roster in the private chat with the bot.
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ { $name } says that it was not { $roster_number }. The person is told.
        [in_person] ✓ It is { $roster_number }. { $name } has seen the person. The worker is told.
       *[by_phone] ✓ It is { $roster_number }. { $name } has spoken with the person on the phone. The worker is told.
    }
# $count (Number)
identity-open = Who is it? { $count }
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
# The way back from the digits; a button
identity-no_code = None of these
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>Which phone is it?</b>
    Roster number { $roster_number }. Chats that opened this link, and of which nobody knows who it is: { $count }

    Please ask the person to read the four digits on their phone, and only then choose. Do not read them out yourself. The digits alone do not show who it is.

    No digits on the phone? In the bot: menu, “{ menu-identity }”, “{ identity-ask_staff }”. If they are not here after that, choose “{ identity-no_code }”: this person’s phone did not open the link.
identity-code_gone = This chat is not asked any more. Please open the task again.
