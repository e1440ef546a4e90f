# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ 编号{ $number }：我们已经收到您的消息。</b>会转给支援人员。您的公司看不到。
# $number, $kind (String)
receipt-added = <b>✅ 已加入编号{ $number }。</b>{ WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 编号{ $number }：只有{ $organisation }的支援负责人、管理员和他们选的人员可以看到。</b>您的公司看不到。
# $number, $organisation (String)
receipt-complaint = <b>🔒 编号{ $number }：只有{ $organisation }的管理员可以看到。</b>支援人员看不到。
receipt-what = 是关于什么的？您不必说。
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] 支援负责人或管理员
    [admins] 管理员
   *[group] 支援人员
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }会答复您，最晚{ DAY($on) } { $until }。
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }会在今天答复您，最晚{ DAY($on) } { $until }。
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = 我们现在休息，{ DAY($opens_on) } { $at }开始办公。{ receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later }如果不能等，请打{ $phone }。
# $readers (String)
receipt-answer-unknown = { receipt-who }会尽快在这里答复。
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 我们正在通知{ danger-alarmed_ones }。还没有人来帮您。我们会在这里给您写消息。
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ 我们还没有联系到可以看到这件事的人。其他电话号码，请按{ sign-danger }。
   *[other] ⚠️ 我们还没有联系到可以看到这件事的人。请打电话给我们：{ $phone }。其他电话号码，请按{ sign-danger }。
}
receipt-alarm-taken = ✅ 一位支援负责人或管理员正在帮您，会给您写消息或打电话。
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = 这里可以看到这件事的人，您全都选为投诉对象了，所以没有人看。您可以问外面的机构。电话号码：{ sign-danger }和“{ menu-guide }”。
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ 我们现在能通知的支援负责人和管理员，您都设成了不让他们看这件事。所以我们没有通知任何人。其他电话号码，请按{ sign-danger }。
receipt-complaint-kept = <b>⚠️ 编号{ $number }：我们会保存您写的内容，但这里没有人看。</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ 编号{ $number }：这里还没有人看过。</b>我们现在没能联系到可以看到这件事的人。我们只把这个编号告诉支援人员群。

    <b>请不要等。{ danger-numbers }</b>其他机构和电话号码在{ sign-danger }里。
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ 编号{ $number }：我们现在没能联系到可以看到这件事的人。</b>以前，这件事在支援人员群里，他们可能看过。现在我们只把这个编号告诉他们。

    <b>请不要等。{ danger-numbers }</b>其他机构和电话号码在{ sign-danger }里。
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ 编号{ $number }：我们还是联系不到可以看到这件事的人。</b>我们只把这个编号告诉支援人员群。

    <b>请不要等。{ danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] 您也可以打电话给我们：{ $phone }。
    }{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ 编号{ $number }：可以看到这件事的人，现在已经打开看了。
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ 编号{ $number }：支援人员现在收到了您的消息。
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ 我们已经收到这张图片或文件。
receipt-gone = 这条消息以前已经移走或删除。
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>这条消息是关于什么的？</b>有🔒：只有支援负责人、管理员和他们选的人员可以看到。投诉只有管理员可以看到。没有🔒：所有支援人员都可以看到。
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>让所有支援人员看这条消息吗？</b>它会进入他们群里的编号{ $number }。他们马上就能看到。
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ 我们没有移动。您对某个人隐藏了编号{ $number }，那个人可能会在那里看到。请保持原样，或者先让那个人可以看编号{ $number }。
# Buttons
receipt-not_this = 不是关于这件事？
receipt-something_new = ➕ 新的事
receipt-something_new-restricted = ➕ 新的事 🔒
receipt-restrict = 🔒 只给负责人看
receipt-open = 👥 所有支援人员都可以看
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>让所有支援人员看编号{ $number }吗？</b>您在那里写的全部内容，都会进入他们的群。以后您可以再对他们隐藏，但他们可能已经看过。
receipt-open-yes = 是，全体人员都可以看
receipt-open-no = 不，保持原样
# A button beside a question that the person did not answer
receipt-send = ✉️ 发给我们
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] 我们没有收到这条消息。要发给我们，请按按钮。
   *[other] 我们没有收到您最近的{ $count }条消息。要发给我们，请按按钮。
}
# Below the oldest of too many
receipt-left-given_up = 我们没有收到这条消息，也不能再发送：等待发送的太多了。如果您想让我们收到，请再写一次。
# This takes the place of that message.
receipt-left-sent = ✅ 已发给我们。
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = 关于这条消息，下面有一个问题，正在等您回答。
receipt-edit_unsent = 您修改了这条消息。我们没有收到它，您之前的回答也没有变。要发给我们，请再写一次。
# Below a message that was taken out before, and was changed
receipt-edit_removed = 支援人员已经看不到这条消息，也看不到您的修改。如果您想让他们收到，请再写一次。
receipt-kept = 您同意之前写的内容，还没有发送。
receipt-send-kept = ✉️ 发给支援人员
# These take the place of that message.
receipt-kept-sent = ✅ 您同意之前写的内容，已经发送。
receipt-kept-expired =
    ⌛ 您同意之前写的内容已经过期：我们最多保留10分钟。没有人看过。请在这里再写一次。

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ 编号{ $number }：现在这里没有人可以看到。</b>剩下可以看到的人，都是您选为投诉对象的人。

    请问外面的机构：入管（出入国在留管理庁）、劳动部门或律师。电话号码：{ sign-danger }和“{ menu-guide }”。<b>{ danger-numbers }</b>
