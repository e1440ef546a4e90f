# Các buổi phỏng vấn đã thực hiện: đọc biên bản, sửa biên bản.

interview-item-remarks = Ghi chú
interview-held-list-button = Các buổi đã thực hiện
interview-held-list = { $count ->
    [0] Chưa có buổi phỏng vấn nào đã thực hiện về người có mã số { $roster_number }.
   *[other] <b>Các buổi phỏng vấn đã thực hiện về người có mã số { $roster_number }</b>
}
interview-held-label = { DAY($held_on) } · { $interviewee ->
        [supervisor] quản lý
       *[worker] lao động
    } · { WORD("interview-method", $method) }
interview-held-one =
    <b>Buổi phỏng vấn đã thực hiện: { $roster_number } · { $interviewee ->
        [supervisor] người quản lý trực tiếp
       *[worker] người lao động
    }</b>
    Ngày thực hiện: { DAY($held_on) }
    Người phỏng vấn: { $interviewer ->
        [none] chưa ghi tên
       *[other] { $interviewer }{ $interviewer_title ->
            [none] {""}
           *[other] , { $interviewer_title }
        }
    }
    { WORD("interview-method", $method) }
    Ghi chú: { $remarks ->
        [none] không có
       *[other] { $remarks }
    }
    Bấm vào một mục để đọc toàn bộ.
interview-held-online =
    Đồng ý gặp trực tuyến: { $consented_on ->
        [none] chưa ghi
       *[other] { DAY($consented_on) }
    }
    Đã kiểm tra: { $checks ->
        [none] không có
       *[other] { $checks }
    }
    Bản ghi hình được giữ tại: { $recording ->
        [none] chưa ghi
       *[other] { $recording }
    }
    Giữ đến: { $until ->
        [none] một năm sau khi hợp đồng kết thúc
       *[other] { DAY($until) }
    }
interview-held-item =
    <b>{ WORD("interview-item", $item) }</b>

    { $result ->
        [fine] Không có vấn đề
        [empty] Không có
       *[told] { $text }
    }
# In place of a problem that the staff group does not read. $number (String) of its consultation, or "none"
interview-restricted = 🔒 chỉ một số người được đọc{ $number ->
    [none] {""}
   *[other] , xem số { $number }
}
interview-correct = Sửa
interview-correct-ask = Hãy gõ nội dung đúng: nội dung này sẽ thay cho nội dung hiện có. Bot ghi lại ai đã sửa mục nào, vào lúc nào.
interview-remarks-none = Không có ghi chú
interview-staff-forgotten = Đã hủy một buổi phỏng vấn: { task-worker } yêu cầu xóa dữ liệu. { $on ->
    [none] Buổi này chưa có giờ.
   *[other] Giờ này lại trống: { DAY($on) } { $time } (giờ Nhật Bản).
}

## What staff read

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
    Hãy gõ mã số hoặc một phần họ tên, hoặc chọn công ty. Chỉ đề xuất cho người đã đến hạn phỏng vấn và chưa có hẹn.
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
    <b>{ DAY($on) }: giờ nào?</b> Bấm, hoặc gõ (giờ Nhật Bản): 10:30 14:00, hoặc: mỗi 30 phút từ 9 giờ đến 16 giờ. Bấm lần nữa để bỏ.

    Các giờ đã chọn đến lúc này:
    { $times ->
        [none] chưa có
       *[other] { $times }
    }
interview-times-of-day = { DAY($on) }: { $times } ({ $count })
interview-run = { $first } … { $last }, mỗi { $minutes } phút
interview-times-more = … và { $count } giờ nữa, vào các ngày khác: { $days }
interview-offer-closed =
    <b>{ DAY($on) }: hôm đó chúng ta nghỉ</b>
    Đó không phải ngày làm việc, là ngày lễ hoặc dịp năm mới. Vẫn đề xuất giờ ngày này?
interview-offer-closed-yes = Có, đề xuất giờ ngày đó
interview-series-button = Từ … đến … mỗi … phút
interview-series-from = <b>{ DAY($on) }: buổi đầu tiên bắt đầu lúc mấy giờ?</b>
interview-series-to = <b>{ DAY($on) }, từ { $first }: buổi cuối phải xong lúc mấy giờ?</b>
interview-series-every = <b>{ DAY($on) }, { $first }–{ $end }: mỗi bao nhiêu phút một buổi?</b>
interview-step = { $minutes } phút
interview-other-day = Ngày khác
interview-preview-button = Tiếp tục
interview-offer-preview =
    <b>Đề xuất những giờ này?</b>
    Gửi đến: { $whom }
    Số người được mời: { $count } · số giờ: { $times_count }
    { interview-where }

    { $times }
