# Clear this chat: the messages go from the phone, for others may look at it.

clear_chat-button = 🧹 Xóa cuộc trò chuyện này
clear_chat-ask =
    <b>Xóa cuộc trò chuyện này?</b>

    Chúng tôi xóa tin nhắn của bạn và của chúng tôi trong 48 giờ qua. Tin cũ hơn, bạn hãy tự xóa trong Telegram.

    <b>Cuộc trò chuyện này cũng là bằng chứng của bạn.</b> Hãy lưu lại những gì bạn cần trước, ví dụ bằng nút { my_data-send }. Những gì nhân viên hỗ trợ lưu thì vẫn còn.
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>Xóa cuộc trò chuyện này? Chúng tôi đã hỏi bạn về một tấm ảnh: hãy trả lời trước.</b> Nếu xóa ngay, ảnh sẽ mất ở đây và nhân viên hỗ trợ chỉ nhận được lời bạn viết kèm ảnh.

    Chúng tôi xóa tin nhắn trong 48 giờ qua. Hãy lưu những gì bạn cần trước. Những gì nhân viên lưu thì vẫn còn.
clear_chat-yes = 🧹 Có, hãy xóa ngay
clear_chat-no = Không, giữ lại
# Above the chat, for a moment.
clear_chat-begun = Chúng tôi đang xóa tin nhắn.
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>Chúng tôi đã xóa { $deleted } tin nhắn.</b>{ $waiting ->
        [0] {""}
       *[other] {" "}{ $waiting } tin nhắn của bạn chưa đến nhân viên hỗ trợ. Nếu đến trong 48 giờ, chúng tôi sẽ xóa.
    }{ $left ->
        [0] {""}
       *[other] {" "}Telegram không xóa được { $left } tin nhắn.
    }

    Tin nhắn cũ hơn có thể vẫn còn ở đây. Bạn hãy tự xóa trong Telegram. Những gì nhân viên hỗ trợ lưu thì vẫn còn.
clear_chat-rest =
    <b>Nhân viên hỗ trợ đã nhận được tất cả tin nhắn của bạn.</b> { $left ->
        [0] Chúng tôi cũng đã xóa phần còn lại ở đây.
       *[other] Telegram không xóa được { $left } tin nhắn. Bạn hãy tự xóa trong Telegram.
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = Màn hình này đã đóng.
