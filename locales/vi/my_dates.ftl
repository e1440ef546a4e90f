# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>Các hạn của tôi</b>
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }.
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng: { DAY($deadline) }. Bạn nói đã làm xong, nhưng chúng tôi chưa biết ngày.
    Hãy cho biết ngày đó, hoặc hỏi nhân viên hỗ trợ: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    Ngày cuối cùng là { DAY($stay_expiry) }. Bạn nộp hồ sơ ngày { DAY($applied_on) }, sau ngày cuối.
    Hãy hỏi nhân viên hỗ trợ ngay xem bạn có được ở lại và làm việc không: { sign-person }
my_dates-nearer = ⬆️ Các hạn gần hơn
my_dates-further = ⬇️ Các hạn sau
my_dates-reminder = 🔔 Lần nhắc tới: ngày { DAY($on) } lúc { $at } (giờ Nhật)
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Đã quá hạn, nhưng chúng tôi có thể giúp.

    { $phone ->
        [none] Bạn hãy bấm “{ reminder-button-help }” ngay.
       *[other] { $we_on ->
            [now] Bạn hãy bấm “{ reminder-button-help }”, hoặc gọi ngay cho { $organisation }: { $phone }.
           *[other] Bạn hãy bấm “{ reminder-button-help }” ngay, hoặc gọi cho { $organisation } vào ngày { DAY($we_on) }, từ { $we_at }: { $phone }.
        }
    }
my_dates-call_when = { $phone ->
    [none] Bạn hãy bấm “{ reminder-button-help }” ngay. { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] Bạn hãy gọi ngay cho chúng tôi: { $phone }.
       *[other] Bạn hãy gọi cho chúng tôi vào ngày { DAY($we_on) }, từ { $we_at }: { $phone }.
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] Hoặc gọi cho Nyukan (地方出入国在留管理局) trong hôm nay, hoặc ngay khi họ mở cửa.
   *[other] Hôm nay Nyukan (地方出入国在留管理局) nghỉ. Bạn có thể gọi vào ngày { DAY($office_on) }.
}
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Bạn hãy hỏi xem mình có được ở lại và làm việc không.

    { my_dates-call_when }
my_dates-interview-name = Phỏng vấn với nhân viên hỗ trợ
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) } lúc { $at } (giờ Nhật)
my_dates-interview-online = 💻 Trực tuyến
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 Chọn giờ phỏng vấn
my_dates-unreminded = ⚠️ Bạn chưa đồng ý nhận lời nhắc nên chúng tôi không nhắc bạn. Bạn có thể thay đổi ở đây: /privacy
my_dates-choose = Bạn hãy chọn một mục để đọc, báo là đã xong, hoặc sửa ngày.
my_dates-empty =
    <b>Các hạn của tôi</b>

    Chúng tôi chưa biết hạn nào sắp tới. Nếu bạn cho biết những ngày sau, chúng tôi sẽ nhắc bạn kịp thời:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    Bạn có thể cho biết trong “{ menu-profile }”.
my_dates-gone = Việc này đã xong, hoặc ngày đã thay đổi. Bạn hãy quay lại để xem các hạn hiện tại.

## One date

my_dates-new_day = ✏️ Sửa ngày
my_dates-contract_ended = 💼 Hợp đồng đã kết thúc
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    Bạn hãy chọn ngày đúng, hoặc gõ ngày, ví dụ { $example }.
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>Hợp đồng của bạn kết thúc ngày nào?</b>

    Nhân viên hỗ trợ thấy ngày này. Công ty không thấy. Bạn cũng có thể gõ: { $example }
my_dates-known = Hiện nay: { DAY($on) }.
my_dates-far = Bây giờ bạn chưa cần làm gì.
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    Ngày cuối cùng là { DAY($deadline) }.

    <b>Việc này đã xong chưa?</b>
my_dates-late-yes = ✅ Rồi, đã xong
my_dates-late-no = ⏳ Chưa
my_dates-told =
    ✅ Cảm ơn bạn. Chúng tôi tính từ ngày này:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
my_dates-told-other = Bạn cho biết ngày { DAY($own) }. Nhân viên hỗ trợ có ngày khác ở trên. Ngày đó sai? Hãy bấm “{ reminder-button-help }”.

## After a day was told

my_dates-follows-contract_end = 📅 Bạn có đến hết ngày <b>{ DAY($deadline) }</b> để khai báo với Nyukan (出入国在留管理庁).
my_dates-follows-also = Ngoài ra: { WORD("reminder-name", $kind) }, ngày cuối cùng { DAY($deadline) }.
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Bạn vẫn làm được, càng sớm càng tốt. Chúng tôi sẽ giúp bạn.
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    Ngày cuối cùng là { DAY($deadline) }. Chúng tôi báo cho nhân viên hỗ trợ. Bạn hãy hỏi xem mình có được ở lại và làm việc không.
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 Thêm vào lịch của tôi
my_dates-calendar-name = Các hạn của tôi ở Nhật
my_dates-calendar-sent = Bạn hãy mở tệp này trên điện thoại để thêm các hạn vào lịch. Khi có ngày thay đổi, bạn hãy lấy tệp mới.