interview-offer-too-few = ⚠️ Số giờ ít hơn số người: mỗi giờ chỉ một người chọn được.
interview-offer-left-out = Không mời: { $left_out } người. Lý do: bấm “{ interview-left-out-button }”.
interview-left-out-button = Ai không được mời
interview-left-out = <b>Không mời: { $left_out } người</b>
interview-left-out-help = Bấm một người để xem cần làm gì.
interview-left-out-line = <b>{ $roster_number }</b>{ $name ->
        [none] {""}
       *[other] {" "}{ $name }
    }: { $reason ->
        [ssw2] Kỹ năng đặc định số 2, không phỏng vấn định kỳ
        [no_chat] chưa dùng bot hoặc chưa đồng ý
        [booked] { $on ->
            [none] đã hẹn giờ
           *[other] đã hẹn { DAY($on) }
        }
        [offered] đã được đề xuất, chưa chọn giờ
       *[not_due] { $on ->
            [none] chưa đến hạn
           *[other] chưa đến hạn trước { DAY($on) }
        }
    }
interview-offer-send = Gửi đề xuất
interview-offer-sent = Đã đề xuất giờ. Số người được mời: { $count }. Khi có người chọn, bạn sẽ thấy trong nhóm.
interview-mistake-time = ⚠️ Không đọc được giờ này. Hãy gõ như sau: 10:30 14:00, hoặc: mỗi 30 phút từ 9 giờ đến 16 giờ
interview-mistake-many = ⚠️ Mỗi lần chỉ đề xuất được nhiều nhất { $most } giờ.
interview-mistake-past = ⚠️ Giờ này đã qua. Hãy chọn giờ muộn hơn.
interview-mistake-ssw2 = ⚠️ Người này có tư cách Kỹ năng đặc định số 2. Phỏng vấn định kỳ chỉ thuộc việc hỗ trợ người có tư cách Kỹ năng đặc định số 1.
interview-mistake-no_chat = ⚠️ Người này chưa dùng bot hoặc chưa đồng ý. Hãy gọi điện, rồi ghi lại bằng “Ghi một buổi phỏng vấn khác”.
interview-mistake-nobody = ⚠️ Hiện không đề xuất được cho ai ở đó: chưa đến hạn phỏng vấn, đã có hẹn, hoặc chưa dùng bot.
interview-mistake-booked = ⚠️ Người này đã hẹn phỏng vấn{ $on ->
        [none] {""}
       *[other] {" "}{ DAY($on) }
    }. Trước hết hãy ghi lại hoặc hủy ở “{ interview-list-button }”.
interview-mistake-offered = ⚠️ Người này đã được đề xuất giờ và chưa chọn. Muốn đề xuất giờ khác, trước hết hãy hủy ở “{ interview-list-button }”.
interview-mistake-not_due = ⚠️ { $on ->
        [none] Người này chưa đến hạn phỏng vấn.
       *[other] Buổi tiếp theo của người này chưa đến hạn trước { DAY($on) }.
    } Nếu gặp sớm hơn, hãy hẹn qua tin nhắn hoặc điện thoại, rồi dùng “{ interview-record-new }”.

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

    Chúng tôi là { $organisation }, cơ quan hỗ trợ đăng ký (登録支援機関). Ít nhất ba tháng một lần, chúng tôi nói chuyện với người quản lý trực tiếp của lao động Kỹ năng đặc định, tách riêng với người lao động. Chúng tôi hỏi về công việc, lương, giờ làm, chỗ ở và an toàn. Xin cho biết ngày giờ phù hợp, và gặp trực tiếp hay trực tuyến. Buổi trực tuyến được ghi hình và cần sự đồng ý.

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
interview-block-name-work = Công việc
interview-block-name-treatment = Đãi ngộ
interview-block-name-protection = Bảo vệ
interview-block-name-life = Đời sống
interview-block-name-other = Khác
interview-block =
    <b>{ $place }/{ $blocks }: { WORD("interview-block-name", $block) }</b>
    { $interviewee ->
        [supervisor] Người quản lý trực tiếp nói:
       *[worker] Người lao động nói:
    }
