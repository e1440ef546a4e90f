# Privacy notice, consents, my data, no more notices, being forgotten.

## The privacy notice

privacy-button = 🔏 Thông báo về quyền riêng tư
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>Thông báo về quyền riêng tư</b>

    <b>Ai:</b> { $organisation }, cơ quan hỗ trợ đã đăng ký (登録支援機関, { $registration }). Hỏi về thông tin của bạn: { $contact }, điện thoại { $phone }.

    <b>Để làm gì:</b> để cùng bạn kiểm tra các quy định, để trả lời bạn, để nhắc bạn các thời hạn, và để lưu hồ sơ hỗ trợ mà luật yêu cầu.

    <b>Chúng tôi lưu gì, bao lâu:</b>
    • Thông tin của bạn: đến khi bạn xóa, hoặc khi bạn yêu cầu chúng tôi quên bạn.
    • Những gì bạn viết, nếu bạn không có trong danh sách người lao động của chúng tôi: { NUMBER($chat_days, useGrouping: 0) } ngày sau khi đóng cuộc tư vấn.
    • Các lần kiểm tra điều kiện: { NUMBER($checks_days, useGrouping: 0) } ngày.
    • Các cuộc tư vấn và hồ sơ hỗ trợ khác: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc.
    Chúng tôi không nhận số My Number, tài khoản ngân hàng, mật khẩu hay ảnh chụp thẻ.

    <b>Ai xem được:</b> nhân viên hỗ trợ, người phụ trách hỗ trợ và quản trị viên của { $organisation }. Kiểm toán viên được đọc hồ sơ. Khiếu nại về nhân viên hỗ trợ thì chỉ quản trị viên đọc. Công ty nơi bạn làm việc không xem được gì. Chúng tôi chỉ cho công ty biết khi bạn đồng ý trong trường hợp đó, hoặc khi luật bắt buộc.

    <b>Ở đâu:</b> trên máy tính ở nước này: { COUNTRY($hosted_in) }. { $sealed ->
        [yes] Tên và những gì bạn viết được mã hóa khi lưu.
       *[no] Những gì lưu ở đó không được bot này mã hóa.
    } Telegram là công ty ở ngoài nước Nhật; những gì bạn viết ở đây đi qua máy tính của họ ở nước ngoài.

    <b>Quyền của bạn:</b>
    /mydata – xem tất cả, sửa, nhận dưới dạng tệp
    /stop – không nhận thông báo nữa
    /forget – được quên
    Bạn có thể rút lại từng sự đồng ý.

    <b>Đây không phải đường dây khẩn cấp.</b> Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119.

## Consents

consents-button = ✅ Sự đồng ý của tôi
consents-list =
    <b>Sự đồng ý của tôi</b>

    ✅ nghĩa là bạn đồng ý. ⬜ nghĩa là bạn không đồng ý. Chọn một mục để đọc thêm hoặc để thay đổi.
# $name (String)
consents-title = <b>{ $name }</b>
consents-given = ✅ { $name }
consents-not-given = ⬜ { $name }
consents-now-given = Hiện tại: bạn đồng ý.
consents-now-not-given = Hiện tại: bạn không đồng ý.
consents-give = ✅ Tôi đồng ý
consents-withdraw = Rút lại sự đồng ý
# The names of what can be agreed to. $number (String) of a consultation
consents-name-reminders = Nhắc thời hạn
consents-name-records = Lưu những gì tôi hỏi
consents-name-health = Câu hỏi về sức khỏe
consents-case-health = Sức khỏe, số { $number }
consents-case-employer = Cho công ty biết, số { $number }
consents-why-reminders = Chúng tôi dùng các ngày của bạn để nhắc thời hạn, ví dụ ngày hết hạn lưu trú.
consents-without-reminders = Nếu không: chúng tôi không nhắc bạn. Bạn hãy tự để ý các thời hạn.
consents-why-records = Nhân viên hỗ trợ lưu những gì bạn viết cho họ và những gì họ trả lời. Chỉ như vậy họ mới giúp bạn bằng tin nhắn được.
consents-without-records = Nếu không: nhân viên hỗ trợ không được lưu gì mới, nên không thể giúp bạn bằng tin nhắn ở đây. Bạn vẫn có thể gọi điện. Hồ sơ mà luật yêu cầu lưu vẫn ở lại cho đến hết thời hạn.
consents-why-health = Trong cuộc tư vấn này, nhân viên hỗ trợ lưu những gì bạn nói về sức khỏe. Thông tin sức khỏe rất riêng tư, nên chúng tôi hỏi trong từng trường hợp.
consents-without-health = Nếu không: nhân viên hỗ trợ không thể tiếp tục cuộc tư vấn này bằng tin nhắn. Những gì luật yêu cầu lưu vẫn ở lại cho đến hết thời hạn.
consents-why-health_check = Phần kiểm tra điều kiện hỏi về sức khỏe của bạn, vì quy định yêu cầu khám sức khỏe.
consents-without-health_check = Nếu không: các câu trả lời về sức khỏe bị xóa khỏi phần kiểm tra của bạn. Ở đó sẽ ghi “chưa biết”.
consents-why-employer = Trong cuộc tư vấn này, nhân viên hỗ trợ được cho công ty của bạn biết những gì cần thiết để giải quyết.
consents-without-employer = Nếu không: nhân viên hỗ trợ không cho công ty biết thêm gì về cuộc tư vấn này. Những gì đã nói rồi thì không rút lại được. Luật vẫn có thể bắt buộc báo cáo.

# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>Chúng tôi có được lưu những gì bạn viết không?</b>

    Để giúp bạn, nhân viên hỗ trợ của { $organisation } phải lưu những gì bạn viết ở đây và những gì họ trả lời. Bạn chưa đồng ý việc đó, hoặc đã rút lại.

    Những gì bạn vừa viết sẽ chờ đến khi bạn quyết định. Nếu bạn chọn “Không”, chúng tôi không lưu.
consents-ask-health =
    <b>Chúng tôi có được lưu những gì bạn nói về sức khỏe không?</b>

    Thông tin sức khỏe rất riêng tư. Nhân viên hỗ trợ của { $organisation } chỉ lưu cho cuộc tư vấn này. Công ty nơi bạn làm việc không xem được.

    Bạn có thể rút lại bất cứ lúc nào: /privacy, “Sự đồng ý của tôi”.
consents-ask-yes = ✅ Có, tôi đồng ý
consents-ask-no = Không

## May we tell the employer?

# $number (String) of a consultation, $kind (String)
consents-employer-question =
    <b>Chúng tôi có được cho công ty của bạn biết về cuộc tư vấn số { $number } không?</b>
    { WORD("consultation-kind", $kind) }

    Nhân viên hỗ trợ nghĩ rằng nói chuyện với công ty sẽ có ích. Bạn là người quyết định. Nếu bạn nói không, sẽ không có gì xấu xảy ra và họ vẫn giúp bạn.
consents-employer-yes = Có, được cho công ty biết
consents-employer-no = Không, xin đừng cho biết
# $number (String)
consents-employer-said-yes = ✅ Bạn đã đồng ý: nhân viên hỗ trợ được cho công ty biết về cuộc tư vấn số { $number }. Bạn có thể rút lại: /privacy, “Sự đồng ý của tôi”.
consents-employer-said-no = Bạn đã nói không: nhân viên hỗ trợ không cho công ty biết về cuộc tư vấn số { $number }.
consents-staff-asked = Người lao động đang được hỏi. Câu trả lời sẽ hiện trên thẻ.
consents-staff-asked-before = Người lao động đã được hỏi rồi.
# $purpose (String)
consents-staff-withdrawn = ⚠️ Người lao động đã rút lại sự đồng ý: { $purpose ->
        [records] không được lưu gì mới mà người lao động viết. Hãy hỗ trợ qua điện thoại hoặc gặp trực tiếp.
        [health] trong cuộc tư vấn này không được lưu thêm gì về sức khỏe.
       *[reminders] người lao động không muốn được nhắc thời hạn. Hãy để ý các thời hạn.
    }

## My data

my_data-button = 🗂 Dữ liệu của tôi
my_data-overview = <b>Những gì được lưu về bạn</b>
my_data-send = 📥 Gửi cho tôi tất cả dưới dạng tệp
my_data-correct = ✏️ Sửa thông tin của tôi
my_data-document = Những gì được lưu về bạn
# Read by a person who opens the file for machines.
my_data-json-about = Tệp này chứa mọi thứ mà bot này lưu về một người. worker: người đó và cuộc trò chuyện. profile: thông tin do người đó hoặc nhân viên cho biết. consents: những điều người đó đã đồng ý. conversations: các cuộc tư vấn, gồm những gì người đó viết và nhân viên gửi. screenings: câu trả lời trong các lần kiểm tra. papers: giấy tờ người đó có, theo từng lần kiểm tra. obligations: những việc phải làm cho người đó. said: tin nhắn của bot. is_held: hồ sơ được giữ lại vì một vụ việc pháp lý. Ngày giờ theo ISO 8601, giờ là UTC.
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
my_data-section-consents = Sự đồng ý
my_data-section-consultations = Các cuộc tư vấn
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
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("consultation-state", $state) }, bắt đầu { $opened_on }, { $count ->
   *[other] { $count } tin nhắn
}
my_data-check-eligibility = Tôi có đủ điều kiện không?
my_data-check-job_change = Chuyển việc
# $started_on (String) a day, $count (Number)
my_data-check = bắt đầu { $started_on }, { $count ->
   *[other] { $count } câu trả lời
}
my_data-obligation-job_change_support = Hỗ trợ chuyển việc
# $since (String) a day, $state (String)
my_data-obligation = từ { $since }, { $state ->
    [open] đang tiếp tục
   *[done] đã xong
}
my_data-job_change = Hồ sơ chuyển việc
my_data-chat = Mã số của cuộc trò chuyện này
my_data-number = Số của tôi ở tổ chức
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
my_data-outcome-unreachable = không đến được bạn
my_data-outcome-refused = không gửi được
my_data-outcome-cancelled = không gửi
my_data-outcome-skipped = không gửi, vì không còn cần nữa

