# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 工作
consultation-kind-pay = 💴 工资
consultation-kind-life = 🏠 日常生活
consultation-kind-procedure = 📄 文件和手续
consultation-kind-health = 🩺 健康
consultation-kind-harassment = 🛡 骚扰、欺负
consultation-kind-job_change = 🔁 换工作
consultation-kind-other = ❓ 其他
consultation-what = <b>是关于什么的？</b>支援人员可以看到，您的公司看不到。骚扰、欺负：只有支援负责人、管理员和他们选的人员可以看到。投诉：只有管理员。
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ 编号{ $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    请用您自己的语言，写下想说的话。您也可以发照片、文件或语音消息。

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = 关于这一页：{ $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ 咨询编号{ $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] 您可以在这里继续。您以前写的内容，我们已经收到。
        [1] 我们已经收到您的消息。
       *[other] 我们已经收到您的{ $received }条消息。
    }您可以继续写，或者按“{ consultation-finish }”。

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 咨询编号{ $number }</b>
    { WORD("consultation-kind", $kind) }

    我们已经收到您的消息。只有{ $organisation }的支援负责人、管理员和他们选的人员可以看到。您可以继续写，或者按“{ consultation-finish }”。

    { danger-numbers }
consultation-finish = 完成
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = 您写了很多消息。我们会全部保存。您接下来的消息会集中起来，每{ $minutes }分钟转给支援人员一次。您可以继续写。如果您遇到危险，请用{ sign-danger }告诉我们：支援负责人和管理员会马上收到。
# $number (String). Said instead of opening one more
consultation-joined = 您今天开了很多咨询。您现在写的内容会加入还没有结束的编号{ $number }。支援人员会在那里看。
# $number (String)
consultation-added = ✅ 已加入咨询编号{ $number }。支援人员会看。
# $number (String). Said when nobody chose what it is about
consultation-passed-on = 您写的内容会作为咨询编号{ $number }转给支援人员。他们会在这里答复。您随时可以继续写。
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = 您的消息已经收到。其中的缅甸文是用Zawgyi写的，支援人员很难看懂。如果可以，请选用Unicode键盘，下一条消息用Unicode写。这一条不必重写。
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ 已更正
# Said below that answer
consultation-look_again = ✏️ 我们更正了这条消息。请再看一次。
consultation-closed = 支援人员已经结束咨询编号{ $number }。我们的帮助好吗？
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = 谢谢您告诉我们。
# A button: the problem of the worker is not solved
consultation-not-solved = 问题还没有解决
consultation-open-again = 咨询编号{ $number }已重新打开。支援人员会给您写消息。
consultation-reopened = 支援人员又重新打开了咨询编号{ $number }。
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = 我们撤回了一条关于咨询编号{ $number }的消息。请不要照那条消息做。如果您还需要答复，我们会再写。
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation }给您写消息</b>（编号{ $number }）。要答复，请回复下一条消息，或者直接写在这里。支援人员会看。
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>支援人员的消息，编号{ $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ 编号{ $number }：我们没有按时答复您，对不起。{ $readers ->
    [none] 我们正在联系可以答复的人。
    [admins] 我们正在告诉管理员。
   *[other] 我们正在告诉支援负责人。
}{ $phone ->
    [none] 您不必再写一次。
   *[other] 如果不能等，请打电话给我们：{ $phone }。
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
