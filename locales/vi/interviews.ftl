# Regular interviews (定期面談): staff offer times, the worker picks one, staff write down what was said.
command-interviews = Phỏng vấn định kỳ: đề xuất giờ, ghi và xem kết quả

## What a worker reads

interview-when =
    <b>{ DAY($on) }, { $time }</b> (giờ Nhật Bản)
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

    { interview-questions }
interview-over = Buổi phỏng vấn này đã xong hoặc đã bị hủy.
interview-times =
    <b>Bạn hãy chọn giờ phỏng vấn</b>
    { interview-where }

    Mọi giờ đều là giờ Nhật Bản. Giờ người khác đã chọn thì không chọn được nữa.
interview-no-times = Không còn giờ trống. Bạn hãy viết cho nhân viên hỗ trợ: mở menu và chọn “Hỏi nhân viên hỗ trợ”.
interview-slot = { DAY($on) } { $time }
interview-slot-taken = { DAY($on) } { $time } – đã có người
interview-mistake-taken = ⚠️ Giờ này không còn trống. Bạn hãy chọn giờ khác.
interview-one =
    <b>Buổi phỏng vấn của bạn</b>
    { interview-when }
    { interview-where }
interview-consent-asked = Phỏng vấn trực tuyến cần bạn đồng ý: hai bên nhìn thấy mặt nhau, trong phòng không có ai khác, bạn không đeo tai nghe, và <b>toàn bộ buổi nói chuyện được ghi hình và ghi âm</b>. Bản ghi hình được giữ ít nhất một năm sau khi hợp đồng của bạn kết thúc. Bạn có thể từ chối và gặp trực tiếp.
interview-consent-given = Bạn đã đồng ý phỏng vấn trực tuyến có ghi hình. Bạn vẫn có thể đổi ý.
interview-asked-to-meet = Chúng tôi đã báo nhân viên hỗ trợ rằng bạn muốn gặp trực tiếp. Họ sẽ liên lạc với bạn.
interview-agree-online = Tôi đồng ý gặp trực tuyến, có ghi hình
interview-want-in-person = Tôi muốn gặp trực tiếp
interview-questions-button = Tôi sẽ được hỏi gì?
interview-other-time = Chọn giờ khác
interview-cancel = Hủy buổi phỏng vấn
interview-cancel-sure =
    <b>Bạn muốn hủy buổi phỏng vấn?</b>
    Nhân viên hỗ trợ sẽ được báo. Theo luật, ít nhất ba tháng phải phỏng vấn một lần, nên họ sẽ đề xuất giờ khác cho bạn.
interview-cancel-yes = Đúng, hủy buổi này
interview-thanks = Cảm ơn bạn đã tham gia phỏng vấn. Lần sau muộn nhất là ngày { DAY($next_on) }. Bạn không cần chờ đến lúc đó: bạn có thể viết cho nhân viên hỗ trợ bất cứ lúc nào.
interview-questions =
    <b>Bạn sẽ được hỏi</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
    7. { interview-ask-housing }
    8. { interview-ask-charges }
    9. { interview-ask-support }
    10. { interview-ask-violence }
    11. { interview-ask-deposit }
    12. { interview-ask-money_control }
    13. { interview-ask-documents_held }
    14. { interview-ask-private_life }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }

    Công ty không xem được câu trả lời của bạn trong bot này. Nhân viên hỗ trợ đọc và ghi lại. Có trường hợp luật bắt buộc họ báo vấn đề cho cơ quan nhà nước. Bạn không cần mang gì. Nếu bạn đang gặp nguy hiểm, đừng chờ đến buổi phỏng vấn: hãy gọi 110 (cảnh sát), hoặc viết cho chúng tôi ngay.
interview-ask-other_work = Bạn có phải làm việc gì không ghi trong hợp đồng không?
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
interview-ask-illegal_workers = Ở nơi bạn làm, có ai đang làm dù không được phép làm việc tại Nhật không?
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
interview-list =
    <b>Phỏng vấn định kỳ</b>
    Đây là những buổi chưa diễn ra. Ít nhất ba tháng một lần phải có một buổi với người lao động, và một buổi riêng với người quản lý trực tiếp.
interview-list-empty = Chưa có buổi nào được đề xuất hay bắt đầu.
interview-label =
    { $roster_number } · { $interviewee ->
        [supervisor] quản lý
       *[worker] lao động
    } · { $on ->
        [none] chưa có giờ
       *[other] { DAY($on) } { $time }
    }