## No more notices

notices-button = 🔕 Bật hoặc tắt thông báo
notices-on-short = 🔔 Thông báo đang bật.
notices-off-short = 🔕 Thông báo đang tắt.
notices-on =
    <b>🔔 Thông báo đang bật.</b>

    Chúng tôi gửi cho bạn tin tức và nhắc thời hạn. Bạn có thể tắt thông báo. Tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, và câu trả lời của nhân viên hỗ trợ vẫn đến.
notices-off =
    <b>🔕 Thông báo đang tắt.</b>

    Tin nhắc các thời hạn theo luật, ví dụ ngày hết hạn lưu trú, vẫn đến. Câu trả lời của nhân viên hỗ trợ cũng vẫn đến.
notices-stop = 🔕 Tắt thông báo
notices-listen = 🔔 Nhận lại thông báo

## Being forgotten

forget-button = 🗑 Hãy quên tôi
forget-what =
    <b>Hãy quên tôi</b>

    <b>Mất ngay:</b> mã số của cuộc trò chuyện này, ngôn ngữ của bạn, thông tin bạn đã cho biết, tin nhắc thời hạn và các lần kiểm tra điều kiện. Các cuộc tư vấn đang mở sẽ được đóng. Mọi sự đồng ý của bạn kết thúc.

# $until (String) an ISO day
forget-stays-until = <b>Còn lại:</b> luật yêu cầu chúng tôi lưu các cuộc tư vấn và hồ sơ hỗ trợ khác. Chúng được lưu không có tên bạn, chỉ có số, đến { DAY($until) }. Sau đó sẽ bị xóa.
# $margin_days (Number)
forget-stays-contract = <b>Còn lại:</b> luật yêu cầu chúng tôi lưu các cuộc tư vấn và hồ sơ hỗ trợ khác. Chúng được lưu không có tên bạn, chỉ có số, trong một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc; chúng tôi chưa biết ngày đó. Sau đó sẽ bị xóa.
# $chat_days (Number)
forget-stays-days = <b>Còn lại:</b> những gì bạn đã hỏi nhân viên hỗ trợ được lưu, tách khỏi cuộc trò chuyện của bạn, trong { NUMBER($chat_days, useGrouping: 0) } ngày. Sau đó sẽ bị xóa.
forget-stays-held = <b>Còn lại:</b> hồ sơ của bạn được giữ vì một vụ việc pháp lý, nên bây giờ không được xóa gì trong đó. Hồ sơ chỉ còn số cho đến khi vụ việc kết thúc.
forget-after = Sau đó chúng tôi không thể viết cho bạn và không thể nhắc bạn điều gì nữa. Bạn có thể quay lại bất cứ lúc nào bằng /start, như một người mới.
forget-go-on = Tiếp tục
forget-sure = <b>Bạn có thật sự muốn được quên không?</b> Việc này không thể hoàn tác.
forget-yes = 🗑 Có, hãy quên tôi ngay
forget-no = Không, giữ nguyên tất cả
# $until (String) an ISO day, or none
forget-done =
    <b>Chúng tôi đã quên bạn.</b>

    { $until ->
        [none] Hồ sơ mà luật yêu cầu lưu chỉ còn một con số. Chúng sẽ bị xóa khi hết thời hạn: một năm và vài ngày sau khi hợp đồng của bạn kết thúc, hoặc khi vụ việc pháp lý kết thúc.
       *[other] Những gì vẫn phải lưu chỉ còn một con số cho đến { DAY($until) }. Sau đó sẽ bị xóa.
    }

    Khi gặp nguy hiểm, hãy gọi 110 (cảnh sát). Khi có cháy hoặc cần xe cấp cứu, hãy gọi 119. Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.

    Nếu bạn muốn quay lại, hãy viết /start.
