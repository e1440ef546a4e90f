command-queue = Vụ việc đang chờ, đến hạn trước
command-staff = Danh sách nhân viên hỗ trợ
command-tasks = Việc nhân viên cần làm
command-away = Báo vắng mặt đến ngày nào
command-filing = Ghi việc phải thông báo trong 14 ngày
command-facts = Xác nhận nguồn và số điện thoại
command-roster = Tìm người lao động: thông tin, giấy mời, hợp đồng
command-export = Xuất danh sách hoặc nhật ký ra tệp
command-complaints = Những việc nhóm nhân viên không thấy
# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = Phỏng vấn định kỳ: đề xuất giờ, ghi và xem kết quả

## Said to staff

command-evidence = Nội dung bị ẩn của người lao động, cần quyết định
command-remove = Trả lời (reply) tin nhắn của người lao động bằng lệnh này: gỡ tin ở cả hai cuộc trò chuyện
