## What to do, in order

todo-button = 📝 What to do, in order
todo-title = <b>What to do, in order</b>
todo-nothing = From your answers, there is nothing to do at the moment.
todo-papers = 👉 <b>Next:</b> Get your papers ready. You find the list under “{ papers-button }”.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 You need a health check on { DAY($first_on) } or later, but before { DAY($before_on) }.
# The day itself is too late.
todo-until = 📅 Before { DAY($before_on) }.
# The day itself is in time.
todo-from = 📅 On { DAY($first_on) } or later.
