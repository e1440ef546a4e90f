# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 Hướng dẫn về công việc và đời sống ở Nhật</b>

    Bạn hãy bấm vào một mục, hoặc gõ từ muốn tìm, ví dụ “tăng ca”.

    Đây là thông tin chung. Về trường hợp của riêng bạn, hãy hỏi nhân viên hỗ trợ.
guide-choose = Bạn hãy bấm vào một mục, hoặc gõ từ muốn tìm.
guide-more = ▶️ Xem tiếp
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    🔎 Có { $count } trang phù hợp, trang phù hợp nhất ở trên cùng. Bạn cũng có thể gõ từ khác.

    Chưa có ai xem điều bạn viết. Nếu bạn muốn nói với nhân viên hỗ trợ, hãy bấm nút để gửi.

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    🔎 Có { $count } trang có thể giúp bạn. Chúng tôi đã nhận được tin nhắn của bạn: hãy xem phía trên.

    { danger-numbers }
guide-found-nothing =
    🔎 Sách hướng dẫn không có trang nào về điều này. Bạn hãy thử gõ một từ ngắn.

    Chưa có ai xem điều bạn viết. Nếu bạn muốn nói với nhân viên hỗ trợ, hãy bấm nút để gửi.

    { danger-numbers }
guide-send = 💬 Gửi tin cho nhân viên hỗ trợ
guide-all = 📖 Tất cả các mục

## What Specified Skilled Worker is

guide-title-what_is = Kỹ năng đặc định là gì?
guide-text-what_is =
    Kỹ năng đặc định (特定技能) là một <b>tư cách lưu trú</b> (在留資格), cho phép người nước ngoài sống và làm việc ở Nhật.

    Tư cách này dành cho những ngành đang thiếu nhiều người làm ở Nhật. Người có tư cách này đã có kiến thức và kỹ năng ở một mức nhất định trong ngành của mình.
guide-title-workers = Khác gì với thực tập kỹ năng?
guide-text-workers =
    <b>Thực tập kỹ năng (技能実習)</b> chủ yếu là để học: người thực tập mang kỹ năng về nước. Việc đổi nơi làm bị hạn chế.

    <b>Kỹ năng đặc định</b> là để làm việc: bạn đến Nhật với kỹ năng đã có và làm được việc. Nếu đủ điều kiện, bạn có thể chuyển sang công ty khác.
guide-title-tests = Kỹ năng và tiếng Nhật
guide-text-tests =
    Bạn chứng tỏ mình làm được việc bằng các kỳ thi:

    • <b>kỳ thi kỹ năng</b> của ngành
    • với Kỹ năng đặc định số 1, thêm <b>kỳ thi tiếng Nhật</b>: JFT-Basic, hoặc JLPT từ N4 trở lên. Một số công việc yêu cầu cao hơn.

    Bạn đã hoàn thành tốt thực tập kỹ năng số 2 (技能実習２号)? Có thể bạn không phải thi một số kỳ thi này. Mục “{ menu-eligibility }” sẽ cùng bạn xem điều đó.
guide-title-advantages = Vì sao công ty chọn tư cách này
guide-text-advantages =
    Đối với công ty, tư cách này có nghĩa là:

    • tuyển dụng có cơ sở pháp luật rõ ràng
    • tuyển được người đã đỗ kỳ thi kỹ năng và kỳ thi tiếng Nhật
    • tuyển dụng để làm việc lâu dài

    Ngày càng nhiều nơi làm việc ở Nhật tuyển người theo cách này.

## The two types

guide-title-types = Hai loại: số 1 và số 2
guide-text-types =
    <b>Kỹ năng đặc định số 1 (特定技能１号)</b>: dành cho người có kiến thức và kỹ năng mà ngành cần. Người có loại này được hỗ trợ.

    <b>Kỹ năng đặc định số 2 (特定技能２号)</b>: dành cho người có kỹ năng cao hơn.

    Số 1 không bao giờ tự chuyển thành số 2. Số 2 cần kỳ thi riêng và hồ sơ riêng, và chỉ Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁) mới có quyền quyết định.
