## Periods of stay

periods-list =
    <b>Các khoảng thời gian bạn ở Nhật với tư cách Kỹ năng đặc định số 1</b>

    Hãy nhập tất cả các khoảng thời gian, kể cả khi làm ở công ty khác hoặc ngành khác, và cả thời gian “Hoạt động đặc định” (特定活動) khi bạn chuẩn bị, hoặc lấy bằng lái để làm tài xế. Hãy nhập cả thời gian nghỉ sinh, nghỉ nuôi con nhỏ, nghỉ vì ốm đau hoặc bị thương.
periods-none = Chưa có khoảng thời gian nào. Nếu bạn chưa từng có tư cách này và chưa từng ở Nhật để chuẩn bị, hãy bấm “Xong”.
periods-add = ＋ Thêm khoảng thời gian
periods-done = Xong
periods-kind = Khoảng thời gian đó thuộc loại nào?
periods-remove = Xóa khoảng thời gian này
periods-from = <b>Bắt đầu từ ngày nào?</b>
periods-to = <b>Kết thúc vào ngày nào?</b> Ngày cuối cùng cũng được tính.
periods-running = Vẫn đang tiếp tục
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – vẫn tiếp tục · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ Ngày cuối không thể trước ngày đầu ({ $from }).
