# Language, consent, menu, help: the first screens.

# Shown before a language is chosen: every locale says it in its own language.
language-choose = Bạn hãy chọn ngôn ngữ.
language-button = 🌐 Ngôn ngữ

# Who runs the bot, what is kept and why, Telegram abroad, no emergency line. A change in meaning needs a new CONSENT_VERSION.
# $organisation (String), $registration (String), $phone (String), $contact (String)
consent-text =
    <b>Trước khi bắt đầu</b>

    Bot này do <b>{ $organisation }</b>, cơ quan hỗ trợ đã đăng ký (登録支援機関, { $registration }), quản lý.

    <b>Chúng tôi lưu gì:</b> mã số của cuộc trò chuyện này, ngôn ngữ của bạn, các câu trả lời của bạn, thông tin và các ngày của bạn, và những gì bạn viết cho nhân viên hỗ trợ. <b>Để làm gì:</b> để cùng bạn kiểm tra các quy định, để trả lời bạn, và để lưu những hồ sơ mà luật yêu cầu chúng tôi lưu. Chỉ nhân viên hỗ trợ của { $organisation } xem được. Công ty nơi bạn làm việc không xem được.

    <b>Nếu bạn đồng ý tất cả,</b> bạn cũng đồng ý để chúng tôi nhắc bạn các thời hạn, và để nhân viên hỗ trợ lưu những gì bạn hỏi họ. Bạn có thể chọn từng mục, và rút lại bất cứ lúc nào: /privacy.

    <b>Telegram là công ty ở ngoài nước Nhật.</b> Những gì bạn viết ở đây sẽ đi qua máy tính của họ ở nước ngoài.

    <b>Đây không phải đường dây khẩn cấp.</b> Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn muốn hỏi về thông tin của mình: { $contact }, điện thoại { $phone }.

    Bạn có đồng ý không?
consent-agree = Có, tôi đồng ý tất cả
consent-choose = Chọn từng mục
# $organisation (String)
consent-purposes =
    <b>Bạn còn đồng ý điều gì?</b>

    • <b>Nhắc thời hạn:</b> chúng tôi nhắc bạn các thời hạn, ví dụ ngày hết hạn lưu trú.
    • <b>Lưu những gì tôi hỏi:</b> nhân viên hỗ trợ của { $organisation } lưu những gì bạn hỏi và những gì họ trả lời. Nếu không, họ không thể giúp bạn bằng tin nhắn ở đây.

    Bấm vào mục bạn đồng ý, rồi bấm “Tiếp tục”. Khi bấm “Tiếp tục”, bạn đồng ý với những phần còn lại của nội dung trước đó.
consent-continue = Tiếp tục
consent-decline = Không
consent-declined =
    Không sao cả. Chúng tôi không lưu thông tin gì về bạn.

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn đổi ý, hãy viết /start.

menu-text =
    <b>Bạn muốn làm gì?</b>

    Bạn cũng có thể viết ngay ở đây, hoặc gửi ảnh, tin nhắn thoại. Nhân viên hỗ trợ sẽ xem.
menu-eligibility = 🔎 Tôi có đủ điều kiện không?
menu-job_change = 🔁 Chuyển việc
menu-consultation = 💬 Hỏi nhân viên hỗ trợ
menu-guide = 📖 Sách hướng dẫn
menu-my_dates = ⏰ Các hạn của tôi
menu-profile = 👤 Thông tin của tôi
menu-button = Menu
back-button = ← Quay lại

# $organisation (String), $phone (String)
help-text =
    <b>Bot này giúp bạn trong cuộc sống và công việc ở Nhật.</b>

    /menu – kiểm tra quy định về tư cách lưu trú của bạn, hoặc hỏi nhân viên hỗ trợ
    /language – đọc bằng ngôn ngữ khác
    /profile – thông tin và các ngày của bạn
    /mydates – các hạn sắp tới và còn bao nhiêu ngày
    /mydata – mọi thứ được lưu về bạn
    /privacy – thông tin của bạn được dùng thế nào, những điều bạn đồng ý
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn
    /help – xem lại trang này

    Bot do { $organisation } quản lý. Điện thoại: { $phone }

    <b>Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.</b> Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

# Staff read this above the help.
help-staff = <b>Dành cho nhân viên hỗ trợ</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = Hãy gửi tệp danh sách (.xlsx) vào đây. Trước khi nhập, bạn được xem tệp sẽ thay đổi những gì.
help-staff-workers = <b>Những gì người lao động đọc ở đây</b>

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Mở menu
command-help = Bot này giúp được gì, gọi ai khi nguy hiểm
command-language = Đọc bằng ngôn ngữ khác
command-profile = Thông tin và các ngày của bạn
command-mydates = Các hạn sắp tới và còn bao nhiêu ngày
command-mydata = Xem, sửa và nhận mọi thứ được lưu về bạn
command-privacy = Thông tin của bạn được dùng thế nào, những điều bạn đồng ý
command-stop = Không nhận thông báo nữa
command-forget = Xóa dữ liệu của bạn
command-staff = Danh sách nhân viên hỗ trợ
command-tasks = Việc nhân viên cần làm
command-notice = Ghi việc phải thông báo trong 14 ngày
command-roster = Tìm người lao động: thông tin, giấy mời, hợp đồng
command-export = Xuất danh sách hoặc nhật ký ra tệp
command-complaints = Khiếu nại về nhân viên hỗ trợ

# Answers to what did not work.
button-old = Nút này thuộc màn hình cũ. Bạn hãy dùng màn hình mới nhất nhé.
refused-staff = Mục này chỉ dành cho nhân viên hỗ trợ.
refused-admin = Chỉ quản trị viên mới làm được việc này.
refused-reader = Chỉ nhân viên mới đọc được mục này.
refused-exporter = Chỉ người quản lý hỗ trợ, quản trị viên và người kiểm tra mới xuất được.
# Telegram did not take our answer in time.
unanswered = Kết nối không tốt, nhưng chúng tôi đã lưu việc bạn vừa làm. Bạn hãy làm tiếp ở màn hình mới nhất nhé.
# $code (String) a short code that support can look up
sorry = Có lỗi ở phía chúng tôi, và bước này chưa được lưu. Bạn thử lại nhé. Nếu vẫn bị lỗi, hãy báo mã này cho nhân viên hỗ trợ: { $code }
