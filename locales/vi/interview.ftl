## What a worker reads

interview-when =
    <b>{ DAY($on) }, { $time }</b> (giờ Nhật)
    Theo giờ trên điện thoại của bạn: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] chưa có địa điểm
       *[other] { $place }
    }
interview-offered =
    <b>Phỏng vấn định kỳ của bạn (定期面談)</b>
    Theo luật, nhân viên hỗ trợ phải nói chuyện với bạn ít nhất ba tháng một lần. Bạn hãy chọn giờ.

    { interview-where }
interview-choose = Chọn giờ
interview-look = Xem buổi phỏng vấn
interview-choose-again =
    <b>Buổi phỏng vấn của bạn cần đổi giờ</b>
    Nhân viên hỗ trợ không gặp bạn được vào giờ bạn đã chọn. Bạn hãy chọn giờ khác. Chúng tôi xin lỗi bạn.

    { interview-where }
interview-called-off = Nhân viên hỗ trợ đã hủy buổi phỏng vấn. Bạn không phải làm gì: họ sẽ liên lạc lại với bạn.
interview-before =
    <b>Sắp đến buổi phỏng vấn của bạn</b>
    { interview-when }
    { interview-where }

    Bạn không cần mang gì. Để đọc các câu hỏi, bạn hãy bấm “{ interview-look }”.
interview-over = Buổi phỏng vấn này đã xong hoặc đã bị hủy.
interview-times =
    <b>{ DAY($day) }: bạn hãy chọn giờ</b>
    { interview-where }

    Mọi giờ đều là giờ Nhật. Giờ người khác đã chọn thì không chọn được nữa.
interview-days =
    <b>Bạn hãy chọn ngày phỏng vấn</b>
    { interview-where }

    Sau đó bạn chọn giờ.
interview-days-button = Ngày khác
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– đã kín
       *[other] {""}
    }
interview-no-times = Không còn giờ trống. Bạn hãy bấm “{ interview-ask_times }”, nhân viên hỗ trợ sẽ đưa ra giờ khác.
interview-ask_times = Xin giờ khác
interview-times_asked = Không còn giờ trống. Nhân viên hỗ trợ đã biết và sẽ đưa ra giờ khác cho bạn.
interview-slot = { $time }
interview-slot-taken = { $time } – đã kín
interview-mistake-taken = ⚠️ Giờ này không còn trống. Bạn hãy chọn giờ khác.
interview-one =
    <b>Buổi phỏng vấn của bạn</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>Gặp trực tuyến?</b> Bạn có thể từ chối và gặp trực tiếp.

    Trực tuyến nghĩa là: hai bên thấy mặt nhau, trong phòng không có ai khác, không đeo tai nghe. <b>Toàn bộ buổi nói chuyện được ghi hình và ghi âm.</b> Chúng tôi giữ bản ghi ít nhất một năm sau khi hợp đồng của bạn kết thúc.
interview-consent-given = Bạn đã đồng ý phỏng vấn trực tuyến có ghi hình. Bạn vẫn có thể đổi ý.
interview-asked-to-meet = Chúng tôi báo nhân viên hỗ trợ rằng bạn muốn gặp trực tiếp. Họ sẽ liên lạc với bạn.
interview-online = 💻 Trực tuyến hay trực tiếp?
interview-online-asked = Buổi này là trực tuyến. Hãy bấm “{ interview-online }” và trả lời.
interview-agree-online = Đồng ý trực tuyến và ghi hình
interview-want-in-person = Tôi muốn gặp trực tiếp
interview-questions-button = Tôi sẽ được hỏi gì?
interview-other-time = Chọn giờ khác
interview-cancel = Hủy buổi phỏng vấn
interview-cancel-sure =
    <b>Bạn muốn hủy buổi phỏng vấn?</b>
    Nhân viên hỗ trợ sẽ được báo. Theo luật, ít nhất ba tháng phải phỏng vấn một lần, nên họ sẽ đề xuất giờ khác cho bạn.
