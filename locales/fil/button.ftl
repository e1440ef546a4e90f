button-back = ‹ Balik
button-today = Ngayon
button-yesterday = Kahapon
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = Galing ang button na ito sa lumang screen. Gamitin ang pinakabagong screen.
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } ng { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] Iba pa ({ $first }–{ $last } ng { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