guide-title-type_1 = Số 1 (特定技能１号)
guide-text-type_1 =
    • Công ty phải lập kế hoạch hỗ trợ cho bạn, và bạn có quyền nhận mười việc hỗ trợ.
    • Theo quy định chung, bạn được ở tổng cộng tối đa 5 năm. Xem thêm ở “{ guide-title-five_years }”.
    • Theo chúng tôi biết, bạn làm toàn thời gian cho một công ty, không được làm thêm nơi khác, và thường không được đưa gia đình sang sống cùng. Nhân viên hỗ trợ sẽ xác nhận trường hợp của bạn.
guide-title-type_2 = Số 2 (特定技能２号)
guide-text-type_2 =
    • Dành cho người có kỹ năng cao hơn: bạn đỗ kỳ thi số 2 của ngành và chứng minh kinh nghiệm làm việc.
    • Số 2 không có giới hạn 5 năm.
    • Không có kế hoạch hỗ trợ; nhưng bạn vẫn có thể viết ở đây.
    • Theo chúng tôi biết, vợ hoặc chồng và con của bạn có thể xin sang sống cùng. Nhân viên hỗ trợ sẽ xác nhận.
    • Không phải ngành nào cũng có số 2. Trang của mỗi ngành có ghi điều này.

## Fields

guide-title-fields = Các ngành và hạn chế
# $open, $decided (Number) fields
guide-text-fields =
    Bạn chỉ được làm trong một số ngành: { $open } ngành đang mở. { $decided ->
        [0] {""}
       *[other] { $decided } ngành nữa chưa có ngày.
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>Đang bị hạn chế:</b> { $fields }
# $ja (String) the official name
guide-field-names = Tên chính thức: { $ja }
guide-field-not_open = Đã có quyết định thêm ngành này. Ngày bắt đầu chưa được xác nhận; khi biết, nhân viên hỗ trợ sẽ báo cho bạn.
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 Kỳ thi kỹ năng của { WORD("eligibility-option-status", $status) }: { $test } ❓
   *[false] 📝 Kỳ thi kỹ năng của { WORD("eligibility-option-status", $status) }: { $test }
}
guide-field-care_japanese_test = 🗣 Ngoài kỳ thi tiếng Nhật chung, ngành này có kỳ thi riêng: kỳ thi tiếng Nhật kaigo, còn gọi là tiếng Nhật điều dưỡng (介護日本語評価試験).
guide-field-driving_licence = 🚗 Công việc này cần bằng lái xe của Nhật (運転免許). Cần loại nào, nhân viên hỗ trợ sẽ xác nhận.
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level = { $roles ->
    [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT từ N3 trở lên.
   *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }: JLPT từ N3 trở lên.
} { $below ->
    [needs_staff] Hiện giờ điều này chưa được xác nhận; nhân viên hỗ trợ sẽ xác nhận.
   *[not_met] Mức thấp hơn thì chưa đủ.
}
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] Số 2 (特定技能２号): ngành này có.
   *[false] Số 2 (特定技能２号): theo chúng tôi biết, ngành này không có.
}
# $has (String) true or false
guide-field-dispatch = { $has ->
    [true] Công ty tuyển bạn có thể là công ty haken (派遣会社), tức là công ty tuyển bạn rồi đưa bạn đến làm ở nơi khác.
   *[false] Công ty nơi bạn làm việc phải trực tiếp tuyển bạn; không được làm qua công ty haken (派遣).
}
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }: { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = ❓ nghĩa là: chưa rõ. Chưa có trang nào nói rõ, hoặc các trang nói khác nhau. Nhân viên hỗ trợ sẽ xác nhận.
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: theo chúng tôi biết, đang tạm dừng nhận hồ sơ xin Giấy chứng nhận tư cách lưu trú (在留資格認定証明書).
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: theo chúng tôi biết, hồ sơ đang bị hạn chế.
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] Từ { $since }. Nhân viên hỗ trợ sẽ xác nhận hiện giờ có còn như vậy không.
   *[other] Từ { $since } đến { $until }. Nhân viên hỗ trợ sẽ xác nhận.
}
guide-suspension-extend = Nếu bạn đang làm trong ngành này và gia hạn lưu trú, theo chúng tôi biết, hồ sơ của bạn được xét như bình thường. Hạn chế này không có nghĩa là bạn phải về nước.

