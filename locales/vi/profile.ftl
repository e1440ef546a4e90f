# My details: what is known of the worker, why it is asked, and changing it.

profile-groups =
    <b>Thông tin của tôi</b>

    Những gì bạn cho biết ở đây giúp chúng tôi nhắc bạn đúng lúc. Bạn không bắt buộc phải cho biết. Bạn có thể sửa hoặc xóa bất cứ lúc nào.
profile-group-me = 👤 Về tôi
profile-group-stay = 🛂 Việc lưu trú của tôi
profile-group-work = 👔 Việc làm của tôi
profile-group-dates = 📅 Các ngày quan trọng
profile-group-messages = 🔔 Giờ nhận tin
profile-my-data = 🗂 Mọi thông tin được lưu về tôi
profile-choose = Bạn hãy chọn một mục để xem hoặc sửa.
profile-kept-profile = Chỉ nhân viên hỗ trợ xem được, công ty không xem được. Bạn có thể không cho biết, hoặc xóa.
profile-kept-records = Chỉ nhân viên hỗ trợ của chúng tôi xem được, công ty không xem được. Đây là một phần của hồ sơ mà luật yêu cầu lưu: /privacy
profile-enter = ✏️ Nhập hoặc sửa
profile-delete = 🗑 Xóa điều tôi đã cho biết
profile-delete-sure = <b>Xóa điều bạn đã cho biết? Xóa rồi thì không lấy lại được.</b>
profile-delete-reminders = Những lời nhắc tính từ ngày này có thể dừng lại.
profile-delete-yes = 🗑 Có, xóa đi
profile-delete-no = Không, giữ lại
profile-ask-correction = ✋ Nhờ nhân viên hỗ trợ sửa
profile-done = Xong
# $part (String) the id of a detail; $example (String) a day that is typed right
profile-enter-day =
    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn ngày, hoặc gõ ngày, ví dụ { $example }.
profile-enter-option =
    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn, hoặc gõ câu trả lời.
profile-enter-languages =
    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn tất cả, rồi bấm “{ profile-done }”.
# $longest (Number)
profile-enter-called =
    <b>Bạn muốn chúng tôi gọi bạn là gì?</b>

    Bạn hãy gõ tên hoặc biệt danh, nhiều nhất { $longest } ký tự.
# $name (String)
profile-chosen = ✓ { $name }
# $longest (Number)
profile-mistake-long = ⚠️ Bạn hãy gõ một dòng, nhiều nhất { $longest } ký tự.

## One line of the list. $part (String) the id of a detail, $value, $own, $theirs (String)

profile-line-unknown = <b>{ WORD("profile-name", $part) }:</b> chưa có
profile-nothing-told = Ở đây chưa có gì.
profile-line-worker = • <b>{ WORD("profile-name", $part) }:</b> { $value }
profile-line-staff = • <b>{ WORD("profile-name", $part) }:</b> { $value } (nhân viên hỗ trợ ghi)
profile-line-both = • <b>{ WORD("profile-name", $part) }:</b> { $own }; nhân viên hỗ trợ ghi { $theirs }

## Two days for one detail, and an application of a stay before. $part (String), $own, $theirs, $on, $applied_on, $until (String or Date) days

profile-which_day =
    ❓ <b>Ngày nào đúng?</b>

    { WORD("profile-name", $part) }: bạn cho biết { DAY($own) }. Nhân viên hỗ trợ mới ghi { DAY($theirs) }. Hãy xem thẻ hoặc giấy tờ rồi bấm ngày đúng. Cho đến lúc đó, chúng tôi tính theo ngày của bạn.
profile-button-day = 📅 { DAY($on) }
profile-day-kept = ✅ Cảm ơn bạn. { WORD("profile-name", $part) }: từ bây giờ chúng tôi tính theo ngày { DAY($on) }.
profile-day-outdated = Ngày bạn cho biết đã qua. Chúng tôi tính theo ngày muộn hơn mà nhân viên hỗ trợ ghi.
profile-application-ended = Bạn nộp hồ sơ ngày { DAY($applied_on) }. Lần đó là cho thời hạn đến ngày { DAY($until) }. Bạn đã nộp cho thời hạn hiện nay? Hãy cho biết ngày: “{ profile-enter }”.
profile-new_stay = Bạn hãy cho biết cả ngày cuối cùng của thời hạn lưu trú mới: “{ profile-name-stay_expiry }”. Không biết ngày này, chúng tôi không nhắc bạn đúng lúc được.

