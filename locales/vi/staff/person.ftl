# Từng người một: thêm vào danh sách, hoặc sửa thông tin trong danh sách.

# What the cells of a row hold, in short; also buttons.
person-column-number = Mã số
person-column-name_on_card = Tên
person-column-language = Ngôn ngữ
person-column-nationality = Quốc tịch
person-column-birth_date = Ngày sinh
person-column-status = Tư cách
person-column-field = Ngành
person-column-employer = Công ty
person-column-contract_started_on = Bắt đầu HĐ
person-column-contract_ended_on = Kết thúc HĐ
person-column-contract_end_reason = Lý do hết HĐ
person-column-stay_expiry = Hạn lưu trú
person-column-last_interview_on = Phỏng vấn gần nhất
person-column-last_supervisor_interview_on = Phỏng vấn quản lý gần nhất
person-column-last_health_check_on = Khám sức khỏe
person-column-passport_expiry = Hạn hộ chiếu

## Giving one cell

# $column (String) an id, $roster_number (String), $value (String) what is known or was given
person-ask =
    <b>{ WORD("person-column", $column) }</b>
    { $roster_number ->
        [none] Người mới
       *[other] Mã số { $roster_number }
    }
    { $value ->
        [none] Chưa ghi.
       *[other] Hiện tại: <b>{ $value }</b>
    }

    { $column ->
        [number] Hãy gõ mã số mà tổ chức dùng cho người này.
        [name_on_card] Hãy gõ tên đúng như trên thẻ lưu trú.
        [employer] Hãy chọn công ty, hoặc gõ tên công ty.
        [language] Hãy chọn ngôn ngữ người này đọc, hoặc gõ.
        [nationality] Hãy chọn quốc tịch, hoặc gõ.
        [status] Hãy chọn, hoặc gõ.
        [field] Hãy chọn, hoặc gõ.
        [contract_end_reason] Hãy chọn, hoặc gõ.
       *[other] Hãy chọn ngày, hoặc gõ ngày.
    }
person-skip = Để trống
person-enough = Xem lại tất cả
person-open_card = Mở thẻ của người đó
# $number (String)
person-mistake-number_taken = ⚠️ Mã số { $number } đã có trong danh sách. Hãy dùng mã số khác, hoặc sửa thông tin của người đó.
person-mistake-nothing = ⚠️ Điều này được hiểu là ô trống, và ô trống không thay đổi gì. Hãy gõ thông tin đúng.

## All of them

# $column (String) an id, $value (String)
person-line = • { WORD("person-column", $column) }: { $value ->
        [none] chưa ghi
       *[other] <b>{ $value }</b>
    }
# $roster_number (String)
person-list =
    { $roster_number ->
        [none] <b>Người mới</b>
       *[other] <b>Mã số { $roster_number }</b>
    }
    Bạn muốn sửa mục nào?

## A last look

# $roster_number (String)
person-summary =
    { $roster_number ->
        [none] <b>Người mới trong danh sách</b>
       *[other] <b>Mã số { $roster_number }</b>
    }
    Như vậy có đúng không?
# $column (String) an id, $value (String)
person-line-new = • { WORD("person-column", $column) }: <b>{ $value }</b>
# $column (String) an id, $before, $value (String)
person-line-changed = • { WORD("person-column", $column) }: { $before } → <b>{ $value }</b>
# $column (String) an id, $value (String) what the worker said
person-line-otherwise = ⚠️ { WORD("person-column", $column) }: người lao động cho biết { $value }. Điều này không bị ghi đè; nếu cả hai ngày đều có thể đúng, bot sẽ hỏi người lao động.
person-change = Sửa mục khác
person-take = Đã kiểm tra: vẫn lưu
person-same = Cùng một người: lấy mã số mới
person-mistake-changed = ⚠️ Có người vừa sửa mục này. Bên dưới là thông tin hiện tại. Hãy xem lại trước khi lưu.
person-mistake-same = ⚠️ Danh sách đã ghi đúng như vậy. Không có gì thay đổi.
person-mistake-several = ⚠️ Nhiều người trong danh sách có tên này. Hãy tìm đúng người và sửa mã số trên thẻ của họ.

## Saved

# $roster_number, $name (String)
person-saved =
    ✅ Đã thêm vào danh sách: <b>{ $roster_number }</b>, { $name ->
        [none] không có tên
       *[other] { $name }
    }
person-open_saved = Mở thẻ
person-another = Thêm người khác
