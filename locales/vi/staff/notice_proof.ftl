## What a worker asks about a notice, in its consultation

# $notice (String) its number; $title (String) its title; $words (String) its words as the worker has them; $taken_back (String) yes or no
# $corrected is none, or what became for the worker of what corrects it: no_text, missing, perhaps, came or since (not known); $correction (String) the number of that; $new_words (String)
notice_proof-asked-unclear =
    🤔 Người lao động không hiểu <b>thông báo { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(đã thu hồi)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The same
notice_proof-asked-question =
    💬 Người lao động muốn hỏi về <b>thông báo { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(đã thu hồi)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The same, above a reply
notice_proof-asked-reply =
    ↩️ Trả lời <b>thông báo { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(đã thu hồi)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The words, in each of these
notice_proof-asked-words = <blockquote expandable>{ $words }</blockquote>{ $corrected ->
    [none] {""}
    [since]
        {""}
        ⚠️ <b>Nội dung này không còn hiệu lực:</b> thông báo đã được sửa sau đó. Hãy xem lại thông báo trước khi trả lời.
   *[came]
        {""}
        ⚠️ <b>Nội dung này không còn hiệu lực.</b> { $corrected ->
            [no_text] Bản đính chính số { $correction } không có bản bằng ngôn ngữ của người lao động. Nội dung bản đính chính:
            [missing] Bản đính chính số { $correction } chưa đến người lao động. Nội dung bản đính chính:
            [perhaps] Không rõ bản đính chính số { $correction } đã đến người lao động hay chưa. Nội dung bản đính chính:
           *[came] Người lao động cũng đã nhận bản đính chính số { $correction }. Nội dung bản đính chính:
        }
        <blockquote expandable>{ $new_words }</blockquote>
}

## Who has not read an urgent notice

# $notice (String) its number; $title (String) its title
notice_proof-call = 📞 Chưa xác nhận đã đọc thông báo khẩn số { $notice } “{ $title }” và không trả lời tin nhắc. Hãy gọi điện.
# $notice (String) the number of the correction; $title (String)
notice_proof-call-correct = 📞 Chưa nhận được bản đính chính số { $notice } của thông báo khẩn “{ $title }”, vẫn theo nội dung cũ. Hãy gọi điện.
# $notice (String) the number of the taking back; $title (String)
notice_proof-call-take_back = 📞 Chưa biết thông báo khẩn “{ $title }” đã được thu hồi (số { $notice }). Hãy gọi điện.

## The workbook that proves a notice

notice_proof-number = Thông báo số
notice_proof-title = Tiêu đề
notice_proof-purpose = Mục đích
notice_proof-about_id = Về thông báo số
notice_proof-notice_class = Loại
notice_proof-urgent_reason = Lý do khẩn
notice_proof-state = Trạng thái
notice_proof-link = Liên kết
notice_proof-media = Ảnh hoặc tệp
notice_proof-asks_read = Có nút “Tôi đã đọc”?
notice_proof-author = Người soạn
notice_proof-approver = Người duyệt
notice_proof-created_at = Bắt đầu soạn (giờ Nhật)
notice_proof-asked_at = Xin duyệt (giờ Nhật)
notice_proof-approved_at = Duyệt (giờ Nhật)
notice_proof-send_at = Gửi từ (giờ Nhật)
notice_proof-counted_at = Chốt người nhận (giờ Nhật)
notice_proof-ended_at = Kết thúc (giờ Nhật)
notice_proof-whom = Gửi cho ai
notice_proof-condition-locales = Ngôn ngữ
notice_proof-condition-statuses = Tư cách lưu trú
notice_proof-condition-fields = Lĩnh vực
notice_proof-condition-employers = Công ty
notice_proof-condition-prefectures = Tỉnh của công ty
notice_proof-condition-stay_ends_within = Hết hạn lưu trú trong số tháng
notice_proof-condition-has_no_interview = Chưa hẹn phỏng vấn
notice_proof-condition-last_seen_before = Lần cuối thấy trước ngày
notice_proof-condition-numbers = Mã số trong danh sách
notice_proof-condition-has_changed_results = Người có kết quả thay đổi theo quy định mới
notice_proof-condition-workers = Số người đó
notice_proof-condition-lacks_notices = Người chưa nhận thông báo
notice_proof-condition-lacks_copies = Cũng chưa nhận bản chép số
notice_proof-condition-beyond_roster = Cả người không có trong danh sách
notice_proof-outcome-waiting = Chưa có kết quả
# $purpose (String) say, correct or take_back
notice_proof-outcome-sent = { $purpose ->
    [correct] Đã đính chính
    [take_back] Đã thu hồi
   *[say] Đã gửi
}
# $purpose (String) say, correct or take_back
notice_proof-outcome-repeated = { $purpose ->
    [correct] Đã đính chính, có thể hai lần
    [take_back] Đã thu hồi, có thể hai lần
   *[say] Đã gửi, có thể hai lần
}
notice_proof-outcome-unreachable = Không liên lạc được
notice_proof-outcome-refused = Telegram từ chối
notice_proof-outcome-cancelled = Đã hủy
notice_proof-outcome-skipped = Không gửi
notice_proof-outcome-queued = Đang chờ
notice_proof-outcome-sending = Đang gửi
notice_proof-reason-no_text = Không có bản bằng ngôn ngữ của họ
notice_proof-reason-no_chat = Chưa có cuộc trò chuyện với bot
notice_proof-reason-muted = Đã tắt thông báo
notice_proof-reason-unchanged = Bản đính chính không đổi gì với họ
notice_proof-reason-may_have_it = Đang được gửi khi hủy: có thể họ đã nhận được
notice_proof-reason-other_chat = Nội dung cũ vẫn còn trong cuộc trò chuyện trên điện thoại cũ
notice_proof-nobody = Hồ sơ đã xóa
notice_proof-counted = Số người khi duyệt
notice_proof-total = Tổng các kết quả
notice_proof-acknowledged = Đã báo là đã đọc
notice_proof-is_finished = Đã xong: ai cũng có kết quả
# $count (Number) of people without an outcome
notice_proof-not_finished = Chưa xong: { $count }
notice_proof-numbers_only = Nội dung và danh sách người nhận đã bị xóa khi hết thời hạn lưu; chỉ còn lại các con số này
notice_proof-is-purpose = { $value ->
    [correct] Đính chính một thông báo khác
    [take_back] Thu hồi một thông báo khác
   *[say] Thông báo mới
}
notice_proof-is-notice_class = { $value ->
    [urgent] Khẩn
   *[notice] Thường
}
notice_proof-is-state = { $value ->
    [approved] Đã duyệt, chờ đến giờ gửi
    [sending] Đang gửi
    [paused] Tạm dừng
    [done] Đã xong
    [cancelled] Đã hủy
   *[other] Bản nháp
}
notice_proof-is-media = { $value ->
    [photo] Ảnh
   *[document] Tệp
}
notice_proof-yes = Có
notice_proof-no = Không
notice_proof-asked_by = Người xin duyệt
notice_proof-completeness = Đã xong chưa
notice_proof-remark = Ghi chú
notice_proof-reason-other = Lý do khác
notice_proof-reason-not_there = Không còn trong cuộc trò chuyện của họ
notice_proof-reason-unreadable = Không đọc được nữa
notice_proof-of_these = trong đó: { $what }