interview-list-button = Các buổi phỏng vấn
interview-offer-times = Đề xuất giờ
interview-record-new = Ghi một buổi phỏng vấn khác
interview-staff-one =
    <b>Phỏng vấn: { $roster_number } · { $interviewee ->
        [supervisor] người quản lý trực tiếp
       *[worker] người lao động
    }</b>
    Họ tên: { $name ->
        [none] không hiện
       *[other] { $name }
    }
    Thời gian: { $on ->
        [none] chưa có
       *[other] { DAY($on) } { $time } (giờ Nhật Bản)
    }
    { interview-where }
    { $state ->
        [offered] Người lao động chưa chọn giờ.
       *[booked] Đã hẹn giờ, chưa diễn ra.
    }
    Đã ghi: { $answered } trên { $items } mục
    { $consent ->
        [none] Gặp trực tiếp thì không cần sự đồng ý.
        [missing] ⚠️ Chưa có sự đồng ý phỏng vấn trực tuyến.
       *[given] Người được phỏng vấn đã đồng ý gặp trực tuyến.
    }
interview-record = Ghi kết quả
interview-ask-other-time = Mời người lao động chọn giờ khác
interview-staff-booked =
    Phỏng vấn người lao động có mã số { $roster_number }
    { DAY($on) } { $time } (giờ Nhật Bản)
    { interview-where }
interview-staff-called-off = Người lao động có mã số { $roster_number } đã hủy buổi phỏng vấn. Vẫn phải phỏng vấn người này: hãy đề xuất giờ khác (/interviews trong cuộc trò chuyện riêng với bot).
interview-staff-in-person = Người lao động có mã số { $roster_number } không đồng ý phỏng vấn trực tuyến và muốn gặp trực tiếp. Hãy sắp xếp.
interview-staff-supervisor = Phỏng vấn người quản lý trực tiếp của người lao động có mã số { $roster_number }: có { $count } vấn đề. Nội dung chỉ nằm trong biên bản buổi đó. Hãy quyết định cần làm gì.
interview-staff-problem =
    Từ buổi phỏng vấn: { WORD("interview-item", $item) }
    { $text }

## Offering times

interview-offer-whom =
    <b>Với ai?</b>
    Hãy gõ mã số hoặc một phần họ tên, hoặc chọn công ty để mời tất cả mọi người ở đó.
interview-offer-method = <b>Gặp bằng cách nào?</b>
interview-in-person-recommended = Nên gặp trực tiếp: lần đầu tiên, và ít nhất mỗi năm một lần.
interview-offer-place =
    { $method ->
        [online] <b>Gặp trực tuyến thế nào?</b> Hãy gõ tên ứng dụng và đường link, đúng như người lao động sẽ đọc.
       *[in_person] <b>Gặp ở đâu?</b> Hãy gõ địa điểm, đúng như người lao động sẽ đọc.
    }
interview-offer-day =
    <b>Ngày nào?</b> Bấm hoặc gõ.

    Các giờ đã chọn đến lúc này:
    { $times ->
        [none] chưa có
       *[other] { $times }
    }
interview-offer-hours =
    <b>{ DAY($on) }: giờ nào?</b> Bấm, hoặc gõ như sau: 10:30 14:00 (giờ Nhật Bản). Bấm lần nữa để bỏ.

    Các giờ đã chọn đến lúc này:
    { $times ->
        [none] chưa có
       *[other] { $times }
    }
interview-other-day = Ngày khác
interview-preview-button = Tiếp tục
interview-offer-preview =
    <b>Đề xuất những giờ này?</b>
    Gửi đến: { $whom }
    Số người được mời: { $count }
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ Số giờ ít hơn số người: mỗi giờ chỉ một người chọn được.
interview-offer-left-out = Không mời: { $left_out } người chưa dùng bot hoặc có tư cách Kỹ năng đặc định số 2.
interview-offer-send = Gửi đề xuất
interview-offer-sent = Đã đề xuất giờ. Số người được mời: { $count }. Khi có người chọn, bạn sẽ thấy trong nhóm.
interview-mistake-time = ⚠️ Không đọc được giờ này. Hãy gõ như sau: 10:30
interview-mistake-many = ⚠️ Mỗi lần chỉ đề xuất được nhiều nhất { $most } giờ.
interview-mistake-past = ⚠️ Giờ này đã qua. Hãy chọn giờ muộn hơn.
interview-mistake-ssw2 = ⚠️ Người này có tư cách Kỹ năng đặc định số 2. Phỏng vấn định kỳ chỉ thuộc việc hỗ trợ người có tư cách Kỹ năng đặc định số 1.
interview-mistake-no_chat = ⚠️ Người này chưa dùng bot hoặc chưa đồng ý. Hãy gọi điện, rồi ghi lại bằng “Ghi một buổi phỏng vấn khác”.
interview-mistake-nobody = ⚠️ Ở đó không mời được ai: họ chưa dùng bot hoặc có tư cách Kỹ năng đặc định số 2.

## Writing an interview down

interview-record-whom =
    <b>Buổi phỏng vấn về người lao động nào?</b>
    Hãy gõ mã số hoặc một phần họ tên.
interview-record-kind =
    <b>{ $roster_number }: { $name ->
        [none] không hiện họ tên
       *[other] { $name }
    }</b>
    Bạn phỏng vấn ai, bằng cách nào? Người lao động và người quản lý trực tiếp có biên bản riêng: không ai xem được lời của người kia.
