menu-text =
    <b>Bạn muốn làm gì?</b>

    Bạn cũng có thể viết ngay ở đây, hoặc gửi ảnh, tin nhắn thoại. Nhân viên hỗ trợ sẽ xem.
menu-again = <b>Bạn muốn làm gì tiếp theo?</b>
menu-eligibility = 🔎 Tôi có đủ điều kiện không?
menu-job_change = 🔁 Chuyển việc
menu-consultation = 💬 Hỏi nhân viên hỗ trợ
menu-guide = 📖 Sách hướng dẫn
# $count (Number) changes of the law that concern, or may concern, the reader
menu-changes = 📣 Những điều thay đổi ({ $count })
menu-notices = 📰 Thông báo
menu-identity = 🪪 Xác nhận tôi là ai
menu-my_dates = ⏰ Các hạn của tôi
menu-profile = 👤 Thông tin của tôi
menu-button = Menu
