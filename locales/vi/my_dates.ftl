# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>Các hạn của tôi</b>
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng: { DAY($deadline) }
my_dates-reminder = 🔔 Chúng tôi sẽ nhắc bạn vào ngày { DAY($on) } lúc { $at } (giờ Nhật Bản).
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Bây giờ đã quá hạn, nhưng chúng tôi có thể giúp: bạn hãy gọi ngay cho { $organisation }, điện thoại { $phone }.
my_dates-interview-name = Phỏng vấn với nhân viên hỗ trợ
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } lúc { $at } (giờ Nhật Bản)
my_dates-interview-online = 💻 Trực tuyến
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 Chọn giờ phỏng vấn
my_dates-unreminded = ⚠️ Bạn chưa đồng ý nhận lời nhắc nên chúng tôi không nhắc bạn. Bạn có thể thay đổi ở đây: /privacy
my_dates-choose = Bạn hãy chọn một mục để đọc cần làm gì và vì sao. Nếu có ngày nào sai, bạn hãy sửa trong “Thông tin của tôi”.
my_dates-empty =
    <b>Các hạn của tôi</b>

    Chúng tôi chưa biết hạn nào sắp tới. Nếu bạn cho biết những ngày sau, chúng tôi sẽ nhắc bạn kịp thời:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    Bạn có thể cho biết trong “Thông tin của tôi”.
my_dates-gone = Việc này đã xong, hoặc ngày đã thay đổi. Bạn hãy quay lại để xem các hạn hiện tại.

## After a day was told

my_dates-follows-also = Ngoài ra: { WORD("reminder-name", $kind) }, ngày cuối cùng { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Bạn vẫn làm được: tốt nhất là hôm nay. Chúng tôi sẽ giúp bạn.

## The calendar file

my_dates-calendar = 📆 Thêm vào lịch của tôi
my_dates-calendar-name = Các hạn của tôi ở Nhật
my_dates-calendar-sent = Bạn hãy mở tệp này trên điện thoại để thêm các hạn vào lịch. Khi có ngày thay đổi, bạn hãy lấy tệp mới.
