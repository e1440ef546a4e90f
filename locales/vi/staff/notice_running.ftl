# Thông báo đang gửi: tạm dừng, gửi tiếp, hủy, gửi lại.

notice_running-not_sending = Thông báo này hiện không được gửi.
notice_running-not_paused = Thông báo này hiện không tạm dừng.
notice_running-over = Thông báo này đã gửi xong hoặc chưa được duyệt.
notice_running-not_sent = Thông báo này chưa được gửi hoặc đã bị hủy.
notice_running-nobody_again = Không còn ai có thể gửi lại.
notice_running-file_gone =
    <b>Thông báo { $notice } “{ $title }” đã tạm dừng.</b>

    Telegram không còn ảnh hoặc tài liệu của thông báo. Những người chưa nhận vẫn đang chờ. Bấm “Tiếp tục” thì bot thử lại. Nếu vẫn không được, hãy hủy và soạn thông báo mới.
notice_running-token = Ngày { DAY($on) }, Telegram không nhận mã của bot. Trong thời gian đó không gửi được gì. Các tin đang chờ bây giờ sẽ được gửi.
notice_running-changed = Thông báo này đã được đính chính hoặc thu hồi nên nội dung cũ không gửi cho ai nữa. Hãy viết thông báo mới cho những người chưa nhận.
