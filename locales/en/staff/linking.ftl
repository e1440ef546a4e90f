## Saying who somebody is

# $agreed_on (Date), $locale (String), $consultations (String)
linking-arrived =
    Agreed on: { $agreed_on ->
        [none] not yet
       *[other] { DAY($agreed_on) }
    }
    Reads: { $locale ->
        [none] not chosen
       *[other] { LANGUAGE($locale) }
    }
    Consultations: { $consultations ->
        [none] none
       *[other] { $consultations }
    }
# $number (String), $opened_on (Date)
linking-consultation = no. { $number } ({ $opened_on })
linking-search =
    <b>Who is this person?</b>
    { linking-arrived }

    Type a roster number or part of a name.
# $roster_number (String), $name (String), $employer (String)
linking-compared =
    <b>Is this the same person?</b>

    <b>In the bot</b>
    { linking-arrived }

    <b>On the roster</b>
    Number: { $roster_number }
    Name on card: { $name ->
        [none] no name
       *[other] { $name }
    }
    Employer: { $employer ->
        [none] not known
       *[other] { $employer }
    }

    You cannot undo this.
# $opened (String) a roster number
linking-opened = ⚠️ This chat opened the invitation of roster number { $opened }, and has not shown who it is. Please let the worker read the four digits on their phone to you first: open the task in /tasks.
linking-other = No, look again
# $roster_number (String), $name (String)
linking-done = Linked: { $roster_number }, { $name ->
        [none] no name
       *[other] { $name }
    }. The worker is told.
linking-mistake-gone = ⚠️ There is nothing to link any more. This person has been linked before, or does not want to be looked after.
linking-mistake-linked_before = ⚠️ This person is already on the roster.
linking-mistake-other_chat = ⚠️ This person on the roster is already in the bot with another Telegram account. Please choose somebody else. Or has this person a new phone? Then press “New phone” on the card first (/roster).
linking-mistake-two_job_changes = ⚠️ Both have an open job-change record. Please close one of them first.
