button-back = ‹ पछाडि
button-today = आज
button-yesterday = हिजो
# An alert: somebody tapped a button of a screen that is not the newest.
button-old = यो बटन पुरानो स्क्रिनको हो। कृपया सबैभन्दा नयाँ स्क्रिन चलाउनुहोस्।
# A page of a list, by its first and its last label (`last` is none where it has one), or by places among all.
# $by (String) name or place, $first, $last (String or Number), $count (Number)
button-page-before = { $by ->
    [place] ‹ { $count } मध्ये { $first }–{ $last }
   *[name] { $last ->
        [none] ‹ { $first }
       *[other] ‹ { $first } – { $last }
    }
}
button-page-next = { $by ->
    [place] अरू ({ $count } मध्ये { $first }–{ $last }) ›
   *[name] { $last ->
        [none] { $first } ›
       *[other] { $first } – { $last } ›
    }
}