interview-kind-worker-in_person = Người lao động, trực tiếp
interview-kind-worker-online = Người lao động, trực tuyến
interview-kind-supervisor-in_person = Người quản lý, trực tiếp
interview-kind-supervisor-online = Người quản lý, trực tuyến
interview-letter-button = Thư gửi người quản lý trực tiếp
interview-letter = Bấm vào thư để sao chép, rồi gửi bằng e-mail hoặc in ra.
interview-letter-supervisor =
    { $employer ->
        [none] Kính gửi công ty
       *[other] { $employer }
    }
    { $supervisor ->
        [none] Kính gửi người quản lý trực tiếp
       *[other] { $supervisor }
    }

    Chúng tôi là { $organisation }, cơ quan hỗ trợ đã đăng ký (登録支援機関). Ít nhất ba tháng một lần, chúng tôi nói chuyện với người quản lý trực tiếp của lao động Kỹ năng đặc định, tách riêng với người lao động. Chúng tôi hỏi về công việc, lương, giờ làm, chỗ ở và an toàn. Xin cho biết ngày giờ phù hợp, và gặp trực tiếp hay trực tuyến. Buổi trực tuyến được ghi hình và cần sự đồng ý.

    { $organisation }
    Điện thoại: { $phone }
interview-room =
    <b>Phỏng vấn trực tuyến: trước khi bắt đầu</b>
    { $consent ->
        [missing] ⚠️ Chưa có sự đồng ý. Người lao động bấm nút trong cuộc trò chuyện, hoặc đồng ý trên giấy.
       *[given] Đã ghi nhận sự đồng ý.
    }
    Hãy đánh dấu những gì bạn đã kiểm tra.

    Bản ghi hình được giữ tại: { $recording ->
        [none] chưa có. Hãy gõ nơi giữ vào đây.
       *[other] { $recording }. Gõ lại để sửa.
    }
    Giữ ít nhất: { $until ->
        [none] một năm sau khi hợp đồng kết thúc
       *[other] đến hết ngày { DAY($until) }
    }
interview-consent-paper = Có sự đồng ý trên giấy
interview-check-faces = Thấy rõ mặt hai bên
interview-check-alone = Trong phòng không có ai khác
interview-check-no_earphones = Không đeo tai nghe
interview-check-recording = Đang ghi hình
interview-begin = Bắt đầu
interview-later = Làm tiếp sau
interview-item =
    <b>{ $place }/{ $items }: { WORD("interview-item", $item) }</b>
    { $interviewee ->
        [supervisor] Người quản lý trực tiếp nói:
       *[worker] Người lao động nói:
    }

    { $result ->
        [fine] Đã ghi: không có vấn đề
        [problem] Đã ghi: { $text }
       *[open] Chưa ghi
    }
interview-fine = Không có vấn đề
interview-problem = Có vấn đề
interview-summary-button = Xem tất cả
interview-problem-ask =
    <b>{ WORD("interview-item", $item) }</b>
    Hãy gõ vấn đề, theo đúng lời của người được phỏng vấn.
interview-summary =
    <b>Phỏng vấn: { $roster_number } · { $interviewee ->
        [supervisor] người quản lý trực tiếp
       *[worker] người lao động
    }</b>
    Ngày thực hiện: { DAY($held_on) }
    Ghi chú: { $remarks ->
        [none] không có
       *[other] { $remarks }
    }
    Bấm vào một mục để sửa. Khi đã lưu, hãy đọc và sửa ở “Các buổi đã thực hiện”.
interview-finding =
    { $result ->
        [fine] ✓
        [problem] ⚠️
       *[open] …
    } { WORD("interview-item", $item) }{ $result ->
        [problem] : { $text }
       *[other] {""}
    }
interview-remarks-button = Ghi chú
interview-remarks-ask = Hãy gõ những gì cần ghi thêm về buổi phỏng vấn này.
interview-held-button = Thực hiện vào ngày khác
interview-held-ask = <b>Buổi phỏng vấn diễn ra ngày nào?</b> Bấm hoặc gõ.
interview-room-button = Sự đồng ý và bản ghi hình
interview-save = Lưu: đã thực hiện
interview-saved =
    Đã lưu buổi phỏng vấn và lên lịch lần sau. Vấn đề: { $count }. { $interviewee ->
        [supervisor] Lời của người quản lý trực tiếp chỉ có trong biên bản này.
       *[worker] Mỗi vấn đề đã thành một yêu cầu tư vấn trong nhóm.
    }
interview-mistake-open = ⚠️ Còn { $count } mục chưa ghi.
interview-mistake-room = ⚠️ Phỏng vấn trực tuyến cần sự đồng ý và đủ bốn dấu kiểm. Nếu có gì chưa ổn, hãy gặp trực tiếp.
interview-mistake-recording = ⚠️ Trước hết hãy ghi nơi giữ bản ghi hình (“Sự đồng ý và bản ghi hình”).
