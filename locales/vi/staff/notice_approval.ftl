# The approval of a notice: asked for, given by a second person, or sent back.

## What one of staff is told in private

# $notice, $title, $author (String); $class (String) notice or urgent; $reason (String) of the urgency
notice_approval-please = ✋ { $class ->
    [urgent] <b>🔴 Xin duyệt ngay thông báo khẩn này</b>
   *[notice] <b>Xin duyệt thông báo này</b>
}
    Số { $notice }: { $title }
    { $author } nhờ bạn duyệt.{ $class ->
        [urgent] {" "}Lý do khẩn: { $reason }
       *[notice] {""}
    }
# The same, and $asked_on (String) a day
notice_approval-still_waits = ✋ <b>Một thông báo vẫn đang chờ duyệt</b>
    Số { $notice }: { $title }
    { $author } đã nhờ duyệt ngày { DAY($asked_on) }. Hãy duyệt hoặc trả lại.{ $class ->
        [urgent] {" "}🔴 Khẩn: { $reason }
       *[notice] {""}
    }
# $notice (String) its number; $title (String) its title; for the staff group
notice_approval-waits = Thông báo số { $notice } “{ $title }” đã chờ duyệt từ trước hôm nay.
# $notice, $title, $by, $reason (String)
notice_approval-sent_back = ↩️ <b>{ $by } đã trả lại thông báo của bạn</b>
    Số { $notice }: { $title }
    { $reason }

    Thông báo lại là bản nháp. Hãy sửa rồi nhờ duyệt lại.
# $notice, $title (String)
notice_approval-missed = ⌛ <b>Không ai duyệt thông báo của bạn trước giờ gửi</b>
    Số { $notice }: { $title }
    Chưa gửi gì. Thông báo lại là bản nháp: hãy chọn giờ khác và nhờ duyệt lại.
# $notice, $title, $by (String); $what is changed, withdrawn or stopped
notice_approval-undone =
    ↩️ <b>{ $what ->
        [changed] { $by } đã sửa một thông báo đang chờ duyệt
        [withdrawn] { $by } đã rút lại yêu cầu duyệt một thông báo
       *[stopped] { $by } đã dừng một thông báo trước khi gửi
    }</b>
    Số { $notice }: { $title }
    Chưa gửi gì. Thông báo lại là bản nháp: nếu cần gửi, hãy nhờ duyệt lại.
# $notice, $title, $by, $approved_on (a day), $approved_time (String) or none; $people (Number); $leaves_on, $leaves_time (String) or none: at once
notice_approval-approved = ✅ <b>{ $by } đã duyệt thông báo của bạn</b>{ $approved_on ->
        [none] {""}
       *[other] {" "}({ DAY($approved_on) }, { $approved_time })
    }
    Số { $notice }: { $title }
    Gửi cho { $people } người. { $leaves_on ->
        [none] Giờ gửi: ngay sau khi duyệt.
       *[other] Giờ gửi: { DAY($leaves_on) }, { $leaves_time }.
    }

## When, and the request

notice_approval-open_asking = ⏰ Giờ gửi và nhờ duyệt
# $title (String); $send_on, $send_time (String) or none
notice_approval-asking =
    <b>{ $title }</b>
    { $send_on ->
        [none] Thông báo được gửi ngay khi được duyệt.
       *[other] Nếu được duyệt trước đó, thông báo được gửi ngày { DAY($send_on) } lúc { $send_time }.
    }
# $heard_on, $heard_time (String) when the admins hear that they are asked, or none: they have
notice_approval-waiting =

    ✋ Đang chờ duyệt. Mọi thay đổi đều chuyển nó về bản nháp.{ $heard_on ->
        [none] {""}
       *[other] {" "}🌙 Quản trị viên nhận yêu cầu ngày { DAY($heard_on) } lúc { $heard_time }. Nếu gấp, hãy gọi trực tiếp.
    }
