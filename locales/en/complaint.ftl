complaint-about-staff = 🔒 A complaint about support staff
# $number (String)
complaint-continue = ↩ No. { $number } 🔒 Complaint
# $organisation (String)
complaint-write =
    <b>🔒 A complaint about support staff</b>

    Write what happened, in your own language. You can also send photos, documents or voice messages.

    Only the admins of { $organisation } read this. Support staff do not see it.
    Is it about an admin? Then please do not write it here. Tell the Immigration Services Agency or a lawyer: look for a telephone number under “📖 Guide” in the menu.

    In danger, call 110 (police) or 119 (fire, ambulance).
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Complaint no. { $number }</b>

    { $received ->
        [0] You can go on here. We have what you wrote before.
        [one] We have your message.
       *[other] We have your { $received } messages.
    } The admins will answer here. Support staff do not see it. You can write more, or press “Done”.

    In danger, call 110 (police) or 119 (fire, ambulance).
# $number (String)
complaint-added = ✅ Added to complaint no. { $number }. Only the admins will see it.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Answer to your complaint no. { $number }</b>
# $number (String)
complaint-closed = An admin has closed complaint no. { $number }. Was the help good?
# $number (String)
complaint-reopened = An admin has opened complaint no. { $number } again.
# $number (String)
complaint-open-again = Complaint no. { $number } is open again. An admin will write to you.
