## Periods of stay

periods-list =
    <b>Các khoảng thời gian có tư cách Kỹ năng đặc định số 1</b>

    Bạn hãy nhập tất cả, ở mọi công ty và mọi ngành. Hãy nhập cả “Hoạt động đặc định” (特定活動) để chuẩn bị hoặc lấy bằng lái, và thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương.
periods-none = Chưa từng có tư cách này và chưa từng chuẩn bị? Bạn hãy bấm “{ periods-done }”.
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
