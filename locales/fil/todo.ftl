## What to do, in order

todo-button = 📝 Mga gagawin, sunod-sunod
todo-title = <b>Mga gagawin, sunod-sunod</b>
todo-nothing = Batay sa mga sagot mo, wala kang kailangang gawin sa ngayon.
todo-papers = 👉 <b>Susunod:</b> Ihanda ang mga papeles mo. Nasa “{ papers-button }” ang listahan.
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }:</b> { $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 Kailangan mo ng health check sa { DAY($first_on) } o pagkatapos nito, pero bago ang { DAY($before_on) }.
# The day itself is too late.
todo-until = 📅 Bago ang { DAY($before_on) }.
# The day itself is in time.
todo-from = 📅 Sa { DAY($first_on) } o pagkatapos nito.
