button-back = ‹ ပြန်
button-today = ယနေ့
button-yesterday = မနေ့က
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = ဤခလုတ်သည် မျက်နှာပြင်ဟောင်း၏ ခလုတ် ဖြစ်ပါသည်။ နောက်ဆုံးရ မျက်နှာပြင်ကို သုံးပါ။
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } / { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] ဆက်ကြည့်ရန် ({ $first }–{ $last } / { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
