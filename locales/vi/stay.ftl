# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ Thời hạn 5 năm của tôi
stay-title = <b>Thời hạn 5 năm Kỹ năng đặc định số 1 của bạn</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = Theo câu trả lời của bạn, tính đến { DAY($today) } bạn đã dùng { NUMBER($used, useGrouping: 0) } trong { NUMBER($allowed, useGrouping: 0) } ngày.
stay-counted = <b>Các ngày được tính</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { NUMBER($days, useGrouping: 0) } ngày
stay-span-running = • { DAY($first_on) } – vẫn tiếp tục
stay-gaps = Những ngày nằm giữa các khoảng thời gian này không được tính, vì khi đó bạn không có tư cách này, hoặc đang nghỉ sinh, nuôi con nhỏ, ốm đau hay bị thương.
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>Ngày cuối cùng: { DAY($last_on) }</b>. Từ ngày nộp hồ sơ ({ DAY($apply_on) }) trở đi, ngày nào cũng được tính.
stay-no-last-day = <b>Chưa có ngày cuối cùng</b>: số ngày được tính chưa đủ 5 năm.
stay-left-out = <b>Không tính ở đây: thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương</b>
stay-left-out-check = Cần nhân viên hỗ trợ kiểm tra xem thời gian nghỉ này có thật sự không bị tính hay không. Bạn hãy giữ giấy tờ về thời gian nghỉ.
stay-driver = Thời gian lấy bằng lái xe (特定活動55号) không được tính ở đây. Theo chúng tôi biết, thời gian này nằm ngoài 5 năm; cần nhân viên hỗ trợ kiểm tra.
stay-sixth-year = <b>Năm thứ sáu</b> chỉ có trong trường hợp ngoại lệ, ví dụ khi bạn chưa đỗ kỳ thi Kỹ năng đặc định số 2 nhưng đạt ít nhất 80% điểm đỗ, hoặc, trong ngành hộ lý, gần đỗ kỳ thi quốc gia (介護福祉士国家試験). Cần nhân viên hỗ trợ kiểm tra. Trước khi được kiểm tra, bạn đừng lên kế hoạch dựa vào năm này.
