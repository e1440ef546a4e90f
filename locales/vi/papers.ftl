## Papers

papers-button = 📄 Giấy tờ của tôi
papers-list =
    <b>Giấy tờ của bạn</b>

    Khi đã có giấy tờ nào, bạn hãy bấm số của giấy tờ đó. Bạn có thể quay lại vào ngày khác; những gì đã đánh dấu vẫn được giữ.
# $have, $all (Number)
papers-count = Bạn đã có { $have } trong { $all } giấy tờ.
papers-none = Theo câu trả lời của bạn, hiện chưa cần giấy tờ nào.
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