## Registered support organisation

guide-title-organisation = Cơ quan hỗ trợ đăng ký
guide-text-organisation =
    Cơ quan hỗ trợ đăng ký (登録支援機関) là cơ quan đã đăng ký với nhà nước Nhật Bản. Cơ quan này thay công ty tuyển dụng hỗ trợ người có Kỹ năng đặc định số 1 trong cuộc sống và công việc.

    Sau khi bạn đến Nhật, cơ quan này hỗ trợ theo kế hoạch hỗ trợ, để bạn yên tâm làm việc và sinh sống.

    Gõ /help để xem cơ quan nào quản lý bot này.
guide-title-why_organisation = Vì sao có các cơ quan này
guide-text-why_organisation =
    Công ty tuyển người có số 1 phải hỗ trợ họ theo kế hoạch hỗ trợ. Để tự làm, công ty cần có người phụ trách hỗ trợ và nhiều điều kiện khác.

    Công ty có thể giao việc này cho cơ quan hỗ trợ đăng ký. Khi đó, việc hỗ trợ dễ làm đúng quy định hơn, và công ty cùng những người ở nơi làm việc đỡ vất vả hơn.
guide-title-reports = Điều thay đổi năm 2025
guide-text-reports =
    Từ năm 2025, giấy tờ nộp cho cơ quan nhà nước đơn giản hơn: báo cáo định kỳ nộp mỗi năm một lần. Công ty và cơ quan hỗ trợ nộp, không phải bạn. Nhưng bạn vẫn phải tự khai báo trong vòng 14 ngày, ví dụ khi hợp đồng kết thúc.

    <b>Phỏng vấn định kỳ thì không thay đổi:</b> vẫn phải có ít nhất ba tháng một lần.

## The ten supports

guide-title-supports = Mười việc hỗ trợ
guide-text-supports = Với số 1, bạn có quyền nhận mười việc hỗ trợ (義務的支援), từ trước khi sang Nhật đến khi rời Nhật. Bấm một việc để đọc và yêu cầu.
guide-title-optional_support = Hỗ trợ khác
guide-text-optional_support =
    Ngoài mười việc hỗ trợ, một cơ quan có thể có thêm những hỗ trợ của riêng mình (任意的支援).

    Cơ quan của bạn có những hỗ trợ nào thì sách hướng dẫn này không ghi. Bạn hãy hỏi nhân viên hỗ trợ.
# $ja (String) the official name
guide-official = Tên chính thức: { $ja }
guide-short-guidance = Giải thích trước khi bắt đầu
guide-short-transport = Đón và tiễn ở sân bay
guide-short-housing = Nhà ở và hợp đồng
guide-short-orientation = Hướng dẫn về cuộc sống ở Nhật
guide-short-accompany = Đi cùng bạn đến các cơ quan
guide-short-japanese = Học tiếng Nhật
guide-short-consult = Tư vấn và khiếu nại
guide-short-exchange = Giao lưu với người Nhật
guide-short-job_change = Giúp tìm việc mới
guide-short-interview = Phỏng vấn định kỳ
guide-support-guidance =
    Trước khi nộp hồ sơ, nhân viên hỗ trợ giải thích cho bạn về hợp đồng, công việc và thủ tục nhập cảnh, và hỏi có ai lấy tiền đặt cọc của bạn không. Họ nói chuyện trực tiếp hoặc qua video, bằng thứ tiếng bạn hiểu.

    Khi có điều chưa rõ, bạn có thể xin giải thích lại bất cứ lúc nào.
guide-support-transport =
    Khi bạn sang Nhật, nhân viên hỗ trợ đón bạn ở sân bay và đưa về nơi làm việc hoặc nhà ở. Khi bạn về nước hẳn, họ đi cùng bạn đến cửa kiểm tra an ninh ở sân bay.

    Khi nhờ, bạn hãy viết số hiệu chuyến bay, ngày và sân bay.
guide-support-housing =
    Nhân viên hỗ trợ giúp bạn tìm nhà, ví dụ tìm người bảo lãnh hoặc nhà của công ty, và làm các hợp đồng cần cho cuộc sống: tài khoản ngân hàng, điện thoại, điện, ga, nước.

    Khi nhờ, bạn hãy viết bạn cần gì và cần từ khi nào.
