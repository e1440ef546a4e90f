# A complaint of a worker about somebody of the support organisation, and who can read it. The worker reads all of this.
# “No.” is short for “number”. “outside office”: an office that does not belong to the support organisation.

complaint-about-staff = 🔒 A complaint about support staff
# A button: to write more in this complaint. $number (String)
complaint-continue = ↩ No. { $number } 🔒 Complaint
complaint-write =
    <b>🔒 A complaint about support staff</b>

    Only our admins read it. Write in your language, or send photos or voice messages.

    Is it about an admin? Send it and tap the name. Then this person cannot read it. Outside offices: “{ menu-guide }”.

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Complaint no. { $number }</b>

    { $received ->
        [0] You can continue here. We have what you wrote before.
        [1] We have your message.
       *[other] We have your { $received } messages.
    } The admins will answer here. Support staff cannot see it. You can write more, or tap “{ consultation-finish }”.

    { danger-numbers }
# $number (String)
complaint-added = ✅ Added to complaint no. { $number }. Only the admins can see it.
# $number (String)
complaint-left_in_group = 🔒 Complaint no. { $number }: we could not remove everything from the support staff group. Support staff can perhaps still read a part of it. We have asked the admins to delete it.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Answer to your complaint no. { $number }</b>
# $number (String)
complaint-closed = An admin has closed complaint no. { $number }. Was the help good?
# $number (String)
complaint-reopened = An admin has opened complaint no. { $number } again.
# $number (String)
complaint-open-again = Complaint no. { $number } is open again. An admin will write to you.
# A button
complaint-name = Who is it about?
# $number (String)
complaint-name-ask =
    <b>Complaint no. { $number }: who is it about?</b>

    Tap a name: this person cannot read it any more, even an admin. Tap again to undo. You do not have to choose.

    You can also write who it is. <b>But writing does not hide it:</b> every admin without ✓ can read it, perhaps also this person.
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ We added what you wrote to complaint no. { $number }.</b> Writing does not hide the complaint: every admin without ✓ can read it. To hide it from a person, tap the name.
# A button
complaint-name-unknown = I do not know the name
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ We added to complaint no. { $number } that you do not know the name.</b> This does not hide the complaint. It is hidden only from people with ✓. You can write what you know about the person, for example where you met.
# Asked before the worker hides the complaint from the last person who can read it. $number, $name (String)
complaint-name-last =
    <b>If you choose this person, nobody here can read complaint no. { $number }.</b>

    { $name } is the last person who can read it. After that, only outside offices can help you. Do you still want to choose this person?
complaint-name-last-yes = Yes, nobody here should read it
complaint-name-last-no = Leave it as it is
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ No. { $number }: you changed the names, so somebody here can read it again.
# Above the buttons that hide another matter, or show it again
complaint-name-others = You also wrote to us about something else. A person with ✓ can read that too. To hide it from this person, tap 🚫.
# A button of the worker, who has hidden the complaint from everybody here; and what we say after it. $number (String)
complaint-close_own = ✖️ Close no. { $number }
complaint-closed_own = ✅ No. { $number } is closed. What you write here from now on is not part of it: all support staff can read it. If you do not want that, tap “{ complaint-about-staff }”: we do not tell the people whom you named in your last complaint. Or call an outside office: “{ menu-guide }”.
# Sent where a new complaint is hidden from the people whom the worker named in the complaint before. $number (String)
complaint-named_again = 🔒 No. { $number }: we do not tell the people whom you named in an earlier complaint, or from whom you hid what you wrote. To change this, tap “{ complaint-name }”.
complaint-name-done = Done
# $longest (Number)
complaint-name-long = ⚠️ Please type a name, at most { $longest } characters.
# Somebody who was tapped. $name (String)
complaint-named = ✓ { $name }
# Somebody who can be tapped. $name (String), $role (String)
complaint-nameable = { $name ->
    [none] { WORD("complaint-role", $role) }
   *[other] { $name } · { WORD("complaint-role", $role) }
}
complaint-role-support_officer = Support officer
complaint-role-support_manager = Support manager
complaint-role-admin = Admin
complaint-role-auditor = Auditor
