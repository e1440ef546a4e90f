## Consents

consents-button = ✅ Những điều tôi đồng ý
consents-list =
    <b>Những điều tôi đồng ý</b>

    ✅ là bạn đồng ý. ⬜ là bạn không đồng ý. Bạn hãy chọn một mục để đọc thêm hoặc thay đổi.
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
consents-case-health = Sức khỏe (tư vấn số { $number })
consents-case-employer = Cho công ty biết (tư vấn số { $number })
consents-why-reminders = Chúng tôi dùng các ngày của bạn để nhắc thời hạn, ví dụ ngày hết hạn lưu trú.
consents-without-reminders = Nếu không: chúng tôi không nhắc bạn. Bạn phải tự nhớ các thời hạn.
consents-why-records = Nhân viên hỗ trợ lưu những gì bạn viết và họ trả lời, làm hồ sơ hỗ trợ.
consents-without-records = Nếu không: những gì bạn viết vẫn đến nhân viên hỗ trợ, và họ vẫn có thể trả lời bạn ở đây hoặc gọi cho bạn. Hồ sơ mà luật yêu cầu vẫn được lưu đến hết thời hạn.
consents-why-health = Trong yêu cầu tư vấn này, nhân viên hỗ trợ lưu những gì bạn nói về sức khỏe. Sức khỏe là chuyện riêng, nên lần nào chúng tôi cũng hỏi.
consents-without-health = Nếu không: những gì bạn viết vẫn đến nhân viên hỗ trợ, và họ vẫn có thể trả lời bạn ở đây hoặc gọi cho bạn. Hồ sơ mà luật yêu cầu vẫn được lưu đến hết thời hạn.
consents-why-health_check = Phần kiểm tra điều kiện hỏi về sức khỏe của bạn, vì theo quy định phải khám sức khỏe (健康診断).
consents-without-health_check = Nếu không: chúng tôi xóa các câu trả lời về sức khỏe khỏi phần kiểm tra của bạn. Phần kiểm tra sẽ ghi “{ verdict-unknown }” ở chỗ này.
consents-why-employer = Trong yêu cầu tư vấn này, nhân viên hỗ trợ được cho công ty của bạn biết những gì cần thiết để giải quyết.
consents-without-employer = Nếu không: nhân viên hỗ trợ không cho công ty biết thêm gì. Những gì đã nói thì không rút lại được. Có khi luật vẫn bắt buộc phải báo.
# Asked where it is needed. $organisation (String)
consents-ask-records =
    <b>Chúng tôi có được lưu hồ sơ về những gì bạn hỏi không?</b>

    Nhân viên hỗ trợ của { $organisation } dù sao cũng đã nhận được tin nhắn của bạn. Họ hỏi có được lưu tin nhắn và câu trả lời làm hồ sơ hỗ trợ không. Bạn chưa đồng ý việc đó, hoặc đã rút lại.
consents-ask-health =
    <b>Chúng tôi có được lưu những gì bạn nói về sức khỏe không?</b>

    Sức khỏe là chuyện riêng. Nhân viên hỗ trợ của { $organisation } chỉ lưu cho yêu cầu tư vấn này. Công ty của bạn không xem được.

    Bạn có thể rút lại bất cứ lúc nào: /privacy, “{ consents-button }”.
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
consents-employer-said-yes = ✅ Bạn đã đồng ý: nhân viên hỗ trợ được cho công ty biết về yêu cầu tư vấn số { $number }. Bạn có thể rút lại: /privacy, “{ consents-button }”.
consents-employer-said-no = Bạn không đồng ý: nhân viên hỗ trợ sẽ không cho công ty biết về yêu cầu tư vấn số { $number }.