guide-support-orientation =
    Sau khi bạn đến, nhân viên hỗ trợ giải thích các quy định của cuộc sống ở Nhật: giao thông, rác, thiên tai, cảnh sát, các quyền mà pháp luật bảo vệ.

    Bạn có thể xin giải thích lại phần nào đó.
guide-support-accompany =
    Nhân viên hỗ trợ đi cùng bạn đến các cơ quan, ví dụ tòa thị chính, để làm thủ tục thuế, bảo hiểm, lương hưu, và giúp bạn điền giấy tờ.

    Khi nhờ, bạn hãy viết phải đến cơ quan nào và hạn là khi nào.
guide-support-japanese =
    Nhân viên hỗ trợ giới thiệu lớp học và tài liệu tiếng Nhật, và giúp bạn đăng ký học.

    Khi nhờ, bạn hãy viết bạn sống ở đâu và rảnh lúc nào.
guide-support-consult =
    Bạn có thể hỏi hoặc khiếu nại về mọi việc trong công việc và cuộc sống, bằng thứ tiếng bạn hiểu. Nhân viên hỗ trợ sẽ trả lời, và khi cần sẽ giúp bạn đến đúng cơ quan.

    Để bắt đầu, hãy bấm “{ life-send }” và chọn việc bạn muốn hỏi.
guide-support-exchange =
    Nhân viên hỗ trợ giới thiệu các sự kiện ở địa phương và giúp bạn gặp gỡ người Nhật ở nơi bạn sống và làm việc.

    Khi nhờ, bạn hãy viết bạn muốn làm gì.
guide-support-job_change =
    Bạn mất việc không phải do lỗi của bạn, ví dụ công ty đóng cửa? Bạn được giúp tìm công ty mới.

    Khi nhờ, bạn hãy viết chuyện gì đã xảy ra và ngày nào hết việc. Bạn hãy hỏi trước khi ký bất cứ giấy tờ nào.
guide-support-interview =
    Ít nhất ba tháng một lần, nhân viên hỗ trợ nói chuyện với bạn, và nói chuyện riêng với người quản lý của bạn ở công ty. Khi biết nơi làm việc có việc trái pháp luật, họ báo cho cơ quan nhà nước.

    Bạn có thể xin gặp nhân viên hỗ trợ bất cứ lúc nào, cả khi chưa đủ ba tháng.

## Interviews

guide-title-interviews = Phỏng vấn ba tháng một lần
guide-text-interviews =
    <b>Ít nhất ba tháng một lần</b>, nhân viên hỗ trợ nói chuyện với bạn, và nói chuyện riêng với người quản lý trực tiếp của bạn ở công ty.

    Họ hỏi về công việc, tiền lương, giờ làm, ngày nghỉ, nhà ở và sức khỏe, và hỏi có ai giữ hộ chiếu, thẻ lưu trú hay tiền của bạn không.

    Khi phỏng vấn mà biết nơi làm việc có việc trái luật lao động, nhân viên hỗ trợ phải báo cho Cơ quan giám sát tiêu chuẩn lao động (労働基準監督署) hoặc cơ quan nhà nước khác.

    Đã quá ba tháng rồi? Bạn hãy xin gặp nhân viên hỗ trợ.

## Changing jobs

guide-title-job_change = Chuyển việc
guide-text-job_change =
    Với Kỹ năng đặc định, bạn có thể chuyển việc nếu đủ điều kiện.

    <b>Đừng bắt đầu làm ở công ty mới khi chưa có giấy phép</b> của Tổng cục Quản lý xuất nhập cảnh và lưu trú (出入国在留管理庁). Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nghỉ việc.

    Khi hợp đồng kết thúc hoặc bắt đầu, bạn phải khai báo (届出) với Tổng cục Quản lý xuất nhập cảnh và lưu trú trong vòng 14 ngày.
