# Asking support, from the worker's side, and its words that both sides share. “No.” is short for “number”.

consultation-kind-work = 🛠 Work
consultation-kind-pay = 💴 Pay
consultation-kind-life = 🏠 Daily life
consultation-kind-procedure = 📄 Paperwork
consultation-kind-health = 🩺 Health
consultation-kind-harassment = 🛡 Harassment
consultation-kind-job_change = 🔁 Changing jobs
consultation-kind-other = ❓ Something else
consultation-what = <b>What is it about?</b> Support staff can read it. Your employer cannot. Harassment: only managers, admins and staff they choose. A complaint: only admins.
# A button: to write more in this consultation. $number (String), $kind (String)
consultation-continue = ↩ No. { $number } { WORD("consultation-kind", $kind) }
# $kind (String)
consultation-write =
    <b>{ WORD("consultation-kind", $kind) }</b>

    Write what you want to say, in your own language. You can also send photos, documents or voice messages.

    { danger-numbers }
# $title (String) a page of the guide
consultation-about = About the page: { $title }
# $number (String), $kind (String), $received (Number) messages that the worker has written just now
consultation-received =
    <b>✅ Consultation no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    { $received ->
        [0] You can continue here. We have what you wrote before.
        [1] We have your message.
       *[other] We have your { $received } messages.
    } You can write more, or tap “{ consultation-finish }”.

    { danger-numbers }
# $number, $kind, $organisation (String)
consultation-received-restricted =
    <b>🔒 Consultation no. { $number }</b>
    { WORD("consultation-kind", $kind) }

    We have your message. Only the managers and admins of { $organisation } can read it, and staff they choose. You can write more, or tap “{ consultation-finish }”.

    { danger-numbers }
consultation-finish = Done
# $minutes (Number). Said once, to somebody who writes very many messages
consultation-gathered = You have written many messages. We keep all of them. Support staff get your next messages together, every { $minutes } minutes. You can write more. If you are in danger, tell us with { sign-danger }: managers and admins get that at once.
# $number (String). Said instead of opening one more
consultation-joined = You have opened many consultations today. What you write now goes into no. { $number }, which is still open. Support staff read it there.
# $number (String)
consultation-added = ✅ Added to consultation no. { $number }. Support staff will see it.
# $number (String). Said when nobody chose what it is about
consultation-passed-on = What you wrote goes to support staff, as consultation no. { $number }. They will answer here. You can write more at any time.
# Said once a consultation, to somebody whose Burmese is not in Unicode
consultation-zawgyi = Your message has arrived. Its Burmese letters are written in Zawgyi, which our support staff cannot read well. If you can, please choose a Unicode keyboard, and write the next message in Unicode. You do not have to write this one again.
# Below an answer that staff changed after they had sent it
consultation-corrected = ✏️ Corrected
# Said below that answer
consultation-look_again = ✏️ We corrected this message. Please read it again.
consultation-closed = Support staff have closed consultation no. { $number }. Was the help good?
consultation-rating-good = 🙂
consultation-rating-fair = 😐
consultation-rating-bad = 🙁
consultation-rated = Thank you for telling us.
# A button: the problem of the worker is not solved
consultation-not-solved = It is not solved
consultation-open-again = Consultation no. { $number } is open again. Support staff will write to you.
consultation-reopened = Support staff have opened consultation no. { $number } again.
# $number (String). Said where staff took back an answer that the worker may have read
consultation-taken_back = We took back a message about consultation no. { $number }. Please do not do what it said. If you still need an answer, we will write again.
# $organisation, $number (String). Said before the words of staff that follow
consultation-written_first = <b>{ $organisation } writes to you</b> (no. { $number }). To answer, reply to the next message, or just write here. Support staff read it.
# $number (String). Above words that staff wrote without being asked
consultation-from_staff = <b>Message from support staff, no. { $number }</b>
# $number (String); $readers (String) who was told of it, "none" where nobody can be; $phone (String) of the organisation
consultation-late = ⏰ No. { $number }: we have not answered you in time. We are sorry. { $readers ->
    [none] We are trying to reach somebody who can answer.
    [admins] We are telling the admins.
   *[other] We are telling the managers.
} { $phone ->
    [none] You do not have to write again.
   *[other] If it cannot wait, call us: { $phone }.
}
# The same, where it is urgent: a person in danger must not wait for us
consultation-late-urgent =
    { consultation-late }

    <b>{ danger-numbers }</b>
