# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = nguy hiểm, khẩn cấp, cấp cứu, { sign-danger }
# These call for help: staff get them too.
spoken-cry = cứu tôi, cứu em, cứu với, cứu tôi với, cứu em với, giúp tôi với, làm ơn giúp tôi, tha cho tôi, cứu em với ạ, cứu tôi với ạ, giúp em với, giúp em với ạ, làm ơn giúp em, làm ơn cứu em, làm ơn cứu tôi, ai cứu tôi với, ai cứu em với, xin cứu tôi, xin cứu em, đừng đánh nữa, đừng đánh em, đừng đánh tôi, cứu, cứu mạng, cứu giúp, cứu tôi đi, cứu em đi, cứu tui, cứu tui với
spoken-help = giúp, giúp tôi, giúp đỡ, giúp em, trợ giúp, hỗ trợ
spoken-menu = thực đơn, trang chủ, menu chính
spoken-stop = dừng, dừng lại, thôi, hủy
spoken-back = quay lại, trở lại
spoken-language = ngôn ngữ, đổi ngôn ngữ
spoken-clear = xóa trò chuyện, xóa cuộc trò chuyện, xóa tin nhắn, xóa chat
# Words for days, where a day is asked for.
spoken-before_yesterday = hôm kia, ngày hôm kia, bữa kia, hai ngày trước
spoken-yesterday = hôm qua, ngày hôm qua, hôm qua ạ, dạ hôm qua, bữa qua, hôm wa, hqua, tối qua, tối hôm qua, đêm qua, chiều qua, chiều hôm qua, sáng qua, sáng hôm qua
spoken-today = hôm nay, ngày hôm nay, bữa nay, hôm nay ạ, dạ hôm nay, hnay, sáng nay, trưa nay, chiều nay, tối nay, mới hôm nay
spoken-tomorrow = ngày mai, mai, ngày mai ạ, dạ ngày mai, sáng mai, chiều mai, tối mai
spoken-after_tomorrow = ngày kia, ngày mốt, hai ngày nữa
# N stands for a number; without it, one is meant.
spoken-days_ago = N ngày trước, cách đây N ngày, N hôm trước, cách đây N hôm, N bữa trước, cách đây N bữa, trước đây N ngày
spoken-weeks_ago = N tuần trước, cách đây N tuần, một tuần trước, cách đây một tuần
spoken-days_ahead = N ngày nữa, N ngày sau, sau N ngày
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = có, vâng, dạ có, dạ vâng, vâng có, đúng, đúng rồi, đúng vậy, phải, có rồi, rồi, dạ rồi, đã có, có ạ, vâng ạ, yes, đậu, đậu rồi, đỗ rồi
spoken-no = không, không có, dạ không, dạ không có, không phải, không đúng, không ạ, ko, k có, ko có, hông, hok, khong, chưa bao giờ, chưa từng, không bao giờ, rớt, trượt
