## The end of a contract

# $roster_number (String), $employer (String)
contract-end-day =
    <b>Roster number { $roster_number }</b>
    { $employer }

    On which day does the contract end? Choose the day or type it.
contract-end-take-back = It has not ended
contract-end-reason = <b>Why does it end?</b>
contract-end-no_reason = Not known yet
contract-reason-employer = The employer’s reasons
contract-reason-own_wish = The worker’s own wish
contract-reason-other = Other reasons
# $roster_number (String), $employer (String), $ended_on (Date), $reason (String)
contract-end-summary =
    <b>Roster number { $roster_number }</b>
    { $employer }
    Last day: { DAY($ended_on) }
    Reason: { $reason ->
        [none] not recorded
       *[other] { WORD("contract-reason", $reason) }
    }

    Is this right?
