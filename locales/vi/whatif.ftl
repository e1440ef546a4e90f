## What if

whatif-button = 🔀 Nếu thay đổi thì sao?
whatif-what =
    <b>Nếu thay đổi thì sao?</b>

    Bạn hãy chọn điều muốn thử thay đổi. Chúng tôi chỉ so sánh; câu trả lời của bạn vẫn giữ nguyên.
# What may come; one tap compares it.
whatif-pass-japanese_test = Nếu tôi đỗ JLPT N4
whatif-pass-skill_test_passed = Nếu tôi đỗ kỳ thi kỹ năng
# $question, $before, $after (String)
whatif-change = <b>{ $question }:</b> { $before } → <b>{ $after }</b>
whatif-now = <b>Với câu trả lời hiện giờ</b>
whatif-then = <b>Nếu thay đổi</b>
whatif-same = Không có điểm nào thay đổi.
# $criterion, $icon, $verdict (String)
whatif-point = <b>{ $criterion }</b>
whatif-verdict-now = Bây giờ: { $icon } { $verdict }.
whatif-verdict-then = Khi đó: { $icon } { $verdict }.
whatif-use = Dùng các câu trả lời này
whatif-again = So sánh điều khác
whatif-leave = ← Quay lại kết quả
