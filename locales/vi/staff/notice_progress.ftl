## The message that shows how a notice goes out, line by line

# $about (String) the number of what it corrects or takes back; $purpose is say, correct or take_back; $state approved, sending, paused, done or cancelled; $reason none, staff or media_gone
# $send_on, $send_time (String) when it begins to leave, or none: at once; $waits (String) yes: whoever is left is held
notice_progress-head =
    { $purpose ->
        [correct] <b>✏️ Đính chính số { $number } cho thông báo số { $about }</b>
        [take_back] <b>↩️ Số { $number }: thu hồi thông báo số { $about }</b>
       *[say] <b>📢 Thông báo số { $number }</b>
    } · { $title }
    { $state ->
        [draft] ✏️ Đã chuyển về bản nháp. Không gửi gì.
        [waiting] ✋ Đang chờ duyệt.
        [approved] { $send_on ->
            [none] ⏰ Đã duyệt, sắp được gửi.
           *[other] ⏰ Đã duyệt, sẽ gửi ngày { DAY($send_on) } lúc { $send_time }. Trước giờ đó có thể chuyển về bản nháp.
        }
        [sending] { $waits ->
            [yes] 📤 Đang gửi dở. Những người còn lại chờ đến giờ sau.
           *[no] { $purpose ->
                [take_back] 📤 Đang thu hồi.
               *[say] 📤 Đang được gửi.
            }
        }
        [paused] { $reason ->
            [media_gone] ⏸ Tạm dừng: Telegram không còn giữ ảnh hoặc tài liệu. “Tiếp tục” sẽ thử lại. Nếu vẫn không được, hãy hủy phần còn lại, { $purpose ->
                [correct] đính chính lại thông báo số { $about } và thêm tệp mới.
               *[say] bấm “Chép cho người chưa nhận” và thêm lại tệp.
            }
           *[staff] ⏸ Tạm dừng. Không gửi thêm gì cho đến khi có người bấm “Tiếp tục”.
        }
        [done] ✅ Đã xong.
       *[cancelled] ✖️ Đã hủy. Không gửi thêm gì nữa.
    }
# Below that on its own screen. $author (String); $approver (String) or none; $approved_on (a day), $approved_time (String) or none; $purpose (String)
notice_progress-by =
    { $purpose ->
        [take_back] Người thu hồi: { $author }
       *[say] Người soạn: { $author }
    }
    { $approver ->
        [none] { $purpose ->
            [take_back] Thu hồi không cần duyệt.
           *[say] Chưa ai duyệt.
        }
       *[other] Người duyệt: { $approver } ({ DAY($approved_on) }, { $approved_time })
    }
# Below that: a notice that changes it. $number, $state (String); $purpose correct or take_back
notice_progress-changed_by =
    { $purpose ->
        [take_back] ↩️ Thu hồi bằng số { $number }:
       *[correct] ✏️ Đính chính bằng số { $number }:
    } { $state ->
        [draft] còn là bản nháp.
        [waiting] đang chờ duyệt.
        [approved] đang chờ đến giờ gửi.
        [sending] đang gửi.
        [paused] tạm dừng.
        [done] đã xong.
       *[cancelled] đã hủy giữa chừng.
    }
# $bar (String); $ended of $count (Number) people whom it can reach; $nothing (Number) get nothing from the start
notice_progress-bar = { $bar } { $ended } trên { $count }{ $nothing ->
    [0] {""}
   *[other] {" "}({ $nothing } người khác không nhận gì)
}
notice_progress-has_it = { $purpose ->
    [correct] ✅ Đã đính chính: { $count }
    [take_back] ✅ Đã thu hồi: { $count }
   *[say] ✅ Đã gửi: { $count }
}
notice_progress-unreachable = 📵 Telegram không gửi đến được: { $count }
notice_progress-refused = ⚠️ Telegram từ chối: { $count }
notice_progress-no_text = ✍️ Chưa có nội dung bằng ngôn ngữ của họ: { $count }
notice_progress-muted = 🔕 Đã tắt thông báo: { $count }
notice_progress-unchanged = ✓ Không có gì đổi: { $count }
notice_progress-skipped = ➖ Bỏ qua: { $count }
notice_progress-cancelled = { $purpose ->
    [take_back] ✖️ Chưa thu hồi, đã hủy: { $count }
   *[say] ✖️ Chưa gửi, đã hủy: { $count }
}
notice_progress-waiting = { $state ->
    [cancelled] ⏳ Đang gửi lúc hủy: { $count }
   *[sending] ⏳ Đang chờ: { $count }
}
notice_progress-held = 🌙 Trong đó { $count } người chờ đến { DAY($on) }, { $time } hoặc lâu hơn.
notice_progress-speed = { $speed } tin mỗi giây, còn khoảng { $minutes } phút.
notice_progress-read = 👁 Đã đọc: { $count }

