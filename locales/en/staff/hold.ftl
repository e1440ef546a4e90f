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
