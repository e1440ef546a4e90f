# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = 显示菜单
command-help = 这个机器人能做什么，遇到危险打给谁
command-language = 更改语言
command-profile = 您的资料和日期
command-mydates = 您的期限，还剩几天
command-mydata = 查看、更正或下载您的数据
command-privacy = 我们怎么使用您的数据，您的同意
command-clear = 删除这个聊天里的消息
command-stop = 停止接收最新消息
command-forget = 删除您的数据