guide-title-job_change_rule = Có thể chuyển sang việc nào
guide-text-job_change_rule =
    Bạn có thể chuyển

    • sang việc cùng nhóm công việc (業務区分): bạn đã có kỹ năng cho việc đó; hoặc
    • sang nhóm công việc đã được xác nhận, ví dụ bằng kỳ thi, là có kỹ năng chung.

    Muốn sang ngành khác, thường bạn phải đỗ kỳ thi của ngành đó. Tự mình đánh giá điều này rất khó: nhân viên hỗ trợ sẽ cùng bạn kiểm tra. Theo chúng tôi biết, ngành dịch vụ ăn uống hiện đang hạn chế chuyển việc. Bạn hãy đọc trang “{ field-food_service }”.
guide-title-job_change_permission = Phải có giấy phép trước
guide-text-job_change_permission =
    Giấy phép hiện nay của bạn có ghi tên công ty. Muốn sang công ty mới hoặc ngành khác, bạn nộp hồ sơ xin thay đổi tư cách lưu trú (在留資格変更許可申請).

    Chỉ sau khi có giấy phép, bạn mới được bắt đầu công việc mới.
guide-title-job_change_help = Ai giúp bạn tìm việc mới
guide-text-job_change_help =
    Hợp đồng kết thúc vì công ty (công ty đóng cửa, hoặc cho bạn nghỉ vì lý do của công ty)? Khi đó công ty phải giúp bạn tìm việc mới. Nếu công ty không làm được, chúng tôi hoặc công ty liên quan phải giúp, trong khả năng có thể, đến khi bạn có việc mới.

    Nhân viên hỗ trợ ghi lại nội dung tư vấn, những lần bạn đến Hello Work (ハローワーク), các công ty có thể nhận bạn và người phụ trách, kể cả phiên dịch.

    Bạn tự muốn nghỉ? Khi đó không ai có nghĩa vụ này. Bạn hãy nói chuyện với nhân viên hỗ trợ trước khi nghỉ.

## Five years

guide-title-five_years = Thời hạn 5 năm
guide-text-five_years =
    Với Kỹ năng đặc định số 1, theo quy định chung bạn được ở <b>tổng cộng 5 năm</b> (通算5年). Mọi ngành và mọi công ty được tính chung; chuyển việc thì không tính lại từ đầu. Thời gian “Hoạt động đặc định” (特定活動) để chuẩn bị cũng được tính.

    Từ ngày 30 tháng 9 năm 2025 có ngoại lệ. Thời gian nghỉ sinh, nuôi con nhỏ, ốm đau hoặc bị thương có thể không bị tính.

    Trong một số trường hợp, bạn có thể ở thêm năm thứ sáu. Ví dụ: bạn chưa đỗ kỳ thi số 2, nhưng đạt ít nhất 80% điểm đỗ. Hoặc, trong ngành hộ lý, bạn gần đỗ kỳ thi quốc gia (介護福祉士国家試験). Nhân viên hỗ trợ phải kiểm tra trường hợp của bạn.

    Bạn hãy nói chuyện với nhân viên hỗ trợ ít nhất một năm trước khi hết 5 năm. Mục “{ menu-eligibility }” đếm số ngày cho bạn.

## Changes of the law

