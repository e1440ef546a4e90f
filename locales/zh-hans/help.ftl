# Said above the help where somebody typed a command that does not exist.
help-unknown = 没有这个命令。您可以用这些：
# $organisation (String), $phone (String)
help-text =
    <b>这个机器人帮助您在日本生活和工作。</b>

    <blockquote expandable>/menu – 核对规定、咨询支援人员
    /language – 更改语言
    /profile – 您的资料和日期
    /mydates – 您的期限
    /mydata – 我们保存了您的什么
    /privacy – 隐私说明、同意
    /stop – 停止接收最新消息
    /forget – 删除您的数据</blockquote>

    { $phone ->
        [none] 由{ $organisation }运营。
       *[other] 由{ $organisation }运营。电话：{ $phone }
    }

    <b>{ danger-numbers }</b>两个号码都免费，日夜都能打。
# In the place of the organisation’s telephone number, in what staff show or send to an employer
help-no_phone = （还没有电话号码）
