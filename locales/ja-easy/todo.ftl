## What to do, in order

todo-button = 📝 する ことの 順番（じゅんばん）
todo-title = <b>する ことの 順番（じゅんばん）</b>
todo-nothing = あなたの 答（こた）えでは、今（いま） する ことは ありません。
todo-papers = 👉 <b>つぎに：</b>書類（しょるい）を 準備（じゅんび）してください。「{ papers-button }」に 書（か）いてあります。
# $number (Number), $icon, $criterion, $todo (String) the last one a whole sentence
todo-step = { $number }. { $icon } <b>{ $criterion }：</b>{ $todo }
# $first_on, $before_on (String) ISO days; the first one is in time, the second one is too late
todo-between = 📅 健康診断（けんこうしんだん）は、{ DAY($first_on) }か その あとに 受（う）けてください。でも、{ DAY($before_on) }より 前（まえ）です。（{ DAY($before_on) }は おそいです。）
# The day itself is too late.
todo-until = 📅 { DAY($before_on) }より 前（まえ）（その 日（ひ）は おそいです）
# The day itself is in time.
todo-from = 📅 { DAY($first_on) }か その あと
