# What a worker reads who has written without being asked: who has it, when an answer comes, and what to do next.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

# $number (String) of a consultation
receipt-new = <b>✅ No. { $number }: we have your message.</b> It goes to support staff. Your employer cannot see it.
# $number, $kind (String)
receipt-added = <b>✅ Added to no. { $number }.</b> { WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 No. { $number }: only managers and admins of { $organisation } can read this, and staff they choose.</b> Your employer cannot see it.
# $number, $organisation (String)
receipt-complaint = <b>🔒 No. { $number }: only admins of { $organisation } can read this.</b> Support staff cannot see it.
receipt-what = What is it about? You do not have to say.
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] The managers and admins
    [admins] The admins
   *[group] Support staff
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who } answer by { DAY($on) }, { $until }.
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who } answer by { $until } today, { DAY($on) }.
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = We are closed until { DAY($opens_on) }, { $at }. { receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later } If it cannot wait, call { $phone }.
# $readers (String)
receipt-answer-unknown = { receipt-who } answer here as soon as they can.
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 We are telling { danger-alarmed_ones }. Nobody is helping you yet. We write to you here.
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ We could not reach anybody yet who can read it. For other phone numbers, tap { sign-danger }.
   *[other] ⚠️ We could not reach anybody yet who can read it. Call us: { $phone }. For other phone numbers, tap { sign-danger }.
}
receipt-alarm-taken = ✅ A manager or an admin is helping you now, and will write to you or call you.
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = You named everybody here who could read it, so nobody reads it. You can ask an outside office. Phone numbers: { sign-danger } and “{ menu-guide }”.
# Where the worker has hidden it from everybody who could get its alarm
receipt-alarm-kept_out = ⚠️ You hid this from every manager and admin whom we could tell now. So we tell nobody. For other phone numbers, tap { sign-danger }.
receipt-complaint-kept = <b>⚠️ No. { $number }: we keep what you wrote, and nobody here reads it.</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ No. { $number }: nobody here has read this yet.</b> We could not reach anybody who can read it now. We tell the staff group only this number.

    <b>Do not wait. { danger-numbers }</b> Other offices and numbers stand under { sign-danger }.
# The same, where the words were in the staff group before. $number (String)
receipt-unheard-stood =
    <b>⚠️ No. { $number }: we could not reach anybody who can read this now.</b> Before, it was in the support staff group. Perhaps they have read it. Now we tell them only this number.

    <b>Do not wait. { danger-numbers }</b> Other offices and numbers stand under { sign-danger }.
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ No. { $number }: we still cannot reach anybody who can read this.</b> We tell the staff group only this number.

    <b>Do not wait. { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}You can also call us: { $phone }.
    }{" "}{ danger-offices }
# Sent once to somebody who has read one of these, when a person opens the matter. $number (String)
receipt-heard = ✅ No. { $number }: a person who can read it has opened it now.
# Sent to somebody who has read receipt-alarm-unheard, when the staff group takes messages again. $number (String)
receipt-arrived = ✅ No. { $number }: support staff have your message now.
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ We have this picture or file.
receipt-gone = This message was moved or deleted before.
# Above the buttons of the consultations to which the message can be moved; some have 🔒
receipt-where = <b>What is this message about?</b> With 🔒: only managers and admins can read it, and staff they choose. Only admins can read a complaint. Without 🔒: all support staff can read it.
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>Let all support staff read this message?</b> It goes into no. { $number }, in their group. They can read it at once.
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ We did not move it. You hid no. { $number } from a person who can perhaps read it there. Leave it as it is, or first show no. { $number } to that person.
# Buttons
receipt-not_this = Not about this?
receipt-something_new = ➕ Something new
receipt-something_new-restricted = ➕ Something new 🔒
receipt-restrict = 🔒 Managers only
receipt-open = 👥 All support staff may read it
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>Let all support staff read no. { $number }?</b> Everything that you wrote there goes into their group. You can hide it from them again later, but perhaps they will have read it.
receipt-open-yes = Yes, all staff may read it
receipt-open-no = No, leave it as it is
# A button beside a question that the person did not answer
receipt-send = ✉️ Send this to us
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] We do not have this message. To send it to us, please tap the button.
   *[other] We do not have your last { $count } messages. To send them to us, please tap the button.
}
# Below the oldest of too many
receipt-left-given_up = We do not have this message, and cannot send it any more: too many are waiting. Please write it again if you want us to have it.
# This takes the place of that message.
receipt-left-sent = ✅ Sent to us.
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = You are asked about this message below, and it waits for your answer.
receipt-edit_unsent = You changed this message. We do not have it, and your earlier answer stays as it was. To send it to us, please write it again.
# Below a message that was taken out before, and was changed
receipt-edit_removed = Staff do not see this message any more, and no change of it. If you want them to have it, please write it again.
receipt-kept = What you wrote before you agreed is not sent yet.
receipt-send-kept = ✉️ Send it to support
# These take the place of that message.
receipt-kept-sent = ✅ What you wrote before you agreed has been sent.
receipt-kept-expired =
    ⌛ What you wrote before you agreed has expired: we keep it for ten minutes at most. Nobody has read it. Please write it again here.

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ No. { $number }: nobody here can read it now.</b> Everybody left who could read it is somebody you named.

    Please ask an outside office: immigration (出入国在留管理庁), a labour office or a lawyer. Phone numbers: { sign-danger } and “{ menu-guide }”. <b>{ danger-numbers }</b>