## Values

# $hour (String) 0 to 23
profile-hour = { $hour }:00
# $country (String) two letters
profile-country = { $country ->
    [stateless] không quốc tịch
   *[other] { COUNTRY($country) }
}
profile-status-ssw1 = Kỹ năng đặc định số 1
profile-status-ssw2 = Kỹ năng đặc định số 2
profile-preparing_for-ssw1 = Công việc Kỹ năng đặc định số 1
profile-preparing_for-truck = Lái xe tải
profile-preparing_for-bus_taxi = Lái xe buýt hoặc taxi
# $name_en, $name_ja (String)
profile-prefecture = { $name_en } ({ $name_ja })
# $started_on, $ended_on (String) ISO days
profile-contract-running = { $started_on ->
    [none] đang có hiệu lực; chưa biết ngày bắt đầu
   *[other] từ { DAY($started_on) }
}
profile-contract-ended = { $started_on ->
    [none] đến { DAY($ended_on) }; chưa biết ngày bắt đầu
   *[other] { DAY($started_on) } – { DAY($ended_on) }
}

## What each detail is called (40 characters at most), and why it is asked

profile-name-called = Gọi tôi là
profile-why-called = Để nhân viên hỗ trợ gọi bạn theo cách bạn thích.
profile-name-locale = Ngôn ngữ tôi đọc
profile-why-locale = Chúng tôi viết cho bạn bằng ngôn ngữ này.
profile-name-languages_spoken = Ngôn ngữ tôi nói
profile-why-languages_spoken = Để người nói được một trong các ngôn ngữ đó gọi điện hoặc gặp bạn.
profile-name-languages_written = Ngôn ngữ tôi viết
profile-why-languages_written = Để chúng tôi biết bạn có thể điền giấy tờ bằng ngôn ngữ nào.
profile-name-prefecture = Tỉnh, thành phố nơi tôi ở
profile-why-prefecture = Văn phòng Nyukan và nơi tư vấn của mỗi tỉnh, thành phố (都道府県) khác nhau.
profile-name-name_on_card = Tên trên thẻ lưu trú
profile-why-name_on_card = Giấy tờ chính thức phải ghi tên đúng như trên thẻ lưu trú (在留カード).
profile-name-nationality = Quốc tịch
profile-why-nationality = Giấy tờ và thủ tục của mỗi nước khác nhau.
profile-name-birth_date = Ngày sinh
profile-why-birth_date = Khi bạn mở lời mời, chúng tôi dựa vào ngày này để biết đó đúng là bạn.
profile-name-stay_expiry = Ngày hết hạn lưu trú
profile-why-stay_expiry = Ngày này ghi trên thẻ lưu trú (在留期間満了日). Chúng tôi nhắc bạn để kịp xin gia hạn. Nếu bạn ở quá ngày này mà không nộp hồ sơ, bạn có thể mất tư cách lưu trú.
profile-name-applied_on = Ngày tôi nộp hồ sơ lưu trú
profile-why-applied_on = Khi bạn đã nộp hồ sơ gia hạn hoặc thay đổi, chúng tôi không nhắc việc đó nữa mà theo dõi thời gian chờ kết quả.
profile-name-result_on = Ngày tôi nhận kết quả
profile-why-result_on = Khi Nyukan đã trả lời, chúng tôi không nhắc bạn về hồ sơ này nữa.
profile-name-passport_expiry = Ngày hết hạn hộ chiếu
profile-why-passport_expiry = Làm hộ chiếu mới mất nhiều thời gian. Chúng tôi nhắc bạn trước vài tháng.
profile-name-mynumber_expiry = Ngày hết hạn thẻ My Number
profile-why-mynumber_expiry = Chúng tôi nhắc bạn gia hạn thẻ ở tòa thị chính (市区町村の役所). Bạn chỉ cho chúng tôi biết ngày, đừng bao giờ viết số My Number.
profile-name-status = Tư cách lưu trú
profile-why-status = Quy định của Kỹ năng đặc định số 1 và số 2 khác nhau.
profile-name-field = Ngành
profile-why-field = Mỗi ngành có kỳ thi và quy định riêng.
profile-name-employer = Công ty
profile-why-employer = Chúng tôi phải biết bạn làm cho công ty nào để hỗ trợ bạn và báo cáo với cơ quan nhà nước.
profile-name-contract = Hợp đồng
profile-why-contract = Chúng tôi hỗ trợ bạn đến khi nào và lưu hồ sơ bao lâu là tùy các ngày trong hợp đồng của bạn.
profile-name-contract_ended_on = Ngày hợp đồng của tôi kết thúc
profile-why-contract_ended_on = Bạn phải khai báo với Nyukan (出入国在留管理庁) trong vòng 14 ngày. Chúng tôi cùng bạn đếm ngày và nhắc bạn.
profile-name-last_health_check_on = Lần khám sức khỏe gần nhất
profile-why-last_health_check_on = Mỗi năm công ty phải cho bạn khám sức khỏe. Chúng tôi nhắc bạn khi sắp đến lần tiếp theo.
profile-name-moved_on = Ngày tôi chuyển nhà
profile-why-moved_on = Bạn phải khai báo địa chỉ mới ở tòa thị chính (市区町村の役所) trong vòng 14 ngày. Chúng tôi nhắc bạn.
profile-name-card_lost_on = Ngày tôi mất thẻ lưu trú
profile-why-card_lost_on = Bạn hãy cho biết ngày bạn biết là mất thẻ. Bạn phải xin thẻ mới trong vòng 14 ngày. Chúng tôi nhắc bạn.
profile-name-preparing_since = Ngày bắt đầu tư cách “chuẩn bị”
profile-why-preparing_since = Tư cách “Hoạt động đặc định” (特定活動) để chuẩn bị cho Kỹ năng đặc định chỉ có thời hạn ngắn. Chúng tôi nhắc bạn nộp hồ sơ trước khi hết hạn.
profile-name-preparing_for = Tôi chuẩn bị cho việc gì
profile-why-preparing_for = Tư cách để chuẩn bị kéo dài tối đa 6 tháng, hoặc tối đa 1 năm nếu bạn lấy bằng lái xe buýt hay taxi. Chúng tôi nhắc bạn trước hạn.
profile-name-reentry_return_by = Ngày muộn nhất phải quay lại Nhật
profile-why-reentry_return_by = Nếu bạn quay lại muộn hơn giấy phép tái nhập cảnh (再入国許可), bạn có thể mất tư cách lưu trú. Chúng tôi nhắc bạn.
profile-name-left_japan_on = Ngày tôi rời Nhật hẳn
profile-why-left_japan_on = Nếu đã đóng nenkin (年金) đủ lâu, bạn có thể xin tiền nenkin trả một lần (脱退一時金) trong vòng hai năm sau khi rời Nhật. Chúng tôi nhắc bạn.
profile-name-last_interview_on = Lần phỏng vấn định kỳ gần nhất
profile-why-last_interview_on = Nếu bạn có tư cách Kỹ năng đặc định số 1, nhân viên hỗ trợ phải phỏng vấn bạn ít nhất ba tháng một lần.
profile-name-last_supervisor_interview_on = Phỏng vấn quản lý ở công ty
profile-why-last_supervisor_interview_on = Nếu bạn có tư cách Kỹ năng đặc định số 1, nhân viên hỗ trợ còn phải phỏng vấn người quản lý trực tiếp của bạn ở công ty ít nhất ba tháng một lần.
profile-name-message_hour = Giờ nhận tin nhắn
profile-why-message_hour = Tin nhắc đến vào giờ này (giờ Nhật). Nếu bạn không chọn thì là 9:00.
profile-name-quiet_from = Giờ bắt đầu yên lặng
profile-why-quiet_from = Từ giờ này (giờ Nhật) chúng tôi không gửi những tin có thể để sau. Nếu bạn không chọn thì là 21:00.
profile-name-quiet_until = Giờ hết yên lặng
profile-why-quiet_until = Từ giờ này (giờ Nhật) chúng tôi lại gửi tin nhắn. Nếu bạn không chọn thì là 8:00.
