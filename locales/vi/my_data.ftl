# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 Dữ liệu của tôi
my_data-overview = <b>Những gì được lưu về bạn</b>
my_data-send = 📥 Gửi cho tôi tất cả bằng tệp
my_data-correct = ✏️ Sửa thông tin của tôi
my_data-document = Những gì được lưu về bạn
# Read by a person who opens the file for machines.
my_data-json-about = Tệp này chứa mọi thứ mà bot này lưu về một người. worker: người đó và cuộc trò chuyện. profile: thông tin do người đó hoặc nhân viên cho biết. consents: những điều người đó đã đồng ý. conversations: các cuộc tư vấn, gồm những gì người đó viết và nhân viên gửi. hidden: lời của người đó mà nhân viên đã ẩn và còn giữ. versions: mọi nội dung của câu trả lời của nhân viên, nếu câu trả lời được sửa sau khi người đó có thể đọc. interviews: các buổi phỏng vấn định kỳ với người đó, cùng những gì người đó nói theo từng mục (null: không có vấn đề), ai phỏng vấn, và đã báo công ty về vấn đề hay chưa. reports: những gì nhân viên đã báo cơ quan hoặc công ty về các việc của người đó, hoặc đã không báo, không có lời của nhân viên. screenings: câu trả lời trong các lần kiểm tra. papers: giấy tờ người đó có, theo từng lần kiểm tra. contracts: hợp đồng lao động của người đó. invitations: đường link đã tạo cho người đó. job_changes: hồ sơ hỗ trợ chuyển việc. obligations: những việc phải làm cho người đó. notes: ghi chú của nhân viên về các việc liên quan đến người đó. notices: thông báo gửi cho nhiều người, kết quả gửi và ngày người đó báo là đã đọc. said: tin nhắn của bot. is_held: hồ sơ được giữ lại vì một vụ việc pháp lý. Ngày giờ theo ISO 8601, giờ là UTC.
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
   *[other] … và { $count } mục nữa, có trong tệp
}
my_data-nothing = không có gì
my_data-section-profile = Thông tin của tôi
my_data-section-contracts = Hợp đồng
my_data-section-consents = Những điều tôi đồng ý
my_data-section-consultations = Các yêu cầu tư vấn
my_data-section-interviews = Phỏng vấn định kỳ
my_data-section-checks = Các lần kiểm tra điều kiện
my_data-section-reports = Trình báo cơ quan
my_data-section-obligations = Những việc chúng tôi phải làm cho bạn
my_data-section-notices = Thông báo
my_data-section-messages = Tin nhắn của bot
my_data-section-rest = Ngoài ra
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (bạn cho biết)
   *[staff] { $value } (từ nhân viên hỗ trợ)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text
my_data-consent = đồng ý ngày { $given_on } (văn bản { $version })
my_data-consent-withdrawn = đồng ý ngày { $given_on } (văn bản { $version }), kết thúc ngày { $withdrawn_on }
my_data-base_consent = Đồng ý được hỗ trợ
# $number (String), $kind (String)
my_data-consultation-name = Số { $number } { WORD("consultation-kind", $kind) }
my_data-complaint-name = Số { $number } 🔒 Khiếu nại về nhân viên hỗ trợ
# How far a consultation is, as its worker reads it
my_data-state-new = mới
my_data-state-waiting_for_staff = chờ chúng tôi trả lời
my_data-state-waiting_for_worker = chờ bạn trả lời
my_data-state-escalated = người quản lý hỗ trợ đang xử lý
my_data-state-closed = đã đóng
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, mở ngày { $opened_on }, { $count ->
       *[other] { $count } tin nhắn
    }
