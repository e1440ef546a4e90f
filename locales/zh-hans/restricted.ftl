# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = 到现在为止，所有支援人员都可以看到。我们正在把它从他们的群里移除。移除之后，我们会告诉您。
# $number (String)
restricted-taken_out = 🔒 编号{ $number }已经不在支援人员群里。以前，所有支援人员都可以看到。现在，只有支援负责人、管理员和他们选的人员可以看到。
# $number (String)
restricted-left_in_group = 🔒 编号{ $number }：我们没能把内容从支援人员群里全部删除。支援人员可能还能看到一部分。我们已经请支援负责人删除。
# $number (String)
restricted-opened = 👥 编号{ $number }：一位支援负责人决定，所有支援人员都可以看。您的公司看不到。
# $number (String)
restricted-opened_by_you = 👥 编号{ $number }：按您的选择，现在所有支援人员都可以看到。您的公司看不到。
# $number (String)
restricted-again = 🔒 编号{ $number }：从现在起，只有支援负责人、管理员和他们选的人员可以看到。{ restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 对编号{ $number }的答复</b>
# $number (String)
restricted-added = 🔒 已加入编号{ $number }。只有支援负责人、管理员和他们选的人员可以看到。
# $number (String)
restricted-help-sent = 🙋🔒 这个提醒的事，我们只告诉支援负责人、管理员和他们选的人员。您的编号是{ $number }。您现在可以再写：难在哪里？
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ 您在一个投诉里选了{ $names }。现在这件事不是那个投诉：{ $names }也可以看到这件事。外面的机构：请看“{ menu-guide }”。
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 编号{ $number }不让{ $name }看
restricted-let_in = ↩️ 编号{ $number }让{ $name }看
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>编号{ $number }也不让{ $name }看吗？</b>那样，这里就没有支援负责人或管理员可以看到，也没有人会收到它的紧急通知。之后只有外面的机构可以帮您。如果您不想这样，什么都不用做。
restricted-keep_out-yes = 是，对他们所有人隐藏
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 编号{ $number }：按您的选择，{ $names }已经看不到。这件事以后的内容，我们不会告诉对方。以前看过的内容，对方仍然知道。
restricted-let_in_again = 👥 编号{ $number }：按您的选择，{ $names }又可以看到。
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ 您对某个人隐藏了编号{ $number }，那个人可能在支援人员群里。请先按↩️让那个人可以看，或者保持原样。
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ 编号{ $number }：一位支援负责人让{ $names }看这件事。您在一个投诉里选了{ $names }。这件事不是那个投诉。
# A button. $number (String), $kind (String)
restricted-continue = ↩ 编号{ $number } 🔒 { WORD("consultation-kind", $kind) }
