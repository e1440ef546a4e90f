button-back = Quay lại
button-today = Hôm nay
button-yesterday = Hôm qua
# Answers to what did not work.
button-old = Nút này thuộc màn hình cũ. Bạn hãy dùng màn hình mới nhất nhé.
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } trong { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] Xem thêm ({ $first }–{ $last } trong { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
