# Các buổi phỏng vấn đã thực hiện: đọc biên bản, sửa biên bản.

interview-item-remarks = Ghi chú
interview-held-list-button = Các buổi đã thực hiện
interview-held-list = { $count ->
    [0] Chưa có buổi phỏng vấn nào đã thực hiện về người có mã số { $roster_number }.
   *[other] <b>Các buổi phỏng vấn đã thực hiện về người có mã số { $roster_number }</b>
}
interview-held-label = { DAY($held_on) } · { $interviewee ->
        [supervisor] quản lý
       *[worker] lao động
    } · { WORD("interview-method", $method) }
interview-held-one =
    <b>Buổi phỏng vấn đã thực hiện: { $roster_number } · { $interviewee ->
        [supervisor] người quản lý trực tiếp
       *[worker] người lao động
    }</b>
    Ngày thực hiện: { DAY($held_on) }
    { WORD("interview-method", $method) }
    Ghi chú: { $remarks ->
        [none] không có
       *[other] { $remarks }
    }
    Bấm vào một mục để đọc toàn bộ.
interview-held-online =
    Đồng ý gặp trực tuyến: { $consented_on ->
        [none] chưa ghi
       *[other] { DAY($consented_on) }
    }
    Đã kiểm tra: { $checks ->
        [none] không có
       *[other] { $checks }
    }
    Bản ghi hình được giữ tại: { $recording ->
        [none] chưa ghi
       *[other] { $recording }
    }
    Giữ đến: { $until ->
        [none] một năm sau khi hợp đồng kết thúc
       *[other] { DAY($until) }
    }
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] Không có vấn đề
        [empty] Không có
       *[told] { $text }
    }
interview-correct = Sửa
interview-correct-ask = Hãy gõ nội dung đúng: nội dung này sẽ thay cho nội dung hiện có. Bot ghi lại ai đã sửa mục nào, vào lúc nào.
interview-remarks-none = Không có ghi chú

interview-staff-forgotten = Đã hủy một buổi phỏng vấn: { task-worker } yêu cầu xóa dữ liệu. { $on ->
    [none] Buổi này chưa có giờ.
   *[other] Giờ này lại trống: { DAY($on) } { $time } (giờ Nhật Bản).
}
