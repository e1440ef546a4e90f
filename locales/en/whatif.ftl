## What if

# What would the result be if one answer were another? (もし変えたら？)
whatif-button = 🔀 What if …?
whatif-what =
    <b>What if …?</b>

    Choose what you want to change. We only compare. Your answers do not change.
# What may come; one tap compares it.
whatif-pass-japanese_test = If I pass JLPT N4
whatif-pass-skill_test_passed = If I pass the skill test
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>With your answers now</b>
whatif-then = <b>With the change</b>
whatif-same = No point changes.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Now: { $icon } { $verdict }.
whatif-verdict-then = Then: { $icon } { $verdict }.
whatif-use = Use these answers
whatif-again = Compare something else
whatif-leave = ← Back to the result
