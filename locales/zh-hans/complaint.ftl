# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 投诉支援人员
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ 编号{ $number } 🔒 投诉
complaint-write =
    <b>🔒 投诉支援人员</b>

    只有管理员会看。请用您的语言写，或者发照片、语音消息。

    投诉的是管理员吗？请先发送，再按那个人的名字，这样那个人就看不到。外面的机构：“{ menu-guide }”。

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ 投诉编号{ $number }</b>

    { $received ->
        [0] 您可以在这里继续。您以前写的内容，我们已经收到。
        [1] 我们已经收到您的消息。
       *[other] 我们已经收到您的{ $received }条消息。
    }管理员会在这里答复。支援人员看不到。您可以继续写，或者按“{ consultation-finish }”。

    { danger-numbers }
# $number (String)
complaint-added = ✅ 已加入投诉编号{ $number }。只有管理员可以看到。
# $number (String)
complaint-left_in_group = 🔒 投诉编号{ $number }：我们没能把内容从支援人员群里全部删除。支援人员可能还能看到一部分。我们已经请管理员删除。
# $number (String); below it stands what an admin wrote
complaint-answer = <b>对您的投诉（编号{ $number }）的答复</b>
# $number (String)
complaint-closed = 管理员已经结束投诉编号{ $number }。我们的帮助好吗？
# $number (String)
complaint-reopened = 管理员又重新打开了投诉编号{ $number }。
# $number (String)
complaint-open-again = 投诉编号{ $number }已重新打开。管理员会给您写消息。
# A button
complaint-name = 投诉的是谁？
# $number (String)
complaint-name-ask =
    <b>投诉编号{ $number }：投诉的是谁？</b>

    请按名字：这个人就看不到这个投诉了，是管理员也一样。再按一次可以取消。您不必选择。

    您也可以写下是谁。<b>但只是写，并不能隐藏：</b>没有✓的管理员都可以看到，可能也包括这个人。
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ 我们把您写的内容加入了投诉编号{ $number }。</b>只是写，并不能隐藏投诉：没有✓的管理员都可以看到。要对某个人隐藏，请按那个人的名字。
# A button
complaint-name-unknown = 我不知道名字
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ 我们在投诉编号{ $number }里写明，您不知道名字。</b>这并不能隐藏投诉。投诉只对有✓的人隐藏。您可以写下您知道的情况，例如在哪里遇到的这个人。
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>如果您选这个人，这里就没有人能看到投诉编号{ $number }了。</b>

    { $name }是最后一个能看到的人。之后，只有外面的机构可以帮您。您还要选这个人吗？
complaint-name-last-yes = 是，这里不要任何人看
complaint-name-last-no = 不选
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ 编号{ $number }：您更改了选择，所以这里又有人能看到了。
# Above the buttons that hide another matter, or show it again
complaint-name-others = 您还给我们写过别的事。有✓的人也能看到那件事。要对这个人隐藏，请按🚫。
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ 结束编号{ $number }
complaint-closed_own = ✅ 编号{ $number }已经结束。从现在起，您在这里写的内容不再属于它：所有支援人员都可以看到。如果您不想这样，请按“{ complaint-about-staff }”。您上次投诉中选的人，我们不会告诉他们。或者打电话给外面的机构：“{ menu-guide }”。
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 编号{ $number }：您在以前的投诉中选的人，或者您不让看的人，我们不会告诉他们。要更改，请按“{ complaint-name }”。
complaint-name-done = 完成
# $longest (Number)
complaint-name-long = ⚠️ 请输入名字，最多{ $longest }个字符。
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = 支援人员
complaint-role-support_manager = 支援负责人
complaint-role-admin = 管理员
complaint-role-auditor = 审计员