notice_approval-ask = ✋ Nhờ duyệt
# The same
notice_approval-asked = { $heard_on ->
    [none] Đã nhờ các quản trị viên.
   *[other] Đang là ban đêm: quản trị viên nhận yêu cầu ngày { DAY($heard_on) } lúc { $heard_time }. Nếu gấp, hãy gọi trực tiếp.
} Bot sẽ báo kết quả cho bạn.
notice_approval-take_back = Rút lại yêu cầu
notice_approval-choose_time = Chọn giờ gửi
notice_approval-at_once = Ngay khi duyệt
notice_approval-ask_day = <b>Gửi vào ngày nào?</b>
# $on (String) a day
notice_approval-ask_hour = <b>{ DAY($on) }: gửi lúc mấy giờ?</b> Giờ Nhật Bản. Bấm giờ, hoặc gõ giờ như 18:30. Ai đang trong giờ yên lặng sẽ nhận sau đó.
notice_approval-withdraw = ⏹ Dừng: chuyển về bản nháp

## The screen of who approves

notice_approval-open = ✋ Đọc và duyệt
# $number, $about, $title, $author (String); $asked_by, $approver, $approved_on (a day), $approved_time (String) or none; $state, $class, $reason, $purpose (String)
notice_approval-one =
    <b>{ $title }</b>
    Số { $number } · { $class ->
        [urgent] 🔴 khẩn: { $reason }
       *[notice] thường
    }{ $purpose ->
        [correct] {" "}· đính chính số { $about }
        [take_back] {" "}· thu hồi một thông báo khác
       *[say] {""}
    }
    { $state ->
        [waiting] ✋ Đang chờ duyệt.
        [draft] ✏️ Lại là bản nháp, hiện không chờ ai.
        [cancelled] ✕ Đã bị hủy.
       *[other] ✅ { $approver } đã duyệt: { DAY($approved_on) }, { $approved_time }.
    }
    Người soạn: { $author }{ $asked_by ->
        [none] {""}
       *[other] {" "}· người nhờ duyệt: { $asked_by }
    }

# Its people, fixed at the approval. $people, $no_text, $no_chat (Number)
notice_approval-fixed =

    <b>Gửi cho { $people } người.</b> Số người được chốt khi duyệt.{ $no_text ->
        [0] {""}
       *[other] {" "}✍️ Chưa có nội dung bằng ngôn ngữ của họ: { $no_text }.
    }{ $no_chat ->
        [0] {""}
       *[other] {" "}Không dùng bot: { $no_chat }.
    }
# $send_on, $send_time, $media, $link (String) or none; $asks_read (String) yes or no
notice_approval-details =

    { $send_on ->
        [none] ⏰ Ngay khi được duyệt
       *[other] ⏰ { DAY($send_on) }, { $send_time }
    }{ $media ->
        [none] {""}
        [photo] {" "}· 🖼 có ảnh
       *[document] {" "}· 📎 có tài liệu
    }{ $asks_read ->
        [yes] {" "}· yêu cầu bấm “Tôi đã đọc”
       *[no] {""}
    }{ $link ->
        [none] {""}
       *[other] {" "}· 🔗 { $link }
    }
notice_approval-is_own =

    Bạn đã viết hoặc đã nhờ duyệt thông báo này. Một quản trị viên khác phải duyệt.
notice_approval-is_alone =

    Bạn là quản trị viên duy nhất nên không ai khác duyệt được. Bạn có thể duyệt bằng cách gõ số người: sau đó thông báo chờ mười phút, trong lúc đó bạn có thể dừng. Thông báo khẩn thì không chờ.
notice_approval-show = 👁 Xem như khi nhận
notice_approval-approve = ✅ Duyệt
notice_approval-alone = Tự duyệt một mình
notice_approval-back = ↩️ Trả lại
# $title, $locale (String); $page, $pages (Number)
notice_approval-words = <b>{ $title }</b> · { LANGUAGE($locale) }{ $pages ->
    [1] {""}
   *[other] {" "}({ $page }/{ $pages })
}
notice_approval-ask_reason = <b>Cần sửa gì?</b> Người soạn sẽ đọc. Hãy gõ vào.
# $people (Number)
notice_approval-ask_count = <b>Thông báo gửi cho bao nhiêu người?</b> Con số ở màn hình trước: { $people }. Hãy gõ số đó để không thể là bấm nhầm.

## Why not

