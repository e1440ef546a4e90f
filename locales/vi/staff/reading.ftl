# Nhân viên đọc được tiếng của người lao động ghi lại ý nghĩa bằng tiếng Nhật.

reading-ask = Nhờ người đọc được
reading-asked = Đã nhờ riêng { $count } người. Ghi chú sẽ hiện dưới lời của người lao động. Cho đến lúc đó, việc này nằm trong danh sách việc.
reading-asked_before = Đã nhờ rồi. Việc này nằm trong danh sách: /tasks.
reading-nobody = Lúc này không báo được cho ai đọc được { LANGUAGE($locale) }, cũng không báo được cho quản lý: mọi người đều vắng mặt hoặc chưa mở bot.
reading-please =
    📖 <b>Số { $number }: lời viết bằng { LANGUAGE($locale) }</b>
    { $name ->
        [none] Có người hỏi
       *[other] { $name } hỏi
    } những lời này nghĩa là gì. { $reads ->
        [yes] Hãy ghi lại bằng tiếng Nhật.
       *[no] Lúc này không báo được cho nhân viên nào đọc được tiếng này. Hãy tìm người đọc được và ghi lại bằng tiếng Nhật.
    } Người lao động không thấy ghi chú.
reading-not_told = ⚠️ Không báo được về việc số { $number } cho { $name ->
    [none] người bạn đã nhờ
   *[other] { $name }
}: bot không được phép nhắn cho người này. { $instead ->
    [reader] Đã nhờ người khác đọc được tiếng này.
    [manager] Đã nhờ quản lý thay.
   *[nobody] Lúc này không báo được cho ai khác. Việc này vẫn nằm trong danh sách: /tasks.
}
reading-write = Viết ghi chú bằng tiếng Nhật
reading-noted = 📝 大意{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
}: { $note }
reading-noted_private = { $name ->
    [none] 📝 Có người đã ghi lại ý nghĩa của lời trong số { $number }.
   *[other] 📝 { $name } đã ghi lại ý nghĩa của lời trong số { $number }.
}
reading-list =
    <b>Số { $number }: lời nào?</b>
    Mới nhất đứng đầu. 📝 là đã có ghi chú.
reading-none = <b>Số { $number }</b> Ở đây không có lời nào của người lao động.
reading-label = { $noted ->
    [yes] 📝{" "}
   *[no] {""}
}{ $at } { $words ->
    [none] (không có lời)
   *[other] { $words }
}
reading-cut = (Còn nữa. Toàn bộ nằm trong chủ đề, hoặc trong vụ việc ngoài nhóm.)
reading-attachment = (Còn có ảnh, tiếng nói hoặc tệp. Xem trong chủ đề, hoặc ở “{ complaint-attachments }”.)
reading-so_far = Ghi chú hiện tại: { reading-noted }
reading-ask_note = <b>Những lời này nghĩa là gì?</b> Hãy gõ bằng tiếng Nhật, tối đa { $longest } ký tự. Nhân viên đọc, người lao động không thấy.
reading-changed = ⚠️ Trong lúc đó đã có người viết ghi chú: { reading-noted } Điều bạn gõ chưa được lưu. Để thay thế, hãy quay lại, mở lại lời đó và gửi lần nữa.
reading-saved = Đã lưu ghi chú. Nhân viên đọc số { $number } sẽ thấy nó dưới lời đó.
reading-more = Lời khác của người này
