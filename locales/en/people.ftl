# People: staff find the workers they look after, invite them, and say who somebody is.

## The roster

people-search =
    <b>Roster</b>

    Type a roster number or part of a name.
people-nothing = Nobody on the roster fits. Try another part of the name, or the number.
# $more (Number) how many fit besides those shown
people-more =
    { $more ->
        [one] { $more } more person fits.
       *[other] { $more } more people fit.
    } Type more of the name.
# One person as a button. $roster_number (String), $name (String)
people-label = { $roster_number } · { $name ->
        [none] no name
       *[other] { $name }
    }
people-by-employer = By employer
people-employers = Employers
people-invitations = Invitations
people-choose-employer = <b>Which employer?</b>
people-no-employers = No employer has been recorded yet.
# $employer (String), $count (Number) how many work there
people-of-employer =
    <b>{ $employer }</b>

    On the roster: { $count }
# $roster_number (String), $name (String), $called (String), $nationality (String), $status (String), $field (String), $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String), $stay_expiry (Date), $worker_says (Date) where it differs, $in_bot (Boolean), $locale (String), $consents (String), $muted (Boolean), $forgotten (Boolean), $hold (String) the reason
people-card =
    <b>Roster number { $roster_number }</b>
    Name on card: { $name ->
        [none] not shown
       *[other] { $name }
    }
    Wants to be called: { $called ->
        [none] not told
       *[other] { $called }
    }
    Nationality: { $nationality ->
        [none] not known
        [stateless] stateless
       *[other] { COUNTRY($nationality) }
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

    Employer: { $employer ->
        [none] not known
       *[other] { $employer }
    }
    Contract from: { $started_on ->
        [none] not known
       *[other] { DAY($started_on) }
    }
    Contract ended: { $ended_on ->
        [none] no end recorded
       *[other] { DAY($ended_on) }
    }
    Reason for the end: { $end_reason ->
        [none] not recorded
       *[other] { WORD("contract-reason", $end_reason) }
    }
    Stay expires: { $stay_expiry ->
        [none] not known
       *[other] { DAY($stay_expiry) }
    }
    The worker says: { $worker_says ->
        [none] nothing else
       *[other] ⚠️ { DAY($worker_says) }
    }

    In the bot: { $in_bot ->
        [true] yes
       *[other] not yet
    }
    Reads: { $locale ->
        [none] not chosen
       *[other] { LANGUAGE($locale) }
    }
    Agreed to: { $consents ->
        [none] nothing
       *[other] { $consents }
    }
    Notices: { $muted ->
        [true] stopped by the worker
       *[other] are sent
    }
    Asked to be forgotten: { $forgotten ->
        [true] yes
       *[other] no
    }
    Legal hold: { $hold ->
        [none] no
       *[other] yes ({ $hold })
    }
people-earlier-heading = <b>Earlier contracts</b>
# $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String)
people-earlier = • { $employer }: { $started_on ->
        [none] not known
       *[other] { DAY($started_on) }
    } – { $ended_on ->
        [none] no end recorded
       *[other] { DAY($ended_on) }
    } ({ $end_reason ->
        [none] no reason recorded
       *[other] { WORD("contract-reason", $end_reason) }
    })
people-consent-care = being looked after
people-consent-reminders = reminders
people-consent-records = records of consultations
people-consent-health = health questions
people-consent-employer = telling the employer
people-invite = Invite to the bot
people-new-phone = New phone: let the worker come in anew
people-end-contract = End of the contract
people-hold = Set a legal hold
people-lift = Lift the legal hold
people-search-again = Look for somebody else
people-save = Save
people-cancel = Cancel

## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>Roster number { $roster_number }</b>
    { $employer }

    On which day does the contract end? Choose the day or type it.
contract-end-take-back = It has not ended
contract-end-reason = <b>Why does it end?</b>
contract-reason-employer = The employer’s reasons
contract-reason-own_wish = The worker’s own wish
contract-reason-other = Other reasons
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>Roster number { $roster_number }</b>
    { $employer }
    Last day: { DAY($ended_on) }
    Reason: { WORD("contract-reason", $reason) }

    Is this right?

## Legal hold

# $roster_number (String)
hold-reason =
    <b>Legal hold for roster number { $roster_number }</b>

    Nothing of this worker will be deleted until an admin lifts the hold.

    Type the reason in one line.
# $roster_number (String), $reason (String)
hold-lift =
    <b>Lift the legal hold for roster number { $roster_number }?</b>

    Reason for the hold: { $reason }

    After that, the records are deleted when their time is over.
hold-lift-yes = Lift the hold

## A new phone

# $roster_number (String)
new-phone-asking =
    <b>New phone for roster number { $roster_number }?</b>

    Press the red button only when you are sure that the worker has a new phone or a new Telegram account. Talk with the worker first, for example by phone.

    The old chat is cut off at once. Nothing more is sent there, and we do not know any more who writes there. The worker’s details and consultations stay.
new-phone-yes = Yes, cut off the old chat
# $roster_number (String)
new-phone-freed =
    <b>The old chat of roster number { $roster_number } is cut off.</b>

    Next: make a new invitation and give it to the worker. In the new chat the worker is asked for consent again. After that everything goes on as before.

## Employers

employers-list = <b>Employers</b>
employers-add = Add an employer
employers-new = <b>New employer</b>: please type the full name.
# $name (String), $address (String), $field (String), $supervisor (String), $email (String), $count (Number) how many work there
employers-one =
    <b>{ $name }</b>
    Address: { $address ->
        [none] not recorded
       *[other] { $address }
    }
    Field: { $field ->
        [none] not recorded
       *[other] { WORD("field", $field) }
    }
    Supervisor: { $supervisor ->
        [none] not recorded
       *[other] { $supervisor }
    }
    Supervisor’s e-mail: { $email ->
        [none] not recorded
       *[other] { $email }
    }
    On the roster: { $count }

    What would you like to change?
employers-part-name = Name
employers-part-address = Address
employers-part-supervisor_name = Supervisor
employers-part-supervisor_email = Supervisor’s e-mail
employers-part-field = Field
# $name (String), $part (String)
employers-type =
    <b>{ $name }</b>

    { WORD("employers-part", $part) }: please type it.
employers-empty = Leave it empty
# $name (String)
employers-choose-field =
    <b>{ $name }</b>

    Which field is it?
employers-mistake-twice = ⚠️ There is already an employer with this name.
employers-mistake-email = ⚠️ This is not an e-mail address.

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
# $roster_number (String), $name (String), $locale (String), $until (Date)
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
    Language of the sheet: { LANGUAGE($locale) }

    A new sheet makes a new link. Earlier links stop working.
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

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Welcome. { $organisation } has invited you to this bot.
# $organisation, $phone (String)
invitation-followed-unknown = We do not know this link. Perhaps a part of it is missing. Please ask { $organisation } for a new one: { $phone }. You can also begin without a link.
# $organisation, $phone (String)
invitation-followed-expired = This link is too old. Please ask { $organisation } for a new one: { $phone }. You can also begin without a link.
# $organisation, $phone (String)
invitation-followed-revoked = This link does not work any more. Please ask { $organisation } for a new one: { $phone }. You can also begin without a link.
# $organisation, $phone (String)
invitation-followed-used = This link has been used before. Each link works only once. We have told support staff. If you have not used it, please call { $organisation }: { $phone }.
# $organisation, $phone (String)
invitation-followed-refused = This link does not fit this Telegram account. We have told support staff. If you have questions, please call { $organisation }: { $phone }.

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

## Saying who somebody is

staff-card-link = Link to the roster
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
linking-yes = Yes, the same person
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
# Said to the worker.
linking-linked = Support staff know now who you are. Everything you wrote here stays.
