button-back = ‹ 戻る
button-today = 今日
button-yesterday = 昨日
# Answers to what did not work.
button-old = このボタンは古い画面のものです。いちばん新しい画面を使ってください。
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }〜{ $last }（全{ $count }）
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first }〜{ $last }
    }
}
button-page-next = { $by ->
    [place] 次へ { $first }〜{ $last }（全{ $count }）›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first }〜{ $last } ›
    }
}
