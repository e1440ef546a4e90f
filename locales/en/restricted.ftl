# A matter that only managers and admins read: what its worker is told of it.

restricted-leaving = Until now, all support staff could read this. We are taking it out of their group. We tell you when it is gone.
# $number (String)
restricted-taken_out = 🔒 No. { $number } is not in the group of the support staff any more. Before, all support staff could read it. Now only managers and admins may read it, and staff they choose.
# $number (String)
restricted-left_in_group = 🔒 No. { $number }: we could not take everything out of the group of the support staff. They may still read a part of it. We have asked the managers to delete it.
# $number (String)
restricted-opened = 👥 No. { $number }: a manager has decided that all support staff may read it. Your employer does not see it.
# $number (String)
restricted-opened_by_you = 👥 No. { $number }: all support staff may read it now, as you chose. Your employer does not see it.
# $number (String)
restricted-again = 🔒 No. { $number }: from now on, only managers and admins may read it, and staff they choose. { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 Answer to no. { $number }</b>
# $number (String)
restricted-added = 🔒 Added to no. { $number }. Only managers and admins will see it, and staff they choose.
# $number (String)
restricted-help-sent = 🙋🔒 We tell only managers and admins, and staff they choose, about this reminder. Your number is { $number }. You can write more now: what is difficult?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ You named { $names } in a complaint. This is not that complaint: { $names } can read this too. Outside offices: “{ menu-guide }”.
# A button below it, and one that takes it back. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 Hide no. { $number } from { $name }
restricted-let_in = ↩️ Show no. { $number } to { $name }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>Hide no. { $number } from { $name } too?</b> Then no manager or admin here may read it, and an alarm of it reaches nobody. Only offices outside can help you then. If not, do nothing.
restricted-keep_out-yes = Yes, no manager may read it
# What is so then. $names (String), $number (String)
restricted-kept_out = 🔒 No. { $number }: not read by { $names } any more, as you chose. We tell them nothing more about it. What they read before, they know.
restricted-let_in_again = 👥 No. { $number }: { $names } can read this again, as you chose.
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ You hide no. { $number } from somebody who may be in the group of the support staff. First tap ↩️ to show it to them, or leave it as it is.
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ No. { $number }: a manager has let { $names } read this. You named { $names } in a complaint. This is not that complaint.
# A button. $number (String), $kind (String)
restricted-continue = ↩ No. { $number } 🔒 { WORD("consultation-kind", $kind) }
