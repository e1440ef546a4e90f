# Red flags: why a matter is important, how soon staff act, and which office is competent.

flag-name-danger = Danger to life
flag-name-violence = Violence, threats
flag-name-documents_held = Passport or card held
flag-name-deposit_penalty = Deposit, penalty
flag-name-unpaid_wages = Unpaid wages
flag-name-long_hours = Too long hours
flag-name-accident = Accident at work
flag-name-other_work = Other work or employer
flag-name-overstay = Stay running out or over
flag-name-harassment = Harassment
flag-name-pregnancy = Pregnancy
flag-name-dismissal = Dismissal, closing
flag-name-about_support_staff = About support staff
flag-within-at_once = at once
flag-within-same_day = the same day
flag-within-one_day = within one day
flag-within-two_days = within two days
# On the card of the matter. $flag, $urgency, $within (String); $name (String) who of staff has set it, or none; $set_on,
# $set_time (String) when, or none
flag-is = <b>{ $urgency ->
    [red] 🔴
   *[orange] 🟠
} Important: { WORD("flag-name", $flag) }.</b> Act { WORD("flag-within", $within) }.{ $name ->
    [none] {""}
   *[other] {" "}Set by { $name }, { DAY($set_on) } { $set_time }.
} Only a manager or admin can close it.
# $office (String) id of an authority; $is_sure (String) yes, or no; $hotline and $number (String) of where it is called,
# where somebody has confirmed that; "none" otherwise
flag-office = • Responsible office: { WORD("authority", $office) }{ $is_sure ->
    [yes] {""}
   *[no] {" "}(nobody has confirmed this: please check)
}{ $hotline ->
    [none] {""}
   *[other] {" "}☎️ { WORD("hotline", $hotline) }: <b>{ $number }</b>
}
# Where words of the worker look like it. $flag (String)
flag-offered = ❔ Words here may speak of: { WORD("flag-name", $flag) }. If so, tap “{ flag-set }”.
flag-set = ❗ Important
flag-choose = Why is it important? Managers hear of 🔴 at once, day and night.
flag-ask = <b>Why is it important?</b> Managers hear of 🔴 at once, day and night, and of 🟠 when the office opens.
# $flag, $urgency (String); $offered (String) yes where words of the worker look like it, or no
flag-choice = { $urgency ->
    [red] 🔴
   *[orange] 🟠
} { WORD("flag-name", $flag) }{ $offered ->
    [yes] {" "}❔
   *[no] {""}
}
flag-clear = ✖️ Not important (managers)
flag-said-cleared = It is not marked as important any more.
flag-worker_said = The worker has said that this is important, so it stays.
flag-said-set = It is marked as important.
flag-said-kept = Kept.
flag-only_managers = Only a manager or an admin may do this: the matter is marked as important. Please ask one of them.
# To one manager or admin, when the office opens. $count (Number) of matters
flag-opening = { $count ->
    [1] <b>🟠 One important matter waits.</b> Please open it.
   *[other] <b>🟠 { $count } important matters wait.</b> Please open them. /queue shows all.
}
# $number (String)
flag-open = No. { $number }
