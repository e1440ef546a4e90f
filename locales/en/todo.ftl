## What to do, in order

todo-button = 📝 What to do, in order
todo-title = <b>What to do, in order</b>
todo-nothing = From your answers, there is nothing to do at the moment. Only the Immigration Services Agency (出入国在留管理庁) decides.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $last_on (String) ISO days
todo-between = 📅 The health check must be from { DAY($first_on) } to { DAY($last_on) }.
todo-until = 📅 Before the end of { DAY($last_on) }.
todo-from = 📅 From { DAY($first_on) } on.
