## In the staff group

# $answers (String) one line per point and per answer
eligibility-answers =
    <b>Eligibility check: the worker’s answers</b>
    { $answers }
