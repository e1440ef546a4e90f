# A matter that only managers and admins read: what its worker is told of it.

restricted-leaving = Cho đến nay, mọi nhân viên hỗ trợ đều có thể đọc. Chúng tôi đang xóa khỏi nhóm của họ, và sẽ báo cho bạn khi xóa xong.
# $number (String)
restricted-taken_out = 🔒 Số { $number } không còn trong nhóm nhân viên hỗ trợ nữa. Trước đó, mọi nhân viên hỗ trợ đều có thể đọc. Bây giờ chỉ người quản lý hỗ trợ, quản trị viên và nhân viên do họ chọn mới được đọc.
# $number (String)
restricted-left_in_group = 🔒 Số { $number }: chúng tôi chưa xóa được hết khỏi nhóm nhân viên hỗ trợ. Có thể họ vẫn đọc được một phần. Chúng tôi đã nhờ người quản lý hỗ trợ xóa.
# $number (String)
restricted-opened = 👥 Số { $number }: người quản lý hỗ trợ đã cho mọi nhân viên hỗ trợ đọc. Công ty không thấy.
# $number (String)
restricted-opened_by_you = 👥 Số { $number }: bây giờ mọi nhân viên hỗ trợ được đọc, như bạn đã chọn. Công ty không thấy.
# $number (String)
restricted-again = 🔒 Số { $number }: từ bây giờ chỉ người quản lý hỗ trợ, quản trị viên và nhân viên do họ chọn mới được đọc. { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 Trả lời cho số { $number }</b>
# $number (String)
restricted-added = 🔒 Đã thêm vào số { $number }. Chỉ người quản lý hỗ trợ, quản trị viên và nhân viên do họ chọn mới xem được.
# $number (String)
restricted-help-sent = 🙋🔒 Chúng tôi chỉ báo cho người quản lý hỗ trợ, quản trị viên và nhân viên do họ chọn về lời nhắc này. Số của bạn là { $number }. Bạn có thể viết thêm ngay bây giờ: bạn đang gặp khó khăn gì?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ Bạn đã nêu tên { $names } trong một khiếu nại. Đây không phải khiếu nại đó: { $names } cũng đọc được việc này. Các cơ quan bên ngoài: “{ menu-guide }”.
# A button below it, and one that takes it back. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 Ẩn số { $number } với { $name }
restricted-let_in = ↩️ Cho { $name } xem số { $number }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>Ẩn số { $number } cả với { $name }?</b> Khi đó ở đây không còn quản lý hỗ trợ hay quản trị viên nào đọc được, và báo động không đến được ai. Khi đó chỉ các cơ quan bên ngoài có thể giúp bạn. Nếu không muốn, bạn không cần làm gì.
restricted-keep_out-yes = Có, không quản lý hỗ trợ nào đọc
# What is so then. $names (String), $number (String)
restricted-kept_out = 🔒 Số { $number }: theo lựa chọn của bạn, { $names } không còn đọc được việc này. Chúng tôi không báo gì thêm cho họ. Những gì họ đã đọc trước đây thì họ vẫn biết.
restricted-let_in_again = 👥 Số { $number }: theo lựa chọn của bạn, { $names } lại đọc được việc này.
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ Bạn đang giấu số { $number } với một người có thể ở trong nhóm nhân viên hỗ trợ. Trước hết hãy bấm ↩️ để cho người đó đọc, hoặc cứ để như vậy.
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ Số { $number }: một người quản lý hỗ trợ đã cho { $names } đọc việc này. Bạn đã nêu tên { $names } trong một khiếu nại. Đây không phải khiếu nại đó.
# A button. $number (String), $kind (String)
restricted-continue = ↩ Số { $number } 🔒 { WORD("consultation-kind", $kind) }
