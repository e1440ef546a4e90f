# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = 危险, 很危险, 有危险, 我有危险, 遇到危险, 我遇到危险, 我有生命危险, 紧急, 很紧急, 情况紧急, 紧急情况, 出人命了, 报警, 快报警, 帮我报警, 叫救护车, 快叫救护车, sos, weixian, you weixian, { sign-danger }
# These call for help: staff get them too.
spoken-cry = 救命, 救命啊, 救我, 救救我, 请救救我, 谁来救救我, 帮帮我, 请帮帮我, 求求你帮帮我, 快来人, 住手, 别打了, 别打我, 不要打了, 不要打我, 别碰我, 放开我, 放过我, 放我走, 让我走, 让我出去, 放我出去, 求救, 救命呀, 快救我, 快来救我, 救救我吧, 来人啊, 谁来帮帮我, 谁能帮帮我, 求你帮帮我, 帮帮我吧, jiuming, jiu ming, jiuwo, jiu wo, jiujiuwo
spoken-help = 帮助, 求助, 帮忙, 请帮忙, 帮我, 请帮我, 需要帮助, 我需要帮助, 能帮我吗, 可以帮我吗, 支援, 支援人员, 联系支援人员, 人工, 转人工, 找人工, 人工客服, 人工服务, 真人, 客服, 咨询, 我要咨询, bangzhu, bangmang
spoken-menu = 菜单, 主菜单, 首页, 主页, 返回菜单, 返回主菜单, 返回首页, 回首页, 回到首页, caidan
spoken-stop = 停止, 停, 停下, 中止, 取消, 退出, 结束, 算了, 不填了, quxiao
spoken-back = 返回, 后退, 退回, 回去, 上一页, 上一步, 返回上一页, 返回上一步, fanhui
spoken-language = 语言, 换语言, 切换语言, 更改语言, 改语言, 选择语言, 语言设置, yuyan
spoken-clear = 清空聊天, 清空这个聊天, 清除聊天, 删除聊天, 删除这个聊天, 清空聊天记录, 清除聊天记录, 删除聊天记录, 清空对话, 删除对话, 清空消息
# Words for days, where a day is asked for.
spoken-before_yesterday = 前天, 两天前, 两天以前, 两天之前, qiantian
spoken-yesterday = 昨天, 昨日, 昨儿, 昨晚, 昨天早上, 昨天上午, 昨天下午, 昨天晚上, zuotian
spoken-today = 今天, 今日, 今儿, 现在, 今早, 今天早上, 今天上午, 今天下午, 今天晚上, 刚才, 刚刚, jintian
spoken-tomorrow = 明天, 明日, 明儿, 明早, 明晚, 明天早上, 明天上午, 明天下午, 明天晚上, mingtian
spoken-after_tomorrow = 后天, 两天后, 两天以后, 两天之后, houtian
# N stands for a number; without it, one is meant.
spoken-days_ago = N天前, N天以前, N天之前, N日前
spoken-weeks_ago = N周前, N个星期前, N星期前, N个礼拜前, 一周前, 一个星期前, 一个礼拜前
spoken-days_ahead = N天后, N天以后, N天之后, N日后
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = 是, 是的, 对, 对的, 有, 有的, 嗯, 嗯嗯, 没错, 当然, 通过了, 合格, 合格了, 及格了, 做了, 做过, 拿到了, 收到了, 可以, 能
spoken-no = 否, 不, 不是, 不是的, 没有, 没, 无, 不对, 没通过, 没有通过, 不合格, 不及格, 没做, 没做过, 没拿到, 没收到, 不可以, 不能, 从来没有
