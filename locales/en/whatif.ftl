## What if

whatif-button = 🔀 What if …?
whatif-what =
    <b>What if …?</b>

    Choose what you want to change. I only compare; your answers stay as they are.
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>With your answers now</b>
whatif-then = <b>With the change</b>
whatif-same = Nothing changes in any point.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Now: { $icon } { $verdict }.
whatif-verdict-then = Then: { $icon } { $verdict }.
whatif-use = Use these answers
whatif-again = Compare something else
whatif-leave = ← Back to the result
