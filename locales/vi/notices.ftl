## No more notices

notices-button = 🔕 Bật hoặc tắt thông báo
notices-on-short = 🔔 Thông báo đang bật.
notices-off-short = 🔕 Thông báo đang tắt.
notices-on =
    <b>🔔 Thông báo đang bật.</b>

    Chúng tôi gửi cho bạn tin tức và nhắc thời hạn. Bạn có thể tắt thông báo. Dù tắt, bạn vẫn nhận được tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, và câu trả lời của nhân viên hỗ trợ.
notices-off =
    <b>🔕 Thông báo đang tắt.</b>

    Bạn vẫn nhận được tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, và câu trả lời của nhân viên hỗ trợ.
notices-stop = 🔕 Tắt thông báo
notices-listen = 🔔 Bật lại thông báo
