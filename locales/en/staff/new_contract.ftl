# A new contract of somebody on the roster.

# $roster_number (String)
new_contract-employer =
    <b>New contract for roster number { $roster_number }</b>
    At which employer? Choose it, or type its name.
# $name (String) what was typed
new_contract-unknown = We do not know this employer yet: <b>{ $name }</b>. Add it only if the name is right.
new_contract-add = Add this employer
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