guide-title-changes = 📣 Những điều thay đổi
guide-text-changes = Những điều sắp tới và những điều đã bắt đầu trong vòng một năm.
guide-changes-none = Hiện nay chúng tôi chưa biết điều gì mới.
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 Về bạn, hoặc có thể về bạn: <b>{ $count }</b>
    Mỗi trang cho biết chắc chắn đến đâu.
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line = { $standing ->
    [counted] 🔔
   *[listed] •
} <b>{ $title }</b>: { $state ->
    [in_force] từ { $on }
    [decided] bắt đầu { $on }
    [undated] đã quyết định, chưa có ngày
    [overdue] lẽ ra bắt đầu { $on }, chưa rõ đã bắt đầu chưa
    [planned] dự kiến { $on }, chưa chắc
   *[unclear] chưa rõ, { $on }
}
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>Quy định đã thay đổi, hoặc sắp thay đổi:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 Có hiệu lực từ: { $on }
    [decided] 🗓 Đã quyết định. Bắt đầu: { $on }
    [overdue] 🗓 Lẽ ra bắt đầu: { $on }. Nhân viên hỗ trợ sẽ xác nhận đã bắt đầu hay chưa.
    [planned] 🗓 <b>Chỉ là dự kiến, chưa chắc chắn.</b> Dự kiến từ: { $on }
   *[unclear] 🗓 <b>Chưa rõ.</b> Ngày mà các trang nêu: { $on }. Nhân viên hỗ trợ sẽ xác nhận hiện nay ra sao.
}
guide-change-undated = 🗓 Đã quyết định. Ngày bắt đầu chưa được định.
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = Quyết định hoặc công bố: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 Tư cách lưu trú: { $names }
    [fields] 👥 Ngành: { $names }
    [countries] 👥 Quốc tịch: { $names }
   *[paths] 👥 Khi: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ Điều này liên quan đến bạn.
    [maybe] ➡️ Điều này có thể liên quan đến bạn. Chúng tôi chưa biết đủ về bạn để nói chắc.
   *[no] ➡️ Theo những gì chúng tôi biết, điều này không liên quan đến bạn.
}
# $confidence (String)
guide-change-confidence = { $confidence ->
    [certain] ✅ Chúng tôi đã xem nội dung trên trang chính thức về điều này.
    [likely] 🔹 Các trang khác nói như vậy. Chúng tôi chưa xem nội dung chính thức.
   *[unsettled] ❓ <b>Chưa chắc chắn:</b> các trang nói khác nhau, hoặc không nói hiện nay ra sao. Trước khi nhân viên hỗ trợ xác nhận, bạn đừng quyết định theo điều này.
}
guide-intent-from_abroad = sang Nhật
guide-intent-change_status = thay đổi tư cách lưu trú
guide-intent-change_employer = chuyển sang công ty khác
guide-intent-extend = gia hạn lưu trú
guide-intent-home_trip = về thăm nhà
guide-intent-leaving = rời Nhật hẳn
guide-intent-moving = chuyển nhà
guide-intent-family_visit = gia đình sang thăm
guide-intent-permanent_residence = xin vĩnh trú

## Telephone numbers

