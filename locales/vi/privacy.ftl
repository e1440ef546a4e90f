# Privacy notice, consents, my data, no more notices, being forgotten.

## The privacy notice

privacy-button = 🔏 Bảo vệ thông tin cá nhân
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>Bảo vệ thông tin cá nhân</b>

    <b>Ai chịu trách nhiệm:</b> { $organisation }, cơ quan hỗ trợ đã đăng ký (登録支援機関, { $registration }). Nếu bạn muốn hỏi về thông tin của mình: { $contact }, điện thoại { $phone }.

    <b>Để làm gì:</b> để cùng bạn kiểm tra các quy định, để trả lời bạn, để nhắc bạn các thời hạn, và để lưu hồ sơ hỗ trợ mà luật yêu cầu.

    <b>Chúng tôi lưu gì, bao lâu:</b>
    • Thông tin bạn cho biết về mình: đến khi bạn xóa, hoặc yêu cầu xóa dữ liệu của bạn.
    • Những gì bạn viết, nếu bạn không có trong danh sách người lao động của chúng tôi: { NUMBER($chat_days, useGrouping: 0) } ngày sau khi việc tư vấn được đóng.
    • Các lần kiểm tra điều kiện: { NUMBER($checks_days, useGrouping: 0) } ngày.
    • Nội dung tư vấn và các hồ sơ hỗ trợ khác: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc.
    Chúng tôi không nhận số My Number, tài khoản ngân hàng, mật khẩu hoặc ảnh chụp thẻ.

    <b>Ai xem được:</b> nhân viên phụ trách hỗ trợ, người quản lý hỗ trợ và quản trị viên của { $organisation }. Người kiểm tra có thể đọc hồ sơ. Khiếu nại về nhân viên hỗ trợ thì chỉ quản trị viên đọc. Công ty nơi bạn làm việc không xem được gì. Chúng tôi chỉ cho công ty biết điều gì khi bạn đồng ý trong trường hợp đó, hoặc khi luật bắt buộc.

    <b>Ở đâu:</b> trên máy tính ở nước này: { COUNTRY($hosted_in) }. { $sealed ->
        [yes] Tên và những gì bạn viết được lưu dưới dạng mã hóa.
       *[no] Những gì lưu ở đó không được bot này mã hóa.
    } Telegram là công ty ở ngoài nước Nhật; những gì bạn viết ở đây đi qua máy tính của họ ở nước ngoài.

    <b>Quyền của bạn:</b>
    /mydata – xem tất cả, sửa, nhận bằng tệp
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn
    Bạn có thể rút lại từng điều đã đồng ý.

    <b>Đây không phải đường dây khẩn cấp.</b> Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.

## Consents

consents-button = ✅ Những điều tôi đồng ý
consents-list =
    <b>Những điều tôi đồng ý</b>

    ✅ nghĩa là bạn đồng ý. ⬜ nghĩa là bạn không đồng ý. Bạn hãy chọn một mục để đọc thêm hoặc thay đổi.
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = Hiện giờ: bạn đồng ý.
consents-now-not-given = Hiện giờ: bạn không đồng ý.
consents-give = ✅ Tôi đồng ý
consents-withdraw = Rút lại sự đồng ý
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = Nhắc thời hạn
consents-name-records = Lưu những gì tôi hỏi
consents-name-health = Các câu hỏi về sức khỏe
consents-case-health = Sức khỏe, số { $number }
consents-case-employer = Cho công ty biết, số { $number }
consents-why-reminders = Chúng tôi dùng các ngày của bạn để nhắc thời hạn, ví dụ ngày hết hạn lưu trú.
consents-without-reminders = Nếu không: chúng tôi không nhắc bạn. Bạn phải tự nhớ các thời hạn.
consents-why-records = Nhân viên hỗ trợ lưu những gì bạn viết cho họ và những gì họ trả lời. Có như vậy họ mới giúp bạn bằng tin nhắn được.
consents-without-records = Nếu không: nhân viên hỗ trợ không được lưu gì mới, nên không thể giúp bạn bằng tin nhắn ở đây. Bạn vẫn có thể gọi điện cho họ. Những hồ sơ mà luật yêu cầu lưu thì vẫn được lưu cho đến hết thời hạn.
consents-why-health = Trong việc tư vấn này, nhân viên hỗ trợ lưu những gì bạn nói về sức khỏe. Sức khỏe là chuyện riêng, nên chúng tôi hỏi bạn trong từng trường hợp.
consents-without-health = Nếu không: nhân viên hỗ trợ không thể tiếp tục việc tư vấn này bằng tin nhắn. Những gì luật yêu cầu lưu thì vẫn được lưu cho đến hết thời hạn.
consents-why-health_check = Phần kiểm tra điều kiện hỏi về sức khỏe của bạn, vì theo quy định phải khám sức khỏe.
consents-without-health_check = Nếu không: các câu trả lời về sức khỏe bị xóa khỏi phần kiểm tra của bạn. Khi đó phần kiểm tra sẽ ghi “chưa rõ” ở chỗ này.
consents-why-employer = Trong việc tư vấn này, nhân viên hỗ trợ được cho công ty của bạn biết những gì cần thiết để giải quyết.
consents-without-employer = Nếu không: nhân viên hỗ trợ không cho công ty biết thêm gì về việc tư vấn này. Những gì đã nói rồi thì không rút lại được. Dù vậy, có khi luật vẫn bắt buộc phải báo.

# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>Chúng tôi có được lưu những gì bạn viết không?</b>

    Để giúp bạn, nhân viên hỗ trợ của { $organisation } phải lưu những gì bạn viết ở đây và những gì họ trả lời. Bạn chưa đồng ý việc đó, hoặc đã rút lại.
consents-words-wait = Những gì bạn vừa viết được giữ tạm cho đến khi bạn quyết định. Nếu bạn chọn “Không”, chúng tôi không lưu.
consents-ask-health =
    <b>Chúng tôi có được lưu những gì bạn nói về sức khỏe không?</b>

    Sức khỏe là chuyện riêng. Nhân viên hỗ trợ của { $organisation } chỉ lưu cho việc tư vấn này. Công ty nơi bạn làm việc không xem được.

    Bạn có thể rút lại bất cứ lúc nào: /privacy, “Những điều tôi đồng ý”.
consents-ask-yes = ✅ Có, tôi đồng ý
consents-ask-no = Không

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>Chúng tôi có được cho công ty của bạn biết về yêu cầu tư vấn số { $number } không?</b>
    { WORD("consultation-kind", $kind) }

    Nhân viên hỗ trợ nghĩ rằng nói chuyện với công ty về việc này sẽ có ích. Bạn là người quyết định. Nếu bạn nói “không”, họ vẫn tiếp tục giúp bạn.
consents-employer-yes = Có, được cho công ty biết
consents-employer-no = Không, xin đừng cho biết
# $number (String)
consents-employer-said-yes = ✅ Bạn đã đồng ý: nhân viên hỗ trợ được cho công ty biết về yêu cầu tư vấn số { $number }. Bạn có thể rút lại: /privacy, “Những điều tôi đồng ý”.
consents-employer-said-no = Bạn không đồng ý: nhân viên hỗ trợ sẽ không cho công ty biết về yêu cầu tư vấn số { $number }.
consents-staff-asked = Bot đang hỏi người lao động. Câu trả lời sẽ hiện trên thẻ tư vấn.
consents-staff-asked-before = Đã hỏi người lao động rồi.
# $purpose (String)
consents-staff-withdrawn = ⚠️ Người lao động đã rút lại sự đồng ý: { $purpose ->
        [records] từ nay không được lưu những gì người lao động viết. Có thể hỗ trợ qua điện thoại hoặc gặp trực tiếp.
        [health] trong yêu cầu tư vấn này không được lưu thêm gì về sức khỏe.
       *[reminders] người lao động không muốn được nhắc thời hạn. Hãy theo dõi các thời hạn thay họ.
    }

## My data

my_data-button = 🗂 Dữ liệu của tôi
my_data-overview = <b>Những gì được lưu về bạn</b>
my_data-send = 📥 Gửi cho tôi tất cả bằng tệp
my_data-correct = ✏️ Sửa thông tin của tôi
my_data-document = Những gì được lưu về bạn
# Read by a person who opens the file for machines.
my_data-json-about = Tệp này chứa mọi thứ mà bot này lưu về một người. worker: người đó và cuộc trò chuyện. profile: thông tin do người đó hoặc nhân viên cho biết. consents: những điều người đó đã đồng ý. conversations: các cuộc tư vấn, gồm những gì người đó viết và nhân viên gửi. interviews: các buổi phỏng vấn định kỳ với người đó, cùng những gì người đó nói theo từng mục (null: không có vấn đề). screenings: câu trả lời trong các lần kiểm tra. papers: giấy tờ người đó có, theo từng lần kiểm tra. contracts: hợp đồng lao động của người đó. invitations: đường dẫn đã tạo cho người đó. job_changes: hồ sơ hỗ trợ chuyển việc. obligations: những việc phải làm cho người đó. said: tin nhắn của bot. is_held: hồ sơ được giữ lại vì một vụ việc pháp lý. Ngày giờ theo ISO 8601, giờ là UTC.
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
my_data-section-obligations = Những việc chúng tôi phải làm cho bạn
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
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("consultation-state", $state) }, mở ngày { $opened_on }, { $count ->
   *[other] { $count } tin nhắn
}
my_data-interview = { $state ->
    [offered] chưa chọn giờ
    [booked] sắp diễn ra
    [held] đã diễn ra ngày { $held_on }
   *[cancelled] đã hủy
}{ $when ->
    [none] {""}
   *[other] ; giờ đã hẹn: { $when } (giờ Nhật Bản)
}
my_data-check-eligibility = Tôi có đủ điều kiện không?
my_data-check-job_change = Chuyển việc
# $started_on (String) a day, $count (Number)
my_data-check = bắt đầu ngày { $started_on }, { $count ->
   *[other] { $count } câu trả lời
}
# $since (String) a day, $state (String)
my_data-obligation = từ ngày { $since }, { $state ->
    [open] đang tiếp tục
   *[done] đã xong
}
my_data-job_change = Hồ sơ chuyển việc
my_data-chat = Mã số của cuộc trò chuyện này
my_data-number = Mã số của tôi ở cơ quan hỗ trợ
my_data-invitation = Ngày tạo lời mời
my_data-held = Hồ sơ được giữ lại vì một vụ việc pháp lý
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] Bạn, { $on }
   *[staff] Nhân viên hỗ trợ, { $on }
}
my_data-no-words = (ảnh, tệp hoặc tin nhắn thoại)
my_data-outcome-queued = đang chờ gửi
my_data-outcome-sending = đang gửi
my_data-outcome-sent = đã gửi
my_data-outcome-repeated = đã gửi, có thể hai lần
my_data-outcome-unreachable = không gửi đến bạn được
my_data-outcome-refused = không gửi được
my_data-outcome-cancelled = không gửi
my_data-outcome-skipped = không gửi, vì không còn cần nữa

