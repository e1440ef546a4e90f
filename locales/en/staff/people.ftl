# People: staff find the workers they look after, invite them, and say who somebody is.

people-new-contract = New contract

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
people-add = Add a person
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
people-write = Write to this person
people-invite = Invite to the bot
people-new-phone = New phone: let the worker come in anew
people-correct = Correct
people-stay = Last day of the stay
# $roster_number (String), $known (Date) what counted until now, $stay_expiry (Date)
people-stay-day =
    <b>Last day of the stay</b>
    Roster number { $roster_number }

    Choose the day that stands on the residence card (在留カード), or type it. A later day than before is a new stay: the application of the stay before ends with it.
people-stay-summary =
    <b>Roster number { $roster_number }</b>
    Last day of the stay until now: { $known ->
        [none] not known
       *[other] { DAY($known) }
    }
    From now on: { DAY($stay_expiry) }

    Is this right?
people-end-contract = End of the contract
people-hold = Set a legal hold
people-lift = Lift the legal hold
people-search-again = Look for somebody else
people-save = Save
people-cancel = Cancel