interview-rest-fine = Phần còn lại không có vấn đề
interview-block-next = Tiếp tục ghi
interview-wrong = Có vấn đề
interview-items = <b>{ WORD("interview-block-name", $block) }: vấn đề ở mục nào?</b>
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
interview-summary-button = Xem tất cả
interview-problem-ask = Hãy gõ vấn đề, theo đúng lời của người được phỏng vấn.
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
interview-remarks-ask = Hãy gõ những gì cần ghi thêm về buổi phỏng vấn này. Toàn bộ nhân viên và người kiểm tra đều đọc được. Đừng ghi chuyện bạo lực, quấy rối hoặc mang thai ở đây: hãy ghi vào mục về chuyện đó, chỉ ít người đọc được.
interview-held-button = Thực hiện vào ngày khác
interview-held-ask = <b>Buổi phỏng vấn diễn ra ngày nào?</b> Bấm hoặc gõ.
interview-room-button = Sự đồng ý và bản ghi hình
interview-save = Lưu: đã thực hiện
interview-saved =
    Đã lưu buổi phỏng vấn và lên lịch lần sau. Vấn đề: { $count }. { $interviewee ->
        [supervisor] Lời của người quản lý trực tiếp chỉ có trong biên bản này.
       *[worker] Mỗi vấn đề đã thành một yêu cầu tư vấn trong nhóm.
    }
interview-saved-employer = Mẫu đơn còn hỏi đã báo công ty chưa: báo ai, khi nào, hoặc vì sao không.
interview-employer-button = Đã báo công ty chưa?
interview-untold-button = ⚠️ Chưa ghi việc báo công ty
interview-untold =
    { $untold ->
        [0] Mọi buổi có vấn đề đều đã ghi việc báo công ty.
       *[other] <b>Chưa ghi việc báo công ty: { $untold } buổi</b>
    }
interview-untold-label = { $roster_number } · { DAY($held_on) } · { $interviewee ->
        [supervisor] quản lý
       *[worker] lao động
    }
interview-employer-ask =
    <b>Phỏng vấn { DAY($held_on) }: { $roster_number } · { $interviewee ->
        [supervisor] người quản lý trực tiếp
       *[worker] người lao động
    }</b>
    { $items }

    <b>Đã báo công ty chưa?</b> Đừng báo điều người lao động không muốn. Người lao động đọc được trong “{ my_data-button }” những gì bạn ghi ở đây về buổi phỏng vấn của chính họ.
interview-employer-ask_matter = <b>Số { $number }: đã báo công ty chưa?</b> Đừng báo điều người lao động không muốn. Trong “{ my_data-button }”, người lao động đọc được bạn đã báo ai, ngày nào.
interview-employer-agreed = { $telling ->
    [agreed] ✅ Không có gì cản trở: người lao động đồng ý, hoặc đó là điều người quản lý trực tiếp nói.
    [refused] ⚠️ <b>Người lao động không đồng ý.</b>
    [withdrawn] ⚠️ <b>Người lao động không còn đồng ý.</b>
    [asked] ⚠️ <b>Đã hỏi người lao động, chưa có trả lời.</b>
   *[none] ⚠️ <b>Chưa hỏi người lao động.</b>
} { $telling ->
    [agreed] {""}
   *[other] Đừng báo công ty, trừ khi pháp luật hoặc sự an toàn của ai đó đòi hỏi. Khi đó hãy ghi lý do.
}
interview-employer-filing = Nếu có vi phạm, hãy đề nghị công ty tự nộp bản khai báo (届出) cho văn phòng Nyukan (mẫu 3-5, theo các trang web khác; chưa ai trong chúng tôi xác nhận). Bản khai báo đó là của công ty: bot không nộp gì.
interview-employer-unagreed = Người lao động chưa đồng ý. <b>Vì sao vẫn báo công ty?</b> Hãy ghi lý do.
interview-employer-how = <b>Đã báo công ty bằng cách nào?</b>
interview-employer-mistake-unagreed = ⚠️ Người lao động chưa đồng ý, hoặc không còn đồng ý. Chưa lưu gì. Hãy quay lại và làm từ đầu.
interview-employer-yes = Rồi: báo ai, khi nào
interview-employer-no = Không: vì sao
interview-employer-when = <b>Đã báo công ty ngày nào?</b> Bấm hoặc gõ.
interview-employer-whom = <b>Đã báo ai ở công ty?</b> Hãy gõ họ tên và chức vụ.
interview-employer-why = <b>Vì sao không báo công ty?</b> Hãy gõ lý do.
interview-employer-noted = { $held_on ->
    [none] ✅ Đã lưu vào số { $number }.
   *[other] ✅ Đã lưu vào biên bản phỏng vấn: { $roster_number }, { DAY($held_on) }.
}
interview-held-employer =
    Báo công ty: { $news ->
        [told] { $told_whom }, { DAY($told_on) }
        [not_told] không. { $not_told }
       *[open] ⚠️ chưa ghi
    }
interview-mistake-open = ⚠️ Còn { $count } mục chưa ghi.
interview-mistake-room = ⚠️ Phỏng vấn trực tuyến cần sự đồng ý và đủ bốn dấu kiểm. Nếu có gì chưa ổn, hãy gặp trực tiếp.
interview-mistake-recording = ⚠️ Trước hết hãy ghi nơi giữ bản ghi hình (“Sự đồng ý và bản ghi hình”).
