button-back = ‹ Back
button-today = Today
button-yesterday = Yesterday
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = This button is from an old screen. Please use the newest screen.
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } of { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] More ({ $first }–{ $last } of { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