## No more notices

notices-button = 🔕 Bật hoặc tắt thông báo
notices-on-short = 🔔 Thông báo đang bật.
notices-off-short = 🔕 Thông báo đang tắt.
notices-on =
    <b>🔔 Thông báo đang bật.</b>

    Chúng tôi gửi cho bạn tin tức và nhắc thời hạn. Bạn có thể tắt thông báo. Dù tắt, bạn vẫn nhận được tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, và câu trả lời của nhân viên hỗ trợ.
notices-off =
    <b>🔕 Thông báo đang tắt.</b>

    Bạn vẫn nhận được tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, và câu trả lời của nhân viên hỗ trợ.
notices-stop = 🔕 Tắt thông báo
notices-listen = 🔔 Bật lại thông báo

## Being forgotten

forget-button = 🗑 Xóa dữ liệu của tôi
forget-what =
    <b>Xóa dữ liệu của tôi</b>

    <b>Xóa ngay:</b> mã số của cuộc trò chuyện này, ngôn ngữ của bạn, thông tin bạn đã cho biết, các tin nhắc thời hạn và các lần kiểm tra điều kiện. Các yêu cầu tư vấn đang mở sẽ được đóng. Những điều bạn đã đồng ý không còn hiệu lực.

# $until (String) an ISO day
forget-stays-until = <b>Vẫn phải lưu:</b> luật yêu cầu chúng tôi lưu nội dung tư vấn và các hồ sơ hỗ trợ khác. Các hồ sơ này chỉ mang một mã số, và được lưu đến hết { DAY($until) }; tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó tất cả sẽ bị xóa.
# $margin_days (Number)
forget-stays-contract = <b>Vẫn phải lưu:</b> luật yêu cầu chúng tôi lưu nội dung tư vấn và các hồ sơ hỗ trợ khác. Các hồ sơ này chỉ mang một mã số, và được lưu thêm một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc (chúng tôi chưa biết là ngày nào); tên của bạn được cất riêng, chỉ dùng cho hồ sơ chính thức. Sau đó tất cả sẽ bị xóa.
# $chat_days (Number)
forget-stays-days = <b>Vẫn còn lưu:</b> những gì bạn đã hỏi nhân viên hỗ trợ được lưu thêm { NUMBER($chat_days, useGrouping: 0) } ngày, không gắn với cuộc trò chuyện của bạn nữa. Sau đó sẽ bị xóa.
forget-stays-held = <b>Vẫn phải lưu:</b> hồ sơ của bạn được giữ lại vì một vụ việc pháp lý, nên bây giờ không được xóa gì trong đó; thông tin và các lần kiểm tra của bạn cũng được giữ lại. Tất cả chỉ mang một mã số, và được lưu ít nhất đến khi vụ việc kết thúc.
forget-after = Sau đó chúng tôi không thể viết cho bạn và không thể nhắc bạn điều gì nữa. Bạn có thể quay lại bất cứ lúc nào bằng /start, và bắt đầu lại như một người mới.
forget-go-on = Tiếp tục
forget-sure = <b>Bạn có chắc muốn xóa dữ liệu của mình không?</b> Xóa rồi thì không lấy lại được.
forget-yes = 🗑 Có, hãy xóa ngay
forget-no = Không, giữ nguyên tất cả
# $until (String) an ISO day, or none, $margin_days (Number)
forget-done =
    <b>Chúng tôi đã xóa dữ liệu của bạn, trừ những gì còn phải lưu.</b>

    { $until ->
        [none] Những hồ sơ mà luật yêu cầu lưu thì chỉ mang một mã số. Hồ sơ sẽ bị xóa khi hết thời hạn: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc, hoặc khi vụ việc pháp lý kết thúc.
       *[other] Những gì còn phải lưu thì chỉ mang một mã số, đến hết { DAY($until) }. Sau đó sẽ bị xóa.
    }

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn muốn quay lại, hãy viết /start.
