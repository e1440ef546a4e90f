## News on or off

notices-button = 🔕 Bật hoặc tắt thông báo
notices-on-short = 🔔 Thông báo đang bật.
notices-off-short = 🔕 Thông báo đang tắt.
notices-on =
    <b>🔔 Thông báo đang bật.</b>

    Chúng tôi gửi cho bạn thông báo và tin nhắc thời hạn. Bạn có thể tắt thông báo. Khi tắt, bạn vẫn nhận được câu trả lời của nhân viên hỗ trợ, tin nhắc các thời hạn theo luật (ví dụ ngày hết hạn lưu trú) và thông báo khẩn.
notices-off =
    <b>🔕 Thông báo đang tắt.</b>

    Bạn vẫn nhận được câu trả lời của nhân viên hỗ trợ, tin nhắc các thời hạn theo luật (ví dụ ngày hết hạn lưu trú) và thông báo khẩn.
notices-stop = 🔕 Tắt thông báo
notices-listen = 🔔 Bật lại thông báo
