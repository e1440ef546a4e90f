## Papers

papers-button = 📄 わたしの 書類（しょるい）
papers-list =
    <b>あなたの 書類（しょるい）</b>
    
    書類が あったら、その 番号（ばんごう）を おしてください。別（べつ）の 日（ひ）に つづける ことも できます。しるしは のこります。
# $have, $all (Number)
papers-count = もう ある 書類（しょるい）：{ $have }。ぜんぶで { $all }。
papers-none = あなたの 答（こた）えでは、まだ 書類（しょるい）は いりません。
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
