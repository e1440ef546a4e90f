# What Telegram shows of the bot before somebody begins (512 letters at most), and in its profile and beside shared links
# (120). Plain text.

# $organisation (String); the bot’s name above the chat (64)
description-name = Shien – { $organisation }的支援
# $organisation (String)
description-long =
    { $organisation }为在日本工作的外国人提供帮助。免费。

    • 核对居留和工作的规定
    • 查看您的日期，及时收到提醒
    • 了解在日本的生活和工作
    • 用您的语言咨询支援人员

    您的公司看不到您在这里写的内容。

    这里不是紧急电话。遇到危险，请打110（警察）或119（火灾、救护车）。
# $organisation (String)
description-short = { $organisation }为在日本工作的外国人提供免费帮助。遇到危险：110、119。
