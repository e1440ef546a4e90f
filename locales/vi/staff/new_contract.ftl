# Hợp đồng mới của người trong danh sách.

new_contract-employer =
    <b>Hợp đồng mới cho mã số { $roster_number }</b>
    Hãy chọn công ty, hoặc gõ tên công ty.
# $name (String) what was typed
new_contract-unknown = Công ty này chưa được ghi: <b>{ $name }</b>. Chỉ thêm khi tên đúng.
new_contract-add = Thêm công ty này
new_contract-open = ⚠️ Hợp đồng hiện nay chưa có ngày kết thúc. Trước hết hãy ghi ngày kết thúc và lý do.
new_contract-day =
    <b>Mã số { $roster_number }</b>
    { $employer }

    Hợp đồng bắt đầu vào ngày nào? Hãy chọn ngày hoặc gõ ngày.
new_contract-summary =
    <b>Mã số { $roster_number }</b>
    { $employer }
    Ngày đầu tiên: { DAY($started_on) }

    Các hợp đồng trước vẫn còn trong lịch sử. Như vậy có đúng không?
