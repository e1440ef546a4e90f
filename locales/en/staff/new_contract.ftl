# A new contract of somebody on the roster.

# $roster_number (String)
new_contract-employer =
    <b>New contract for roster number { $roster_number }</b>
    At which employer? Employers are added in /roster.
new_contract-open = ⚠️ The present contract has no end. Record its end and the reason first.
# $roster_number (String), $employer (String)
new_contract-day =
    <b>Roster number { $roster_number }</b>
    { $employer }

    On which day does the contract start? Choose the day or type it.
# $roster_number (String), $employer (String), $started_on (String) a day
new_contract-summary =
    <b>Roster number { $roster_number }</b>
    { $employer }
    First day: { DAY($started_on) }

    The contracts before stay in the history. Is this right?
