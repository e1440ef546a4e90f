## In the staff group

# $answers (String) one line per answer
job_change-answers =
    <b>Changing jobs: the worker’s answers</b>
    { $answers }
# $opened_on (String) a day; the others: lines, or “none”
job_change-record =
    <b>Job-change support record</b> (転職支援)
    Opened: { DAY($opened_on) }

    <b>1. Consultation and response:</b> this topic

    <b>2. Hello Work visits</b> (date, time, office)
    { $hello_work_visits ->
        [none] none yet
       *[other] { $hello_work_visits }
    }

    <b>3. Candidate employers</b> (name, place, contact)
    { $candidate_employers ->
        [none] none yet
       *[other] { $candidate_employers }
    }

    <b>4. Persons in charge, interpreter included</b> (name, address)
    { $persons_in_charge ->
        [none] none yet
       *[other] { $persons_in_charge }
    }

    { $state ->
        [closed] Closed: a new contract has started.
       *[open] Support is owed until a new contract starts.
    }
job_change-add-hello_work_visit = ＋ Hello Work visit
job_change-add-candidate_employer = ＋ Candidate employer
job_change-add-person_in_charge = ＋ Person in charge
job_change-close = New contract started
job_change-reopen = No new contract: open again
job_change-prompt-hello_work_visit = Reply to this message with date and time of the visit and the name of the Hello Work office.
job_change-prompt-candidate_employer = Reply to this message with name, place and contact of the candidate employer.
job_change-prompt-person_in_charge = Reply to this message with name and address of the person in charge; say so if it is an interpreter.
job_change-prompted = Please reply to the bot’s question below.
job_change-closed = Recorded: a new contract has started.
job_change-reopened = Open again: support is owed until a new contract starts.
job_change-mistake-no-text = This record takes text only. Please reply once more to the same question. Nothing was recorded.
# $longest (Number)
job_change-mistake-long = Please reply with at most { $longest } characters. Nothing was recorded.
job_change-mistake-closed = This record is closed. Nothing was recorded.