## Buttons below it

notice_progress-pause = ⏸ Tạm dừng
notice_progress-resume = ▶️ Tiếp tục
notice_progress-open = Mở

## Its own screen

notice_progress-cancel = { $state ->
    [approved] ✖️ Hủy
   *[sending] ✖️ Hủy phần còn lại
}
notice_progress-cancel-ask = { $purpose ->
    [correct] <b>Dừng đính chính bằng số { $number }?</b> { $has_it ->
        [0] Theo những gì đã biết, chưa ai có nội dung mới.
       *[other] { $has_it } người đã có nội dung mới và vẫn giữ.
    } Người còn chờ lúc đó (bây giờ: { $waiting }) giữ nội dung cũ.
    [take_back] <b>Dừng thu hồi bằng số { $number }?</b> { $has_it ->
        [0] Thông báo vẫn còn trong mọi cuộc trò chuyện.
       *[other] Đã thu hồi khỏi { $has_it } cuộc trò chuyện.
    } Người còn chờ lúc đó (bây giờ: { $waiting }) vẫn giữ thông báo.
   *[say] <b>Không gửi tiếp thông báo số { $number }?</b> { $has_it ->
        [0] Chưa ai nhận được.
       *[other] { $has_it } người đã nhận và vẫn giữ.
    } Người còn chờ lúc đó (bây giờ: { $waiting }) sẽ không nhận được.
} Phần đang gửi đúng lúc đó có thể vẫn đến nơi.
notice_progress-cancel-yes = Có, hủy
notice_progress-again = 🔁 Gửi lại cho người bị từ chối
notice_progress-correct = ✏️ Đính chính
notice_progress-take_back = ↩️ Thu hồi
# $has_it (Number) of people in whose chats it stands, or may; $acknowledged (Number) of these
notice_progress-take_back-ask = <b>Thu hồi thông báo số { $number }?</b> { $has_it } người đã nhận. { $acknowledged ->
        [0] Chưa ai bấm “Tôi đã đọc”.
       *[other] { $acknowledged } người đã bấm “Tôi đã đọc”.
    }
notice_progress-take_back-what = Tin dưới 48 giờ sẽ biến mất khỏi cuộc trò chuyện. Tin cũ hơn chỉ mất nội dung: thay vào đó là câu cho biết chúng ta đã thu hồi.
notice_progress-take_back-ends = ✏️ Bản đính chính số { $ends } chưa xong. Bản đó cũng bị hủy: không ai nhận thêm nữa.
# $copies (String) their numbers
notice_progress-take_back-copies = 📢 Không bị thu hồi cùng: số { $copies }, bản sao cho người chưa nhận. Phần chưa gửi sẽ không gửi nữa.
# The numbers in the roster of those who have read it, as many as fit
notice_progress-readers = Người đã đọc: { $numbers }
notice_progress-readers-more = Người đã đọc: { $numbers } và { $more } người nữa.
notice_progress-take_back-yes = Có, thu hồi
notice_progress-no = Không
notice_progress-paused = Đã tạm dừng.
notice_progress-resumed = Đang gửi tiếp.

## Why something is not possible

notice_progress-not_first = Không thể đính chính hay thu hồi một bản đính chính. Hãy mở thông báo gốc.
notice_progress-not_over = Thông báo vẫn đang được gửi. Hãy chờ xong, hoặc hủy phần còn lại trước.
notice_progress-arriving = Đã hủy, nhưng những tin đang gửi lúc đó có thể vẫn đến. Vài phút nữa hãy thử lại.
notice_progress-also_ends = ⚠️ Trong lúc đó đã có bản đính chính số { $number }; nếu thu hồi, bản đó cũng bị hủy. Chưa thu hồi gì. Nếu đúng ý, hãy bấm lần nữa.
notice_progress-changes_already = Số { $number } đang thay đổi thông báo này rồi. Hãy làm xong hoặc bỏ bản đó trước.
notice_progress-nobody_has_it = Không ai còn giữ thông báo này trong cuộc trò chuyện.
notice_progress-gone = Thông báo này không còn nữa.
