## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>Link này có phải dành cho bạn không?</b>
    { $organisation } đã mời một người. Bạn hãy gõ ngày sinh (năm-tháng-ngày) như sau: { $example }

    Chúng tôi không lưu ngày này. Khi chưa biết chắc là bạn, chúng tôi chưa hiển thị gì.
    Nếu nhân viên hỗ trợ hỏi bốn chữ số: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>Với ngày này, chúng tôi chưa xác nhận được đó là bạn.</b>
    Nhân viên hỗ trợ sẽ kiểm tra và có thể gọi cho bạn.
    Nếu nhân viên hỏi bốn chữ số: <b>{ $code }</b>

    Nếu gõ nhầm, bạn hãy gõ lại ngày sinh như sau: { $example }
    Số lần còn lại: { $left }
# $example, $code (String)
identity-asked =
    ✓ <b>Nhân viên hỗ trợ sẽ xác nhận bạn là ai và có thể gọi cho bạn.</b>
    Nếu nhân viên hỏi bốn chữ số: <b>{ $code }</b>

    Bạn cũng có thể gõ ngày sinh ở đây như sau: { $example }
identity-mistake-unread = ⚠️ Chúng tôi không đọc được ngày này.
identity-ask_staff = Nhờ nhân viên hỗ trợ xác nhận
identity-later = Để sau
identity-done = <b>Cảm ơn bạn. Chúng tôi đã xác nhận đúng là bạn.</b> Mọi điều bạn đã viết ở đây vẫn được giữ.
identity-linked = Nhân viên hỗ trợ đã biết bạn là ai. Mọi điều bạn đã viết ở đây vẫn được giữ.
# $organisation, $phone (String)
identity-refused = Nhân viên hỗ trợ không xác nhận được lời mời này dành cho bạn, nên đường link không dùng được nữa. Bạn vẫn có thể viết ở đây như trước. { $phone ->
        [none] Nếu có nhầm lẫn, bạn hãy báo cho { $organisation }.
       *[other] Nếu có nhầm lẫn, bạn hãy gọi cho { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
identity-over = Đường link bạn đã mở không dùng được nữa, nên chúng tôi không hỏi bạn là ai nữa. Bạn vẫn có thể viết ở đây như trước. { $phone ->
        [none] Nếu lời mời là dành cho bạn, hãy xin { $organisation } lời mời mới.
       *[other] Nếu lời mời là dành cho bạn, hãy xin { $organisation } lời mời mới, điện thoại: { $phone }.
    }
