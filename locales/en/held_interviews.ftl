# Interviews that were held: staff and auditors read the record, staff correct it. Also: what becomes of an interview with somebody who is forgotten.

interview-item-remarks = Remarks
interview-held-list-button = Held interviews
# $roster_number (String), $count (Number)
interview-held-list = { $count ->
    [0] No interview about roster number { $roster_number } has been held yet.
   *[other] <b>Held interviews about roster number { $roster_number }</b>
}
# One held interview as a button. $held_on (String) a day, $interviewee (String), $method (String)
interview-held-label = { DAY($held_on) } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    } · { WORD("interview-method", $method) }
# $roster_number (String), $interviewee (String), $method (String), $held_on (String) a day, $remarks (String)
interview-held-one =
    <b>Held interview: { $roster_number } · { $interviewee ->
        [supervisor] supervisor
       *[worker] worker
    }</b>
    Held on: { DAY($held_on) }
    { WORD("interview-method", $method) }
    Remarks: { $remarks ->
        [none] none
       *[other] { $remarks }
    }
    Tap an item to read it in full.
# $consented_on (String) a day or none, $checks (String) or none, $recording (String) or none, $until (String) a day or none
interview-held-online =
    Consent to meet online: { $consented_on ->
        [none] not recorded
       *[other] { DAY($consented_on) }
    }
    Made sure of: { $checks ->
        [none] nothing
       *[other] { $checks }
    }
    Recording kept at: { $recording ->
        [none] not written down
       *[other] { $recording }
    }
    Keep it until: { $until ->
        [none] one year after the contract ends
       *[other] { DAY($until) }
    }
# $item (String), $result (String) fine, empty or told, $text (String)
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] No problem
        [empty] None
       *[told] { $text }
    }
interview-correct = Correct it
interview-correct-ask = Type what is right: it takes the place of what stands there. Who corrected which item, and when, is recorded.
interview-remarks-none = No remarks

# $on (String) a day or none, $time (String), and what task-worker wants
interview-staff-forgotten = An interview is called off: { task-worker } asked to be forgotten. { $on ->
    [none] No time had been chosen.
   *[other] The time is free again: { DAY($on) } { $time } (time in Japan).
}
