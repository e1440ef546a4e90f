## In the staff group

# $answers (String) one line per point and per answer
eligibility-answers =
    <b>特定技能の条件チェック：本人の回答</b>
    { $answers }
