## What to do, in order

todo-button = 📝 することの順番を見る
todo-title = <b>すること（順番）</b>
todo-nothing = あなたの回答を見るかぎり、今すぐすることはありません。許可するかどうかを決めるのは、出入国在留管理庁だけです。
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }：</b>{ $todo }
# $first_on, $last_on (String) ISO days
todo-between = 📅 健康診断を受けた日は、{ DAY($first_on) }から{ DAY($last_on) }までの間でなければなりません。
todo-until = 📅 { DAY($last_on) }まで
todo-from = 📅 { DAY($first_on) }から
