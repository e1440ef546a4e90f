# Bản tóm tắt: những gì mới từ lần trước, theo nội dung và theo công ty.

digest-head =
    <b>📋 Mới từ bản tóm tắt trước</b>
    Việc cần làm và việc phải khai báo có trong danh sách: /tasks.
digest-pressing = <b>⚠️ Việc này không chờ được đến bản tóm tắt sau</b>
digest-subject = <b>{ $title }</b>: { $count }{ $first_on ->
    [none] {""}
   *[other] {" "}(ngày sớm nhất: { DAY($first_on) })
}
digest-employer = – { $employer ->
    [none] { $people ->
        [none] Cơ quan của chúng ta
       *[other] { $people }
    }
   *[other] { $people ->
        [none] { $employer }
       *[other] { $employer }: { $people }
    }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
digest-more = Còn { $more } dòng chưa hiện ở đây.
digest-title-task-returned = Đã liên lạc lại được
digest-title-reminder-undone-staff = Thật ra chưa xong (người lao động báo)
digest-title-duty-noted = Phải khai báo trong 14 ngày (随時届出)
digest-title-interview-staff-booked = Đã chọn giờ phỏng vấn
digest-title-interview-staff-called-off = Người lao động hủy phỏng vấn
digest-title-interview-staff-in-person = Muốn phỏng vấn trực tiếp
digest-title-interview-staff-forgotten = Hủy phỏng vấn: xin xóa thông tin
digest-title-interview-staff-supervisor = Người giám sát kể về vấn đề
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_approval-waits = { $notice ->
    [none] Thông báo đang chờ duyệt
   *[other] Thông báo số { $notice } “{ $title }” đang chờ duyệt
}
digest-title-invitation-reused = Lời mời đã dùng được mở lại
digest-title-invitation-refused-other_chat = Mở lời mời bằng tài khoản khác
digest-title-invitation-refused-linked_before = Lời mời được mở trong chat của người khác
digest-title-invitation-refused-two_job_changes = Có hai hồ sơ đổi việc: lời mời bị từ chối
digest-title-invitation-arrived = Vào bằng lời mời không ghi tên
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_running-paused = { $notice ->
    [none] Thông báo đang tạm dừng
   *[other] Thông báo số { $notice } “{ $title }” đang tạm dừng: hãy cho gửi tiếp hoặc hủy phần còn lại
}
# $notice (String) the number of a notice, or none; $title (String) its title
digest-title-notice_proof-call = { $notice ->
    [none] Chưa đọc thông báo khẩn: hãy gọi điện
   *[other] Chưa đọc thông báo khẩn số { $notice } “{ $title }”: hãy gọi điện
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-correct = { $notice ->
    [none] Bản sửa thông báo khẩn không đến nơi: hãy gọi điện
   *[other] Bản sửa số { $notice } của thông báo khẩn “{ $title }” không đến nơi: hãy gọi điện
}
# $notice (String) the number of what changes an urgent notice, or none; $title (String) its title
digest-title-notice_proof-call-take_back = { $notice ->
    [none] Tin thu hồi thông báo khẩn không đến nơi: hãy gọi điện
   *[other] Tin thu hồi số { $notice } của thông báo khẩn “{ $title }” không đến nơi: hãy gọi điện
}
