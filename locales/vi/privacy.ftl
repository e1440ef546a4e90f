## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 Bảo vệ thông tin cá nhân
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = Chúng tôi là ai
privacy-page-what = Lưu gì, vì sao
privacy-page-yes = Khi chọn “Có”
privacy-page-never = Không được gửi
privacy-page-time = Lưu bao lâu
privacy-page-seen = Ai xem được
privacy-page-where = Lưu ở đâu
privacy-page-rights = Quyền của bạn
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $phone, $contact (String)
privacy-who =
    <b>{ privacy-page-who }</b>

    { $organisation } quản lý bot này. Đây là một cơ quan hỗ trợ đăng ký (登録支援機関, { $registration }).

    { $phone ->
        [none] Nếu muốn hỏi về dữ liệu của bạn: { $contact }.
       *[other] Nếu muốn hỏi về dữ liệu của bạn: { $contact }, điện thoại { $phone }.
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    Chúng tôi lưu mã số của cuộc trò chuyện này, ngôn ngữ, các câu trả lời, thông tin và các ngày của bạn, và những gì bạn viết cho nhân viên hỗ trợ.

    Chúng tôi dùng để cùng bạn kiểm tra các quy định, trả lời bạn và nhắc bạn các thời hạn. Luật yêu cầu chúng tôi lưu hồ sơ hỗ trợ.
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” có ba nghĩa. Chúng tôi được lưu những gì bạn cho biết. Chúng tôi được nhắc bạn các thời hạn. Nhân viên hỗ trợ được lưu những gì bạn hỏi và họ trả lời.

    Bạn cũng có thể chọn từng mục. Bạn có thể rút lại từng mục bất cứ lúc nào: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    Chúng tôi không nhận số My Number, số tài khoản ngân hàng, mật khẩu và ảnh chụp thẻ. Bạn đừng gửi những thứ đó ở đây.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • Thông tin của bạn: đến khi bạn xóa.
    • Các lần kiểm tra điều kiện: { NUMBER($checks_days, useGrouping: 0) } ngày.
    • Nội dung tư vấn và hồ sơ hỗ trợ: một năm và { NUMBER($margin_days, useGrouping: 0) } ngày sau khi hợp đồng của bạn kết thúc.
    • Nếu bạn không có trong danh sách: { NUMBER($chat_days, useGrouping: 0) } ngày sau khi yêu cầu tư vấn được đóng. Nếu bạn không viết gì trong { NUMBER($silent_days, useGrouping: 0) } ngày và chúng tôi đã trả lời: xóa tất cả.
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    Nhân viên hỗ trợ, người quản lý hỗ trợ và quản trị viên của { $organisation }. Người kiểm tra có thể đọc hồ sơ. Khiếu nại về nhân viên hỗ trợ thì chỉ quản trị viên đọc.

    Công ty của bạn không xem được gì. Chúng tôi chỉ cho công ty biết khi bạn đồng ý trong việc đó, hoặc khi luật bắt buộc.
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    Dữ liệu của bạn nằm trên máy tính ở nước này: { COUNTRY($hosted_in) }. { $is_encrypted ->
        [yes] Tên và những gì bạn viết được mã hóa ở đó.
       *[no] Bot này không mã hóa những gì lưu ở đó.
    }

    Telegram là công ty ở ngoài nước Nhật. Những gì bạn viết ở đây đi qua máy tính của họ ở nước ngoài.
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – xem, sửa hoặc tải dữ liệu của bạn
    /stop – không nhận thông báo nữa
    /forget – xóa dữ liệu của bạn
    /privacy – rút lại từng điều đã đồng ý, bất cứ lúc nào

    Đây không phải đường dây khẩn cấp. { danger-numbers } Cả hai số đều miễn phí, gọi được cả ngày lẫn đêm.
