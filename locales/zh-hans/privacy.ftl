## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 隐私说明
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = 我们是谁
privacy-page-what = 内容和目的
privacy-page-yes = 同意的意思
privacy-page-never = 请不要发送
privacy-page-time = 保存多久
privacy-page-seen = 谁能看到
privacy-page-where = 存在哪里
privacy-page-rights = 您的权利
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    这个机器人由{ $organisation }运营。它是注册支援机构（登録支援機関，{ $registration }）。

    { $phone ->
        [none] 关于您的数据有问题，请联系：{ $contact }。
       *[other] 关于您的数据有问题，请联系：{ $contact }，电话{ $phone }。
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    我们保存：这个聊天的编号、您的语言、您的回答、您的资料和日期，以及您写给支援人员的内容。

    我们用这些和您一起核对规定、答复您、提醒您期限。法律规定，我们必须保存支援的记录。
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }”表示三件事。我们可以保存您告诉我们的内容。我们可以提醒您期限。支援人员可以保存您问的内容和他们的答复。

    您也可以逐项选择。每一项您都随时可以撤回：/privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    我们不接收个人编号（My Number）、银行账号、密码或卡的照片。请不要发到这里。
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • 您的资料：到您删除为止。
    • 您的核对：{ NUMBER($checks_days, useGrouping: 0) }天。
    • 咨询和支援记录：到您的合同结束后1年零{ NUMBER($margin_days, useGrouping: 0) }天。
    • 不在我们名单上的人：咨询结束后{ NUMBER($chat_days, useGrouping: 0) }天。如果我们已经答复，您最后一条消息之后{ NUMBER($silent_days, useGrouping: 0) }天，我们会删除所有内容。
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    { $organisation }的支援人员、支援负责人和管理员。审计员可以看记录。对支援人员的投诉，只有管理员看。

    您的公司什么都看不到。只有您在那件事上同意，或者法律规定时，我们才会告诉公司。
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    您的数据在这个国家的电脑上：{ COUNTRY($hosted_in) }。{ $is_encrypted ->
        [yes] 您的姓名和您写的内容在那里是加密的。
       *[no] 这个机器人没有在那里加密。
    }

    Telegram是日本以外的公司。您在这里写的内容会经过它在国外的电脑。
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – 查看、更正或下载您的数据
    /stop – 停止接收最新消息
    /forget – 删除您的数据
    /privacy – 随时撤回每一项同意

    这里不是紧急电话。{ danger-numbers }两个号码都免费，日夜都能打。
