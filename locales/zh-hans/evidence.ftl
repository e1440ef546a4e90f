# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] 上面可能有卡、护照或存折。
    [my_number] 里面好像有个人编号（マイナンバー）。
    [card] 里面好像有卡、护照，或者其中的号码。
    [bank_account] 里面好像有银行账号。
    [password] 里面好像有密码或PIN码。
    [mistake] 可能是您发错了，或者是关于别人的。
   *[other] 他们认为，它不应该留在这里。
}
# $readers (String)
evidence-who = { $readers ->
    [admins] 管理员
   *[restricted] 支援负责人和管理员
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] 这里没有人可以看到。
   *[other] 只有{ evidence-who }可以看到。
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] 支援人员
    [admins] 一位管理员
   *[restricted] 一位支援负责人或管理员
}
evidence-out = 我们会从这个聊天和支援人员的聊天里删除您的消息。如果Telegram不让我们删除，我们会在这里写给您。
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }移除了您的消息（{ DAY($on) } { $time }）。</b>{ evidence-because }您没有做错什么。

    里面的内容，我们什么都不保存。里面还有别的内容吗？请把那部分再发一次。

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }隐藏了您的消息（{ DAY($on) } { $time }）。</b>{ evidence-because }您没有做错什么。

    我们保存一份隐藏的副本，因为您的记录正为一个法律案件保存。只有{ evidence-who }可以看这份副本。

    <blockquote expandable>案件结束后，我们会销毁副本，并告诉您。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }隐藏了您的消息（{ DAY($on) } { $time }）。</b>{ evidence-because }您没有做错什么。

    我们保存一份隐藏的副本。只有{ evidence-who }可以看。他们应该在{ DAY($decide_on) }之前（含当天）决定怎么处理。

    <blockquote expandable>他们可以把副本作为证据保存、销毁，或者重新显示您的消息。我们会告诉您他们的决定。在那之前，我们保存副本的时间，和您的其他记录一样长。您可以看它：/mydata，“{ my_data-send }”。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }隐藏了您的消息（{ DAY($on) } { $time }）。</b>{ evidence-because }您没有做错什么。

    我们保存一份隐藏的副本，里面没有数字。只有{ evidence-who }可以看。他们应该在{ DAY($decide_on) }之前（含当天）决定怎么处理。

    <blockquote expandable>他们可以把副本作为证据保存、销毁，或者重新显示您的消息。我们会告诉您他们的决定。在那之前，我们保存副本的时间，和您的其他记录一样长。您可以看它：/mydata，“{ my_data-send }”。{ evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = 您被隐藏的消息（{ DAY($on) } { $time }）：我们把其中的文字作为证据，保存一份副本。只有{ evidence-who }可以看副本。您也可以看：/mydata，“{ my_data-send }”。它会和您的咨询记录一起删除。
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] 您被隐藏的消息（{ DAY($on) } { $time }）：您的记录不再为法律案件保存，所以我们销毁了副本。我们的记录里，没有保存其中的任何内容。
   *[manager] 您被隐藏的消息（{ DAY($on) } { $time }）：已决定销毁副本，我们已经销毁。我们的记录里，没有保存其中的任何内容。
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] 您被隐藏的消息（{ DAY($on) } { $time }）：已决定重新显示。支援人员可以看其中的文字。
    [admins] 您被隐藏的消息（{ DAY($on) } { $time }）：已决定恢复。只有管理员可以看其中的文字。
   *[restricted] 您被隐藏的消息（{ DAY($on) } { $time }）：已决定恢复。只有支援负责人和管理员可以看其中的文字。
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 编号{ $number }：被移除的消息也是编号{ $number }的一部分。它留在那里，因为移除它的人看不到编号{ $number }。
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ 我们没能从支援人员群里删除您的消息（{ DAY($on) } { $time }）：Telegram不让我们删除。支援人员可能还能在那里看到。我们已经请他们删除。