my_data-interview = { $state ->
    [offered] chưa chọn giờ
    [booked] sắp diễn ra
    [held] đã diễn ra ngày { $held_on }
   *[cancelled] đã hủy
}{ $interviewer ->
    [none] {""}
   *[other] {" "}với { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; giờ đã hẹn: { $when } (giờ Nhật)
}{ $news ->
    [told] ; đã báo công ty: { $told_whom }, { $told_on }
    [not_told] ; không báo công ty: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = Tôi có đủ điều kiện không?
my_data-check-job_change = Chuyển việc
# $started_on (String) a day, $count (Number)
my_data-check = bắt đầu ngày { $started_on }, { $count ->
   *[other] { $count } câu trả lời
}
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] đang tiếp tục
    [not_needed] không còn cần nữa
    [passed] đã quá ngày cuối cùng
   *[done] đã xong
}
my_data-report-name = { $number ->
    [none] Về một buổi phỏng vấn
   *[other] Về tư vấn số { $number }
}
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] Nhân viên hỗ trợ đã báo công ty: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] . Bạn chưa đồng ý việc đó
           *[yes] {""}
        }
       *[not_reported] Nhân viên hỗ trợ không báo công ty ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] Nhân viên hỗ trợ đã báo cơ quan: { $office }, { $done_on }{ my_data-report-how }. { $outcome ->
            [accepted] Cơ quan đã tiếp nhận
            [examined] Cơ quan đang xem xét
            [done] Cơ quan đã xử lý xong
            [not_accepted] Cơ quan không tiếp nhận
           *[none_yet] Cơ quan chưa trả lời
        }
       *[not_reported] Nhân viên hỗ trợ quyết định không báo cơ quan ({ $done_on }): { $reason ->
            [worker_declines] bạn không muốn
            [no_breach] không có vi phạm
            [by_others] người khác đã báo
            [still_checking] còn đang kiểm tra
           *[other] lý do khác
        }
    }
}
my_data-report-how = { $channel ->
    [telephone] , qua điện thoại
    [visit] , đến trực tiếp
    [letter] , bằng thư
   *[online] , trực tuyến
}
my_data-job_change = Hồ sơ chuyển việc
my_data-chat = Mã số của cuộc trò chuyện này
my_data-number = Mã số của tôi ở cơ quan hỗ trợ
my_data-invitation = Ngày tạo lời mời
my_data-held = Hồ sơ được giữ lại vì một vụ việc pháp lý
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] Bạn, { $on }
    [worker_again] Bạn đã sửa, { $on }
    [staff_again] Nhân viên hỗ trợ đã sửa lại, { $on }
    [staff_unsure] Nhân viên hỗ trợ, { $on } (có thể bạn chưa nhận được)
   *[staff] Nhân viên hỗ trợ, { $on }
}
# $on (String) a day
my_data-note = Ghi chú của nhân viên hỗ trợ, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (chuyển tiếp từ: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (trích dẫn: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (bị ẩn ngày { $hidden_on }; { $status ->
    [kept] giữ làm bằng chứng
    [held] giữ vì một vụ việc pháp lý
   *[undecided] người quản lý hỗ trợ hoặc quản trị viên sẽ quyết định
    })
# $count (Number)
my_data-hidden-count = { $count ->
   *[other] 🔒 { $count } tin nhắn của bạn đang được ẩn với nhân viên hỗ trợ và còn được giữ
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] Tin được giữ làm bằng chứng { $until ->
        [none] lâu như hồ sơ của cuộc tư vấn này.
       *[other] đến { DAY($until) }, hoặc lâu hơn nếu khi đó cuộc tư vấn này chưa đóng.
    }
    [held] Tin được giữ vì một vụ việc pháp lý. Khi việc đó kết thúc, chúng tôi hủy và báo cho bạn.
   *[undecided] { $readers ->
        [none] Tin còn như các hồ sơ khác của bạn.
       *[other] Họ cần quyết định trước hết ngày { DAY($decide_on) }. Trước khi họ quyết định, tin còn như các hồ sơ khác của bạn.
    }
}
my_data-removed = (không còn ở đây nữa)
my_data-no-words = (ảnh, tệp hoặc tin nhắn thoại)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] bản mới của một thông báo trước:{" "}
    [take_back] thu hồi một thông báo trước:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; bạn đã báo là đã đọc ngày { $read_on }
}{ $corrected_on ->
    [none] {""}
   *[other] ; có bản mới ngày { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ; đã thu hồi ngày { $back_on }
}
my_data-outcome-queued = đang chờ gửi
my_data-outcome-sending = đang gửi
my_data-outcome-sent = đã gửi
my_data-outcome-repeated = đã gửi, có thể hai lần
my_data-outcome-unreachable = không gửi đến bạn được
my_data-outcome-refused = không gửi được
my_data-outcome-cancelled = không gửi
my_data-outcome-skipped = không gửi, vì không còn cần nữa
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = đã xong
my_data-outcome-muted = không gửi, vì bạn đã tắt tin tức
my_data-outcome-no_text = không gửi, vì không có bản bằng ngôn ngữ của bạn
my_data-outcome-unchanged = không gửi, vì nội dung cho bạn không đổi
my_data-outcome-may_have_it = đã dừng khi đang gửi; có thể đã đến
