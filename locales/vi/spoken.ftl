# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = nguy hiểm, khẩn cấp, cấp cứu, { sign-danger }
spoken-help = giúp, giúp tôi, giúp đỡ, cứu tôi, giúp em
spoken-menu = thực đơn, trang chủ, menu chính
spoken-stop = dừng, dừng lại, thôi, hủy
spoken-back = quay lại, trở lại
spoken-language = ngôn ngữ, đổi ngôn ngữ
spoken-clear = xóa trò chuyện, xóa cuộc trò chuyện, xóa tin nhắn, xóa chat