interview-cancel-yes = Có, hủy buổi này
interview-thanks = Cảm ơn bạn đã tham gia phỏng vấn. Lần sau muộn nhất là ngày { DAY($next_on) }. Bạn không cần chờ đến lúc đó: bạn có thể viết cho nhân viên hỗ trợ bất cứ lúc nào.
interview-questions-work =
    <b>Chúng tôi hỏi (1/4): việc làm và lương</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>Chúng tôi hỏi (2/4): an toàn</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>Chúng tôi hỏi (3/4): cuộc sống</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>Chúng tôi hỏi (4/4): ai đọc câu trả lời</b>

    Công ty không xem được câu trả lời của bạn ở đây. Nhân viên hỗ trợ đọc và ghi lại. Nếu có việc trái luật, nhân viên có thể phải báo cơ quan nhà nước.

    Bạn đang gặp nguy hiểm? Đừng chờ phỏng vấn: hãy gọi 110 (cảnh sát), hoặc viết cho chúng tôi ngay.
interview-questions-next = Tiếp →
interview-ask-other_work = Công việc của bạn có đúng như hợp đồng không?
interview-ask-other_employer = Bạn có làm cho công ty khác không?
interview-ask-safety = Nơi làm việc có an toàn và sạch sẽ không?
interview-ask-pay = Bạn có nhận đủ lương như hợp đồng không?
interview-ask-hours = Giờ làm có đúng như hợp đồng không?
interview-ask-leave = Bạn có ngày nghỉ, được nghỉ phép và về nước thăm nhà không?
interview-ask-housing = Chỗ ở của bạn có ổn không?
interview-ask-charges = Tiền ăn, tiền nhà có đúng như đã thỏa thuận không?
interview-ask-support = Bạn có được hỗ trợ như trong kế hoạch hỗ trợ không?
interview-ask-violence = Có ai đánh, đe dọa hay nhốt bạn không?
interview-ask-deposit = Có ai lấy tiền đặt cọc, hoặc bắt bạn hứa trả tiền phạt không?
interview-ask-money_control = Có ai giữ tiền, sổ hay thẻ ngân hàng của bạn không?
interview-ask-documents_held = Bạn có tự giữ hộ chiếu và thẻ lưu trú không?
interview-ask-private_life = Có ai hạn chế cuộc sống riêng của bạn: điện thoại, đi ra ngoài, bạn bè không?
interview-ask-daily_life = Bạn có gặp khó khăn gì trong cuộc sống hằng ngày không?
interview-ask-health = Bạn có khỏe không?
interview-ask-illegal_workers = Chỗ làm có ai làm mà không có giấy phép không?
interview-ask-other = Bạn còn muốn nói gì khác không?

## What staff read

interview-item-other_work = Việc ngoài hợp đồng
interview-item-other_employer = Làm cho công ty khác
interview-item-safety = An toàn, vệ sinh nơi làm việc
interview-item-pay = Lương đúng hợp đồng
interview-item-hours = Giờ làm đúng hợp đồng
interview-item-leave = Ngày nghỉ, phép, về thăm nhà
interview-item-housing = Chỗ ở phù hợp
interview-item-charges = Tiền ăn, tiền nhà đúng thỏa thuận
interview-item-support = Hỗ trợ đúng kế hoạch
interview-item-violence = Bạo lực, đe dọa, giam giữ
interview-item-deposit = Tiền đặt cọc, tiền phạt
interview-item-money_control = Bị giữ tiền, sổ ngân hàng
interview-item-documents_held = Tự giữ hộ chiếu, thẻ lưu trú
interview-item-private_life = Bị hạn chế cuộc sống riêng
interview-item-daily_life = Khó khăn trong cuộc sống hằng ngày
interview-item-health = Sức khỏe
interview-item-illegal_workers = Người làm việc trái phép
interview-item-other = Việc khác
interview-method-in_person = Gặp trực tiếp
interview-method-online = Trực tuyến
