# What is printed on paper.

## The invitation: one page with a QR code, in the worker's language and smaller in Japanese.

sheet-invitation-title = Hỗ trợ trên điện thoại của bạn
# $name (String)
sheet-invitation-name = Gửi { $name }
# $organisation (String)
sheet-invitation-organisation = { $organisation } có một bot trên Telegram. Ở đó, bạn có thể hỏi về công việc, cuộc sống và việc lưu trú ở Nhật, bằng tiếng của bạn.
sheet-invitation-install = Bạn hãy mở Telegram trên điện thoại. Nếu chưa có, bạn hãy cài trước. Ứng dụng này miễn phí.
sheet-invitation-scan = Đưa camera điện thoại vào mã QR, rồi mở đường link hiện ra.
sheet-invitation-start = Bấm “Bắt đầu” (Start). Sau đó chọn ngôn ngữ.
# Stands above the link, which is printed as text.
sheet-invitation-link = Không dùng được camera? Hãy mở đường link này trên điện thoại:
# $expires_on (Date)
sheet-invitation-personal = Đường link này chỉ dành cho bạn. Link dùng được một lần, đến hết ngày { DAY($expires_on) }. Bạn đừng đưa cho người khác.
# For whoever comes from an employer or a dormitory: nobody's name is on it. $expires_on (Date)
sheet-invitation-shared = Đường link này dùng được đến hết ngày { DAY($expires_on) }. Sau khi bạn mở, nhân viên hỗ trợ sẽ hỏi bạn là ai.
sheet-invitation-emergency = Đây không phải đường dây khẩn cấp. Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.
# $organisation (String), $phone (String)
sheet-invitation-question = { $phone ->
    [none] Có câu hỏi? Hãy hỏi { $organisation }.
   *[other] Bạn muốn hỏi thêm? Gọi { $organisation }: { $phone }
}

## Everything kept about a person.

# $made_on (Date)
sheet-my_data-made = Ngày lập: { DAY($made_on) }
