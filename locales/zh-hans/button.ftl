button-back = ‹ 返回
button-today = 今天
button-yesterday = 昨天
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = 这个按钮在旧画面上。请使用最新的画面。
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last }（共{ $count }）
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] 更多（{ $first }–{ $last }，共{ $count }）›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