notice_approval-gone = ⚠️ Thông báo này không còn nữa.
notice_approval-changed = ⚠️ Thông báo đã được sửa sau khi bạn mở. Chưa gửi gì. Dưới đây là nội dung hiện nay: hãy đọc lại.
# $before, $people (Number)
notice_approval-other_people = ⚠️ Khi bạn mở, thông báo dành cho { $before } người; bây giờ là { $people } người. Chưa gửi gì. Dưới đây là nội dung hiện nay.
notice_approval-other_look = ⚠️ Từ lúc bạn mở, nội dung màn hình này đã đổi: ai nhận, bằng tiếng nào, hoặc ai đã kiểm tra lời. Chưa gửi gì. Bên dưới là nội dung hiện nay.
notice_approval-own = ⚠️ Bạn đã viết hoặc đã nhờ duyệt thông báo này. Một quản trị viên khác phải duyệt.
# $author (String)
notice_approval-author_asks = ⚠️ Hãy để { $author } nhờ duyệt. Nếu bạn nhờ thì không còn quản trị viên nào duyệt được.
notice_approval-no_admin = ⚠️ Không có quản trị viên nào để duyệt.
notice_approval-not_admin = ⚠️ Chỉ quản trị viên mới duyệt được thông báo.
notice_approval-presence-absent = ⚠️ Lúc này bạn không ở trong nhóm nhân viên. Chỉ quản trị viên trong nhóm mới duyệt được.
notice_approval-presence-unknown = ⚠️ Telegram không cho biết bạn có trong nhóm nhân viên hay không. Chưa gửi gì. Hãy thử lại sau một phút.
notice_approval-not_alone = ⚠️ Bây giờ đã có quản trị viên khác, người đó phải duyệt.
# $people (Number)
notice_approval-mistyped = ⚠️ Con số không đúng. Thông báo dành cho { $people } người. Chưa gửi gì.
# What has to be done before anybody can be asked. $people (Number)
notice_approval-lack-no_reason = ⚠️ Thông báo khẩn: trước hết hãy ghi lý do ở màn hình trước.
notice_approval-lack-no_words = ⚠️ Chưa có nội dung. Hãy viết trước.
notice_approval-lack-nobody = ⚠️ Không có ai đáp ứng các điều kiện này. Hãy chọn lại người nhận.
notice_approval-lack-only_one = ⚠️ Chỉ có một người. Hãy viết riêng cho người đó: vào “Gửi cho ai”.
notice_approval-lack-nothing_changed = ⚠️ Không ai trong số người nhận được sẽ thấy thay đổi: nội dung, ảnh, liên kết và nút vẫn như họ đang có. Hãy sửa gì đó trước.
notice_approval-lack-no_text = ⚠️ { $people } người nhận đọc ngôn ngữ chưa có nội dung. Hãy viết, hoặc gọi điện cho họ.
notice_approval-lack-all_muted = ⚠️ Mọi người có thể nhận đều đã tắt thông báo nên không ai nhận được. Hãy gọi điện. Chỉ thông báo khẩn đến được họ.
notice_approval-lack-nobody_reached = ⚠️ Thông báo dành cho { $people } người, nhưng hiện không ai nhận được qua bot. Hãy gọi điện cho họ.
notice_approval-lack-about_running = ⚠️ Thông báo cần đính chính đang được gửi lại. Hãy chờ xong, hoặc hủy phần còn lại của nó.
# $number (String) that of the notice whose words it copies
notice_approval-lack-taken_back = ⚠️ Thông báo gốc số { $number } đã bị thu hồi. Nếu đây là bản nháp, hãy bỏ đi.
notice_approval-lack-corrected = ⚠️ Một bản đính chính của thông báo gốc số { $number } đã được duyệt sau khi tạo bản chép này. Khi gửi xong bản đính chính, hãy chép lại từ thông báo gốc. Nếu đây là bản nháp, hãy bỏ đi.
notice_approval-lack-not_tested = ⚠️ Người soạn chưa nhận bản thử của nội dung hiện nay. Hãy gửi thử trước.
notice_approval-lack-test_coming = ⏳ Bản thử đang được gửi đến người soạn. Khi đã đến bằng mọi tiếng, bạn có thể nhờ duyệt.
notice_approval-lack-past = ⚠️ Đã quá giờ gửi. Hãy chọn giờ khác.
