# A consultation that only managers and admins can read: what its worker is told of it. “No.” is short for “number”.
# “outside office”: an office that does not belong to the support organisation.

restricted-leaving = Until now, all support staff could read this. We are removing it from their group. We tell you when it is removed.
# $number (String)
restricted-taken_out = 🔒 No. { $number } is not in the support staff group any more. Before, all support staff could read it. Now only managers and admins can read it, and staff they choose.
# $number (String)
restricted-left_in_group = 🔒 No. { $number }: we could not remove everything from the support staff group. Support staff can perhaps still read a part of it. We have asked the managers to delete it.
# $number (String)
restricted-opened = 👥 No. { $number }: a manager has decided that all support staff may read it. Your employer cannot see it.
# $number (String)
restricted-opened_by_you = 👥 No. { $number }: all support staff can read it now, as you chose. Your employer cannot see it.
# $number (String)
restricted-again = 🔒 No. { $number }: from now on, only managers and admins can read it, and staff they choose. { restricted-leaving }
# $number (String); below it stands what a manager or an admin wrote
restricted-answer = <b>🔒 Answer to no. { $number }</b>
# $number (String)
restricted-added = 🔒 Added to no. { $number }. Only managers and admins can see it, and staff they choose.
# $number (String)
restricted-help-sent = 🙋🔒 We tell only managers and admins, and staff they choose, about this reminder. Your number is { $number }. You can write more now: what is difficult?
# Where somebody reads it who is named in a complaint of the same worker. $names (String)
restricted-named_reads = ⚠️ You named { $names } in a complaint. This is not that complaint: { $names } can read this too. Outside offices: see “{ menu-guide }”.
# A button below it, and one that undoes it. $name (String) of one of staff, $number (String)
restricted-keep_out = 🚫 Hide no. { $number } from { $name }
restricted-let_in = ↩️ Show no. { $number } to { $name }
# Asked first, of the last manager or admin who reads it. $name, $number (String)
restricted-keep_out-ask = <b>Hide no. { $number } from { $name } too?</b> Then no manager or admin here can read it, and nobody gets an alarm about it. Then only outside offices can help you. If you do not want this, do nothing.
restricted-keep_out-yes = Yes, hide it from all of them
# After that: a name, or more. $names (String), $number (String)
restricted-kept_out = 🔒 No. { $number }: { $names } cannot read it any more, as you chose. We tell them nothing more about it. They still know what they read before.
restricted-let_in_again = 👥 No. { $number }: { $names } can read this again, as you chose.
# An alert to the worker who taps that all support staff may read it. At most 200 signs. $number (String)
restricted-open-hidden = ⚠️ You hide no. { $number } from a person who is perhaps in the support staff group. First tap ↩️ to show it to this person, or leave it as it is.
# Sent where somebody was added who is named in a complaint. $names (String), $number (String)
restricted-named_added = ⚠️ No. { $number }: a manager has let { $names } read this. You named { $names } in a complaint. This is not that complaint.
# A button. $number (String), $kind (String)
restricted-continue = ↩ No. { $number } 🔒 { WORD("consultation-kind", $kind) }