guide-title-hotlines = ☎️ Số điện thoại
guide-text-hotlines = Hãy bấm vấn đề của bạn. Bạn sẽ thấy nơi trả lời bằng tiếng của bạn.
guide-title-hotlines_status = 🛂 Tư cách lưu trú, mọi câu hỏi
guide-text-hotlines_status = Để hỏi về tư cách lưu trú và cuộc sống ở Nhật.
guide-title-hotlines_work = 🏭 Công việc và tiền lương
guide-text-hotlines_work = Khi có vấn đề về lương, giờ làm hoặc cách đối xử ở chỗ làm.
guide-title-hotlines_field = 🧰 Hộ lý (kaigo), xây dựng
guide-text-hotlines_field = Các nơi này hiểu rõ công việc của một ngành.
guide-title-hotlines_rights = ⚖️ Quyền, pháp luật, bạo lực
guide-text-hotlines_rights = Khi có người đối xử tệ hoặc bạo lực với bạn, hoặc khi bạn cần biết luật.
guide-title-hotlines_health = 💚 Nỗi lo và sức khỏe
guide-text-hotlines_health = Các nơi này lắng nghe bạn, hoặc giúp tìm bác sĩ hiểu tiếng của bạn.
guide-title-hotlines_life = 🏠 Cuộc sống, thiên tai
guide-text-hotlines_life = Để hỏi về mua bán, lương hưu, thuế, tìm việc, My Number và sau thiên tai.
guide-hotlines-waiting = Nhân viên hỗ trợ chưa xác nhận số điện thoại của các nơi này. Hãy bấm một nơi để xem trang web hoặc tên tiếng Nhật.
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ bản chép cũ
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 bây giờ, đến { $at }
guide-line-always = 🟢 ngày và đêm
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 đang nghỉ. Lần tới: { DAY($on) }, { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ Nhân viên hỗ trợ chưa xác nhận số điện thoại. Hãy xem trang web của nơi này.
guide-hotline-named = ❓ Chưa có số điện thoại hay trang web đã xác nhận. Hãy tìm bằng tên tiếng Nhật, ví dụ trên bản đồ.
# $keys (String) figures
guide-hotline-press = Khi có người hoặc máy trả lời, hãy bấm { $keys }.
# $languages (String) names
guide-hotline-languages = 🗣 Ngôn ngữ ở nơi này: { $languages }
guide-hotline-languages-waiting = 🗣 Có thể có: { $languages }
guide-hotline-cost-free = 🆓 Miễn phí
guide-hotline-cost-call_charge = 💴 Bạn trả cước cuộc gọi.
guide-hotline-cost-navi_dial = 💴 Bạn trả cước cuộc gọi (Navi Dial).
guide-hotline-cost-interpreting_free = 💴 Bạn trả cước cuộc gọi. Phiên dịch miễn phí.
# $url (String), $languages (String) names
guide-hotline-online = 💬 Viết cho nơi này: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ Nhân viên hỗ trợ đã kiểm tra ngày { DAY($on) }.
# $on (String) an ISO day
guide-hotline-copied = 📄 Từ bản sao ngày { DAY($on) } của trang chính thức. Chúng tôi chưa gọi thử.
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ Số từ bản sao cũ của trang chính thức, không có ngày. Chúng tôi chưa gọi thử. Hãy xem trang web trước:
   *[other] ⚠️ Số từ bản sao cũ của trang chính thức ({ DAY($on) }). Chúng tôi chưa gọi thử. Hãy xem trang web trước:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (giờ Nhật). Nghỉ từ ngày 29 tháng 12 đến ngày 3 tháng 1.
   *[open] 🕘 { $hours } (giờ Nhật)
}
guide-hours-always = 🕘 cả ngày lẫn đêm
guide-hours-unknown = 🕘 Chúng tôi không biết giờ làm việc.
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } và ngày lễ { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = Chỉ vào: { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 Theo giờ làm việc, lúc này có người trả lời, đến { $at }.
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 Theo giờ làm việc, lúc này không có người trả lời. Lần tới: { DAY($on) } lúc { $at }.

## What one must know of an office

guide-hotline-note-police = Không chắc có người nói ngôn ngữ khác ngoài tiếng Nhật.
guide-hotline-note-ambulance_fire = Hãy cho biết bạn nói tiếng gì và đừng cúp máy. Nhiều nơi (không phải mọi nơi) có phiên dịch. Khi nối máy, điện thoại im lặng một lúc.
guide-hotline-note-police_not_urgent = Ban đêm không làm việc. Mỗi tỉnh có giờ làm việc khác nhau.
guide-hotline-note-ambulance_advice = Không phải tỉnh nào cũng có.
guide-hotline-note-consultation_centres = Trang web có danh sách trung tâm của tất cả các tỉnh.
guide-hotline-note-tokyo_navi = Dành cho người sống, học hoặc làm việc ở Tokyo.
guide-hotline-note-labour_standards = Nơi này chỉ tư vấn. Bạn không cần nói tên.
guide-hotline-note-care_jicwels = Dành cho ngành hộ lý (kaigo).
guide-hotline-note-construction_fits = Dành cho ngành xây dựng.
guide-hotline-note-dv_plus = Điện thoại: chỉ tiếng Nhật. Tiếng khác: hãy viết trên trang web.
guide-hotline-note-yorisoi = Ngôn ngữ phục vụ tùy ngày và giờ.
guide-hotline-note-my_number = Có thể khóa thẻ bị mất cả ngày lẫn đêm.
guide-hotline-note-disaster_message = Dùng được khi có thiên tai lớn, và vào các ngày tập dùng.

## What one must know of a number

guide-hotline-number-ip_or_abroad = Cho một số máy điện thoại IP, và khi gọi từ nước ngoài
guide-hotline-number-ip_or_prepaid = Cho điện thoại IP và điện thoại trả trước
guide-hotline-number-hokkaido = Ở Hokkaido
guide-hotline-number-sapporo = Ở Sapporo
guide-hotline-number-iwate_miyagi_fukushima = Ở Iwate, Miyagi và Fukushima
guide-hotline-number-languages_by_day = Ngôn ngữ phục vụ tùy ngày.
guide-hotline-number-lost_card = Về thẻ; để khóa thẻ bị mất
guide-hotline-number-my_number_system = Về hệ thống My Number
