button-back = ‹ ត្រឡប់
button-today = ថ្ងៃនេះ
button-yesterday = ម្សិលមិញ
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = ប៊ូតុងនេះមកពីអេក្រង់ចាស់។ សូមប្រើអេក្រង់ថ្មីបំផុត។
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $first }–{ $last } ក្នុង { $count }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] បន្ត ({ $first }–{ $last } ក្នុង { $count }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
