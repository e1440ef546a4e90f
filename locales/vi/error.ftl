# Telegram did not take our answer in time.
error-unanswered = Kết nối không tốt, nhưng chúng tôi đã lưu việc bạn vừa làm. Bạn hãy làm tiếp ở màn hình mới nhất nhé.
# $code (String) a short code that support can look up
error-sorry = Có lỗi ở phía chúng tôi, và bước này chưa được lưu. Bạn thử lại nhé. Nếu vẫn bị lỗi, hãy báo mã này cho nhân viên hỗ trợ: { $code }
# $code (String) the same
error-unshown = Có lỗi ở phía chúng tôi. Việc bạn vừa làm đã được lưu, nhưng chúng tôi không hiển thị được phần tiếp theo. Bạn hãy làm tiếp từ menu. Nếu vẫn bị lỗi, hãy báo mã này cho nhân viên hỗ trợ: { $code }
error-unreadable = Chúng tôi không đọc được tin nhắn đó. Bạn hãy gửi lại bằng chữ bình thường. Chúng tôi đang báo cho nhân viên hỗ trợ.
# The button below them: the screen where the person stands
error-go_on = ▶️ Tiếp tục
