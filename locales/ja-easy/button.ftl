button-back = ‹ もどる
button-today = 今日（きょう）
button-yesterday = 昨日（きのう）
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = この ボタンは 古（ふる）い 画面（がめん）の ものです。いちばん 新（あたら）しい 画面を 使（つか）ってください。
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before =
    { $by ->
        [place] ‹ { $first }–{ $last }（ぜんぶで { $count }）
       *[name]
            { $last ->
                [none] ‹ { $first }
               *[other] ‹ { $first } – { $last }
            }
    }
button-page-next =
    { $by ->
        [place] つぎ { $first }–{ $last }（ぜんぶで { $count }）›
       *[name]
            { $last ->
                [none] { $first } ›
               *[other] { $first } – { $last } ›
            }
    }
