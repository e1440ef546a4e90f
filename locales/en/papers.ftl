## Papers

papers-button = 📄 My papers
papers-list =
    <b>Your papers</b>

    Tap the number of a paper when you have it. You can come back on another day. We keep your marks.
# $have, $all (Number)
papers-count = You have { $have } of { $all }.
papers-none = From your answers, no paper is needed yet.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
