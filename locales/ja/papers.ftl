## Papers

papers-button = 📄 必要な書類
papers-list =
    <b>あなたの書類</b>

    書類が用意できたら、その番号を押してください。別の日に続けることもできます。付けた印は残ります。
# $have, $all (Number)
papers-count = { $all }件のうち{ $have }件がそろっています。
papers-none = あなたの回答を見るかぎり、まだ必要な書類はありません。
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
