complaint-about-staff = 🔒 A complaint about support staff
# $number (String)
complaint-continue = ↩ No. { $number } 🔒 Complaint
complaint-write =
    <b>🔒 A complaint about support staff</b>

    Only our admins read it. Write in your language, or send photos or voice messages.

    About an admin? Tap the name afterwards: then that person cannot read it. Outside offices: “{ menu-guide }”.

    { danger-numbers }
# $number (String), $received (Number) messages in this visit
complaint-received =
    <b>✅ Complaint no. { $number }</b>

    { $received ->
        [0] You can go on here. We have what you wrote before.
        [1] We have your message.
       *[other] We have your { $received } messages.
    } The admins will answer here. Support staff do not see it. You can write more, or tap “{ consultation-finish }”.

    { danger-numbers }
# $number (String)
complaint-added = ✅ Added to complaint no. { $number }. Only the admins will see it.
# $number (String)
complaint-left_in_group = 🔒 Complaint no. { $number }: we could not take everything out of the group of the support staff. They may still read a part of it. We have asked the admins to delete it.
# $number (String); below it stands what an admin wrote
complaint-answer = <b>Answer to your complaint no. { $number }</b>
# $number (String)
complaint-closed = An admin has closed complaint no. { $number }. Was the help good?
# $number (String)
complaint-reopened = An admin has opened complaint no. { $number } again.
# $number (String)
complaint-open-again = Complaint no. { $number } is open again. An admin will write to you.
complaint-name = Whom is it about?
# $number (String)
complaint-name-ask =
    <b>Complaint no. { $number }: whom is it about?</b>

    Tap a name: from then on that person does not read it, even if it is an admin. Tap again to undo. You do not have to say it.

    You can also write who it is. <b>That hides it from nobody:</b> every admin without ✓ reads it, maybe that person, too.
# $number (String). Above it, once somebody was named by writing
complaint-name-written = <b>✅ We added to complaint no. { $number } what you wrote.</b> It hides the complaint from nobody: every admin whose name is not marked ✓ reads it. To hide it from a person, tap the name.
complaint-name-unknown = I do not know the name
# $number (String). Above the names, once that was tapped
complaint-name-unknown-said = <b>✅ We added to complaint no. { $number } that you do not know the name.</b> That alone hides the complaint from nobody: only a name with ✓ does. You can write what you know of the person, for example where you met.
# $number, $name (String)
complaint-name-last =
    <b>Then nobody here reads complaint no. { $number }.</b>

    { $name } is the last person who may read it. Only offices outside can help you then. Do you want to name this person all the same?
complaint-name-last-yes = Yes, nobody here reads it
complaint-name-last-no = No
# $number (String). Sent where nobody was left, and a name was taken back
complaint-readable = ✅ No. { $number }: as you changed the names, somebody here may read it again.
# Above the buttons that hide another matter, or show it again
complaint-name-others = You also wrote to us about something else. Somebody marked ✓ may read that, too. To hide it from them, tap 🚫.
# A button of the worker, where everybody is named who could read it; and what is so then. $number (String)
complaint-close_own = ✖️ Close no. { $number }
complaint-closed_own = ✅ No. { $number } is closed. What you write here from now on does not go there: all support staff may read it. If they must not, tap “{ complaint-about-staff }”: we do not tell whom your last complaint names. Or call an office outside: “{ menu-guide }”.
# Sent where a new complaint is kept from whom the one before it names. $number (String)
complaint-named_again = 🔒 No. { $number }: we do not tell whom you named in a complaint before, or hid your words from. To change that, tap “{ complaint-name }”.
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
