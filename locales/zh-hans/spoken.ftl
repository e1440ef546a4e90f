# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危险, 有危险, 遇到危险, 紧急, 紧急情况, 报警, sos, weixian, jinji, { sign-danger }
# These call for help: staff get them too.
spoken-cry = 救命, 救命啊, 救我, 救救我, 请救救我, 谁来救救我, 帮帮我, 请帮帮我, 求求你帮帮我, 快来人, 住手, 别打了, 别打我, 放开我, 放我走, 让我走, jiuming
spoken-help = 帮助, 帮忙, 支援, 支援人员, 人工, 真人, 客服
spoken-menu = 菜单, 主菜单, 首页, 主页, caidan
spoken-stop = 停止, 停, 取消, 退出, 结束
spoken-back = 返回, 后退, 回去, 上一页
spoken-language = 语言, 换语言, 更改语言, yuyan
spoken-clear = 清空聊天, 清空这个聊天, 清除聊天, 删除聊天, 删除这个聊天, 清空聊天记录, 删除聊天记录
# Words for days, where a day is asked for.
spoken-before_yesterday = 前天, 两天前
spoken-yesterday = 昨天, 昨日, 昨儿
spoken-today = 今天, 今日, 今儿, 现在
spoken-tomorrow = 明天, 明日, 明儿
spoken-after_tomorrow = 后天, 两天后
# N stands for a number; without it, one is meant.
spoken-days_ago = N天前, N天以前, N天之前, N日前
spoken-weeks_ago = N周前, N个星期前, N星期前, N个礼拜前, 一周前, 一个星期前, 一个礼拜前
spoken-days_ahead = N天后, N天以后, N天之后, N日后
