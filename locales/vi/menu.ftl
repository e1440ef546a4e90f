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
