# Thông báo đang gửi: tạm dừng, gửi tiếp, hủy, gửi lại.

# Why a late tap does nothing. $state (String) of the notice now; $by (String) who has approved it, or none; $people (Number)
notice_running-now = ⚠️ Không có gì thay đổi. { $state ->
    [draft] Thông báo hiện là bản nháp.
    [waiting] Thông báo hiện đang chờ duyệt.
    [approved] Thông báo đã được duyệt và chưa gửi.
    [sending] Thông báo đang được gửi.
    [paused] Thông báo đã bắt đầu gửi và đang tạm dừng.
    [done] Thông báo đã gửi xong.
   *[cancelled] Thông báo đã bị hủy.
}{ $by ->
    [none] {""}
   *[other] {" "}{ $by } đã duyệt, cho { $people } người.
}
notice_running-nobody_again = Không còn ai có thể gửi lại.
# $notice, $title (String); $purpose say or correct; $about (String) the number of what it corrects
notice_running-file_gone =
    <b>Thông báo số { $notice } “{ $title }” đã tạm dừng.</b>

    Telegram không còn ảnh hoặc tài liệu của thông báo. Những người chưa nhận vẫn đang chờ. “Tiếp tục” sẽ thử lại. Nếu vẫn không được, hãy hủy phần còn lại, { $purpose ->
        [correct] đính chính lại thông báo số { $about } và thêm tệp mới.
       *[say] bấm “Chép cho người chưa nhận” và thêm lại tệp.
    }
notice_running-token = Ngày { DAY($on) }, Telegram không nhận mã của bot. Trong thời gian đó không gửi được gì. Các tin đang chờ bây giờ sẽ được gửi.
notice_running-changed = Thông báo này đã bị thu hồi, hoặc bản đính chính của nó đã được duyệt, nên nội dung cũ không gửi cho ai nữa. Khi gửi xong bản đính chính, hãy bấm “Chép cho người chưa nhận”.
notice_running-changed_since = Sau đó thông báo đã bị thu hồi, hoặc một bản đính chính khác đã bắt đầu, nên nội dung này không gửi cho ai nữa. Có thể gửi lại nội dung sau cùng.
notice_running-copied = Đã có bản chép cho người chưa nhận (số { $number }) và bản đó chưa xong. Trước hết hãy làm xong bản đó, hoặc bỏ đi hay hủy.
# $number (String) of the copy, which is over
notice_running-copied_before = Đã từng có bản chép cho người chưa nhận (số { $number }). Ai chưa nhận cả hai thì có thể gửi bằng “Chép cho người chưa nhận”.
# $number (String) of the correction
notice_running-uneven = Không phải ai cũng có cùng một nội dung: bản đính chính số { $number } chưa xong hoặc đã bị hủy giữa chừng. Hãy chờ bản đó xong, hoặc đính chính lại thông báo, rồi mới chép.
notice_running-no_rest = Mọi người hiện thuộc đối tượng của thông báo đã nhận thông báo hoặc bản chép, hoặc thông báo đã bị thu hồi: không còn ai để chép cho.
notice_running-correction_cancelled = ↩️ <b>{ $by } đã thu hồi thông báo số { $about }</b>
    Bản đính chính số { $notice } của thông báo đó ({ $title }) đã bị hủy: không ai nhận thêm nữa.
# $notice, $title, $by (String); $what is thrown_away or cancelled; $purpose say, correct or take_back; $about (String) the number of what it corrects or takes back
notice_running-ended =
    ✖️ <b>{ $what ->
        [thrown_away] { $purpose ->
            [correct] { $by } đã bỏ bản nháp đính chính thông báo số { $about }
           *[say] { $by } đã bỏ một bản nháp
        }
       *[cancelled] { $purpose ->
            [correct] { $by } đã hủy việc đính chính thông báo số { $about }
            [take_back] { $by } đã dừng việc thu hồi thông báo số { $about }
           *[say] { $by } đã hủy một thông báo
        }
    }</b>
    Số { $notice }: { $title }
    { $what ->
        [thrown_away] Chưa gửi gì.
       *[cancelled] { $purpose ->
            [correct] Ai đã nhận bản đính chính thì vẫn giữ bản đó. Những người khác vẫn giữ nội dung trước đó.
            [take_back] Ở đâu đã thu hồi thì vẫn là đã thu hồi. Những người khác vẫn giữ nội dung của thông báo.
           *[say] Phần đã gửi vẫn giữ nguyên; không gửi thêm nữa.
        }
    }
# $notice, $title (String) of the copy; $about (String) the number of what it is a copy of, $purpose of what changed that: correct or take_back; $has_it (Number), also those to whom it is being sent
notice_running-copy_ended =
    ✖️ <b>Thông báo số { $notice } “{ $title }” đã bị hủy.</b>
    Đây là bản chép của thông báo số { $about }. Sau đó { $purpose ->
        [take_back] thông báo đó đã bị thu hồi
       *[correct] một bản đính chính của nó đã được duyệt
    }: nội dung này không gửi cho ai nữa. { $has_it ->
        [0] Chưa ai nhận.
       *[other] { $has_it } người đã nhận hoặc sắp nhận được.
    }{ $purpose ->
        [take_back] {""}
       *[correct] {" "}Với những người khác, khi gửi xong bản đính chính, hãy mở số { $about } và bấm “Chép cho người chưa nhận”.
    }
# Each day to who is responsible. $notice, $title (String); $purpose say, correct or take_back; $about (String) the number of what it changes; $class notice or urgent; $since (a day) or none; $waiting (Number)
notice_running-still_paused = ⏸ <b>{ $purpose ->
        [correct] Bản đính chính của thông báo số { $about } vẫn đang tạm dừng
        [take_back] Việc thu hồi thông báo số { $about } vẫn đang tạm dừng
       *[say] Một thông báo vẫn đang tạm dừng
    }</b>
    Số { $notice }: { $title }
    { $since ->
        [none] {""}
       *[other] Tạm dừng từ { DAY($since) }.{" "}
    }{ $waiting ->
        [0] Không còn ai chờ: nhấn “Tiếp tục” để kết thúc.
       *[other] { $waiting } người đang chờ. Hãy cho gửi tiếp, hoặc mở ra và hủy phần còn lại.
    } Trong lúc tạm dừng, không ai đã nhận hay đang chờ được nhắc hoặc được gọi điện.{ $class ->
        [urgent] {" "}🔴 Thông báo này khẩn cấp.
       *[notice] {""}
    }
# $notice (String) its number; $title (String); for the staff group
notice_running-paused = Thông báo số { $notice } “{ $title }” đã tạm dừng từ trước hôm nay.
