button-back = Kembali
button-today = Hari ini
button-yesterday = Kemarin
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = Tombol ini dari layar lama. Pakailah layar yang paling baru.
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } dari { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] Lagi ({ $first }–{ $last } dari { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
