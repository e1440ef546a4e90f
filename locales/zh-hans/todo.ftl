## What to do, in order

todo-button = 📝 要做的事（按顺序）
todo-title = <b>要做的事（按顺序）</b>
todo-nothing = 从您的回答看，现在没有要做的事。
todo-papers = 👉 <b>下一步：</b>请准备文件。清单在“{ papers-button }”里。
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }：</b>{ $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 您需要做体检：{ DAY($first_on) }当天或之后，但必须在{ DAY($before_on) }之前（不含当天）。
# The day itself is too late.
todo-until = 📅 在{ DAY($before_on) }之前（不含当天）。
# The day itself is in time.
todo-from = 📅 { DAY($first_on) }当天或之后。
