# The home of staff; each number is how many there are now.

home-text =
    <b>Home</b>
    The numbers are how many there are now. What you type here is looked for: number, name, employer, matter, words of messages. It is sent to nobody.
home-text-reader =
    <b>Home</b>
    The numbers are how many there are now. What you type here is looked for: number, name, employer, matter. It is sent to nobody.
home-own_name = ✍️ Enter your own name
home-button = ⌂ Home
# $red, $overdue, … (Number) how many there are now; $export is of kinds of files
home-part-red = 🔴 Urgent { $red }
home-part-overdue = ⏰ Overdue { $overdue }
home-part-ours = 📥 Our turn { $ours }
home-part-mine = 🙋 Mine { $mine }
home-part-theirs = 💬 Their turn { $theirs }
home-part-resting = 💤 Resting { $resting }
home-tasks = ✅ Tasks { $tasks }
home-interviews = 🗓 Today { $interviews }
home-held = 🗓 Interviews
home-roster = 👥 Roster { $roster }
home-invitations = ✉️ Invites { $invitations }
home-filings = 🏛 Filings { $filings }
home-complaints = 🔒 Private { $complaints }
home-facts = 📚 Facts { $facts }
# $canned (Number) of texts that wait for a manager
home-canned = { $canned ->
    [0] 📋 Canned replies
   *[other] 📋 Canned replies { $canned }
}
# $approvals (Number) of notices
home-approvals = ✋ To approve: { $approvals }
# $notices (Number) that are written, wait for an approval or go out
home-notices = { $notices ->
    [0] 📣 Notices
   *[other] 📣 Notices { $notices }
}
home-export = 📤 Export { $export }
# $joined (Number) who has joined, and nobody has said who it is
home-staff = { $joined ->
    [0] 🪪 Staff
   *[other] 🪪 Staff ({ $joined } new)
}
home-worker = 🏠 Worker’s menu
