## What to do, in order

todo-button = 📝 することの順番を見る
todo-title = <b>すること（順番）</b>
todo-nothing = あなたの回答を見るかぎり、今すぐすることはありません。
todo-papers = 👉 <b>次にすること：</b>書類をそろえてください。「{ papers-button }」で確認できます。
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }：</b>{ $todo }
# $first_on, $before_on (String) ISO days; the second one is too late
todo-between = 📅 健康診断は、{ DAY($first_on) }から、{ DAY($before_on) }の前の日までに受けたものが必要です。
todo-until = 📅 { DAY($before_on) }より前に
todo-from = 📅 { DAY($first_on) }から
