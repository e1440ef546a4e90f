## The message that shows how a notice goes out, line by line

# $about (String) the number of what it corrects or takes back; $purpose is say, correct or take_back; $state approved, sending, paused, done or cancelled; $reason none, staff or media_gone
# $send_on, $send_time (String) when it begins to leave, or none: at once; $waits (String) yes: whoever is left is held
notice_progress-head =
    { $purpose ->
        [correct] <b>✏️ Correction no. { $number } of notice no. { $about }</b>
        [take_back] <b>↩️ No. { $number }: taking back notice no. { $about }</b>
       *[say] <b>📢 Notice no. { $number }</b>
    } · { $title }
    { $state ->
        [draft] ✏️ It was made a draft again. Nothing was sent.
        [waiting] ✋ It waits for an approval.
        [approved] { $send_on ->
            [none] ⏰ It is approved and goes out now.
           *[other] ⏰ It is approved and goes out on { DAY($send_on) } at { $send_time }. Until then it can be made a draft again.
        }
        [sending] { $waits ->
            [yes] 📤 It is on its way. Whoever is left waits for a later hour.
           *[no] { $purpose ->
                [take_back] 📤 It is being taken back now.
               *[say] 📤 It is going out now.
            }
        }
        [paused] { $reason ->
            [media_gone] ⏸ Paused: Telegram has lost the picture or document. “Go on” tries again. If that does not help, cancel the rest, { $purpose ->
                [correct] correct notice no. { $about } again, and add the file anew.
               *[say] tap “Copy for those without it”, and add the file again.
            }
           *[staff] ⏸ Paused. Nothing more leaves until somebody taps “Go on”.
        }
        [done] ✅ It is finished.
       *[cancelled] ✖️ It was cancelled. Nothing more leaves.
    }
# Below that on its own screen. $author (String); $approver (String) or none; $approved_on (a day), $approved_time (String) or none; $purpose (String)
notice_progress-by =
    { $purpose ->
        [take_back] Taken back by: { $author }
       *[say] Author: { $author }
    }
    { $approver ->
        [none] { $purpose ->
            [take_back] Taking back needs no approval.
           *[say] Nobody has approved it.
        }
       *[other] Approved by: { $approver } ({ DAY($approved_on) }, { $approved_time })
    }
# Below that: a notice that changes it. $number, $state (String); $purpose correct or take_back
notice_progress-changed_by =
    { $purpose ->
        [take_back] ↩️ Taken back by no. { $number }:
       *[correct] ✏️ Corrected by no. { $number }:
    } { $state ->
        [draft] still a draft.
        [waiting] waits for an approval.
        [approved] waits for its time.
        [sending] on its way.
        [paused] paused.
        [done] finished.
       *[cancelled] cancelled before everybody had it.
    }
# $bar (String); $ended of $count (Number) people whom it can reach; $nothing (Number) get nothing from the start
notice_progress-bar = { $bar } { $ended } of { $count }{ $nothing ->
    [0] {""}
   *[other] {" "}({ $nothing } more get nothing)
}
notice_progress-has_it = { $purpose ->
    [correct] ✅ Corrected: { $count }
    [take_back] ✅ Taken back: { $count }
   *[say] ✅ Sent: { $count }
}
notice_progress-unreachable = 📵 Not reachable: { $count }
notice_progress-refused = ⚠️ Refused by Telegram: { $count }
notice_progress-no_text = ✍️ No words in their language: { $count }
notice_progress-muted = 🔕 News turned off: { $count }
notice_progress-unchanged = ✓ Nothing changed for them: { $count }
notice_progress-skipped = ➖ Left out: { $count }
notice_progress-cancelled = { $purpose ->
    [take_back] ✖️ Not taken back, cancelled: { $count }
   *[say] ✖️ Not sent, cancelled: { $count }
}
notice_progress-waiting = { $state ->
    [cancelled] ⏳ Being sent when it was cancelled: { $count }
   *[sending] ⏳ Waiting: { $count }
}
notice_progress-held = 🌙 { $count } of them wait until { DAY($on) }, { $time }, or longer.
notice_progress-speed = { $speed } each second, about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } left.
notice_progress-read = 👁 Read: { $count }

## Buttons below it

notice_progress-pause = ⏸ Pause
notice_progress-resume = ▶️ Go on
notice_progress-open = Open

## Its own screen

notice_progress-cancel = { $state ->
    [approved] ✖️ Cancel
   *[sending] ✖️ Cancel the rest
}
notice_progress-cancel-ask = { $purpose ->
    [correct] <b>Correct nothing more with no. { $number }?</b> { $has_it ->
        [0] As far as is known, nobody has the new words yet.
        [one] One person has the new words and keeps them.
       *[other] { $has_it } people have the new words and keep them.
    } Who still waits then (now: { $waiting }) keeps the old ones.
    [take_back] <b>Take nothing more back with no. { $number }?</b> { $has_it ->
        [0] It is still in every chat.
        [one] It is out of one chat.
       *[other] It is out of { $has_it } chats.
    } Who still waits then (now: { $waiting }) keeps it.
   *[say] <b>Send nothing more of notice no. { $number }?</b> { $has_it ->
        [0] Nobody has it yet.
        [one] One person has it already and keeps it.
       *[other] { $has_it } people have it already and keep it.
    } Who still waits then (now: { $waiting }) does not get it.
} What is under way at that moment may still arrive.
notice_progress-cancel-yes = Yes, cancel it
notice_progress-again = 🔁 Again to the refused
notice_progress-correct = ✏️ Correct
notice_progress-take_back = ↩️ Take back
# $has_it (Number) of people in whose chats it stands, or may; $acknowledged (Number) of these
notice_progress-take_back-ask = <b>Take back notice no. { $number }?</b> { $has_it ->
        [one] One person has it.
       *[other] { $has_it } people have it.
    } { $acknowledged ->
        [0] Nobody has tapped “I have read it”.
        [one] One person has tapped “I have read it”.
       *[other] { $acknowledged } people have tapped “I have read it”.
    }
notice_progress-take_back-what = What is younger than 48 hours goes out of their chats. Of what is older, only the words go: a sentence in their place says that we took it back.
# $ends (String) the number of a correction that is not finished
notice_progress-take_back-ends = ✏️ Correction no. { $ends } is not finished. It is cancelled: nobody more gets it.
# $copies (String) their numbers
notice_progress-take_back-copies = 📢 Not taken back with it: no. { $copies }, its copy for those without it. What of it has not left by then does not leave any more.
# The numbers in the roster of those who have read it, as many as fit
notice_progress-readers = They have read it: { $numbers }
notice_progress-readers-more = They have read it: { $numbers } and { $more } more.
notice_progress-take_back-yes = Yes, take it back
notice_progress-no = No
notice_progress-paused = Paused.
notice_progress-resumed = It goes on.

## Why something is not possible

notice_progress-not_first = A correction cannot be corrected or taken back. Open the notice that it is about.
notice_progress-not_over = It is still going out. Wait until it is finished, or cancel the rest first.
notice_progress-arriving = It was cancelled, but what was being sent at that moment may still arrive. Try again in a few minutes.
notice_progress-changes_already = No. { $number } changes this notice already. Finish it, or throw it away, first.
# $number (String)
notice_progress-also_ends = ⚠️ Meanwhile correction no. { $number } was begun, and would be cancelled. Nothing was taken back. Tap again if that is right.
notice_progress-nobody_has_it = Nobody has this notice in their chat.
notice_progress-gone = This notice is not there any more.
