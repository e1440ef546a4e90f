# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = my number, mynumber, 个人编号, 个人号码
not_accepted-words-bank_account = 银行账户, 银行账号, 银行帐号, 银行卡号, 账号, 帐号, 卡号, 账户, 帐户, 户头, 支行, 分行, 支店, 存折
not_accepted-words-password = 密码, 口令, 验证码, 登录码, pin, pin码, mima
not_accepted-words-card_photo = 在留卡, 护照, 个人编号卡, my number卡, 银行卡, 信用卡, 借记卡, 现金卡, 存折, 驾照, 驾驶证, 健康保险证, 保险证, 身份证
not_accepted-words-stated = 是, 为
not_accepted-words-money = 日元, 日圆, 日币, 円, 元, 块, 块钱, 人民币, rmb, 美元, 美金, 千, 万, 万日元, 百万

## Said to the worker

not_accepted-my_number =
    <b>我们正在删除您的消息：它看起来像个人编号（マイナンバー）。</b>您没有做错什么。

    我们不可以在这里保存这个号码。请只出示纸质文件：在市区町村政府、税务署，或者给您的公司。您还写了别的内容吗？请去掉号码，再发一次。
not_accepted-bank_account =
    <b>我们正在删除您的消息：它看起来像银行账号。</b>您没有做错什么。

    有人可能会盗用。请您自己写在纸上，交给公司。去银行时，支援人员可以当面帮您。您还写了别的内容吗？请去掉号码，再发一次。
not_accepted-password =
    <b>我们正在删除您的消息：它看起来像密码或PIN码。</b>您没有做错什么。

    密码绝对不要告诉任何人。我们也从来不问。如果您还在用，请现在就改。支援人员可以当面帮您。您还写了别的内容吗？请去掉密码，再发一次。
not_accepted-card =
    <b>我们正在删除您的消息：里面好像有卡、护照或存折，或者其中的号码。</b>有人可能会用它冒充您。

    卡的原件，请当面出示给支援人员，或者在市区町村政府、入管局出示。有问题吗？请写下来，不要带图片或号码。
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ 编号{ $number }：这件事，我们没有告诉这里的任何人。</b>
        [admins] 我们正在告诉{ $organisation }的管理员，发生了紧急的事：编号{ $number }。
       *[other] 我们正在告诉{ $organisation }的支援负责人，发生了紧急的事：编号{ $number }。
    }我们不得不删除您的消息，因为里面有号码、密码或卡。

    <b>请再写一次发生了什么，不要写那个号码。</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] 我们没能删除这条消息：Telegram已经不让我们删除。
   *[other] 我们没能删除您的消息（{ DAY($on) } { $time }）：Telegram只让我们在48小时内删除。
    }请您自己删除。长按这条消息，选“删除”，并且也为机器人删除。
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = 您修改之前的消息，支援人员已经收到。他们会保留那个版本。
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>要移除这张图片吗？</b>只有图片上有卡、护照或存折时才移除。{ $handling ->
        [destroy] 我们会在这里和支援人员的聊天里删除它。
        [hold] 我们会从聊天里删除它。因为有法律案件，我们保存一份隐藏的副本。{ evidence-only }
       *[decide] 我们会从聊天里删除它。我们保存一份隐藏的副本，因为它可能是证据。{ evidence-only }
    }图片下面如果有文字，会去掉号码，然后保留。
not_accepted-out-yes = 🗑 是，移除
not_accepted-out-no = 不，保留
not_accepted-out-left = 什么都没有改变：您的图片还在。
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>我们正在这里和支援人员的聊天里删除您的图片：您告诉我们，上面有卡。</b>图片下面如果有文字，会去掉号码，留在支援人员那里。

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>我们正在从聊天里移除您的图片：您告诉我们，上面有卡。</b>我们保存一份隐藏的副本，因为您的记录正为一个法律案件保存。{ evidence-only }

    <blockquote expandable>图片下面如果有文字，会去掉号码，留在支援人员那里。{ not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>我们正在从聊天里移除您的图片：您告诉我们，上面有卡。</b>图片下面如果有文字，会保留。

    我们还保存一份隐藏的副本，因为它可能是对您有用的证据。{ evidence-only }{ $readers ->
        [none] {""}
       *[other] 他们会在7天内决定怎么处理。
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = 卡的原件，请当面出示给支援人员，或者在市区町村政府、入管局出示。
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>支援人员收到这条消息之前，我们先问您：图片上有卡、护照或存折吗？</b>有人可能会用它冒充您。如果您{ $minutes }分钟内没有回答，支援人员只会收到您的文字。
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>我们把这组图片从支援人员那里收回，先问您：其中有没有卡、护照或存折？</b>有人可能会用它冒充您。如果您{ $minutes }分钟内没有回答，支援人员只会收到您的文字。
not_accepted-held-yes = 🗑 有：删除图片，只发文字
not_accepted-held-no = 没有：全部发送
not_accepted-held-deleted = <b>我们正在把您的图片从所有地方删除。</b>{ not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>我们正在删除这张图片。您更换之前的那张图片还在支援人员那里。</b>那张图片上也有证件吗？如果有，请按下面的按钮删除。
not_accepted-held-answered = 您告诉我们：上面没有卡、护照或存折。
# Below changed words that may be evidence
not_accepted-held-released = 您现在写的内容可能很重要：您的图片会和它一起转给支援人员。
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>您没有回答，所以我们不把这张图片给支援人员。</b>{ $readers ->
    [none] 我们保存您的文字，不含图片（编号{ $number }），但这里没有人看。
    [unheard] 我们保存您的文字，不含图片（编号{ $number }）。{ receipt-alarm-unheard }
    [kept_out] 我们保存您的文字，不含图片（编号{ $number }）。{ receipt-alarm-kept_out }
    [admins] 管理员会收到您的文字，不含图片（编号{ $number }）。
    [restricted] 支援负责人会收到您的文字，不含图片（编号{ $number }）。
   *[group] 支援人员会收到您的文字，不含图片（编号{ $number }）。
    }他们需要这张图片吗？请再发一次。
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>您没有回答，所以我们不把这张图片给支援人员。</b>他们需要吗？请再发一次。
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = 我们不把这张图片给支援人员。他们需要吗？请再发一次。
# A button under a photo or a document.
not_accepted-shows-card = 🗑 上面有卡？请移除
not_accepted-taken-away = 我们正在删除。
