## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Chào mừng bạn. { $organisation } mời bạn dùng bot này.
# $minutes (Number)
invitation-too_many = Bạn đã mở rất nhiều đường link. Hãy chờ { $minutes } phút rồi mở lại đường link của bạn.
# $organisation, $phone (String)
invitation-followed-unknown = Chúng tôi không có đường link này. Có thể đường link bị thiếu một phần. { $phone ->
        [none] Bạn hãy xin { $organisation } đường link mới.
       *[other] Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }.
    } Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-expired = Đường link này đã hết hạn. { $phone ->
        [none] Bạn hãy xin { $organisation } đường link mới.
       *[other] Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }.
    } Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-revoked = Đường link này không dùng được nữa. { $phone ->
        [none] Bạn hãy xin { $organisation } đường link mới.
       *[other] Bạn hãy gọi cho { $organisation } để xin đường link mới: { $phone }.
    } Bạn cũng có thể bắt đầu mà không cần đường link.
# $organisation, $phone (String)
invitation-followed-used = Đường link này đã được dùng rồi. Mỗi đường link chỉ dùng được một lần. Chúng tôi đang báo cho nhân viên hỗ trợ. { $phone ->
        [none] Nếu người dùng không phải là bạn, bạn hãy báo cho { $organisation }.
       *[other] Nếu người dùng không phải là bạn, bạn hãy gọi cho { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
invitation-followed-ended = Đường link này không dùng được nữa: sau ba câu trả lời, chúng tôi vẫn không biết ai đã mở link. Nhân viên hỗ trợ đã biết việc này. { $phone ->
        [none] Nếu đường link là của bạn, bạn hãy báo cho { $organisation }.
       *[other] Nếu đường link là của bạn, bạn hãy gọi cho { $organisation }: { $phone }.
    } Bạn cũng có thể viết ở đây và nhờ giúp đỡ.
# $organisation, $phone (String)
invitation-followed-refused = Đường link này không dùng được với tài khoản Telegram này. Chúng tôi đang báo cho nhân viên hỗ trợ. { $phone ->
        [none] Nếu muốn hỏi, bạn hãy hỏi { $organisation }.
       *[other] Nếu muốn hỏi, bạn hãy gọi cho { $organisation }: { $phone }.
    }
