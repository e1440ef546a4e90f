## The message that shows how a notice goes out, line by line

# $purpose is say, correct or take_back; $state approved, sending, paused, done or cancelled; $reason none, staff or media_gone
notice_progress-head =
    { $purpose ->
        [correct] <b>✏️ Correction no. { $number }</b>
        [take_back] <b>↩️ Taking back: no. { $number }</b>
       *[say] <b>📢 Notice no. { $number }</b>
    } · { $title }
    { $state ->
        [draft] It is a draft.
        [waiting] It waits for an approval.
        [approved] It is approved and waits for its time.
        [sending] It is going out now.
        [paused] { $reason ->
            [media_gone] ⏸ Paused: Telegram has lost the picture or document. “Go on” tries again. If that does not help, cancel the rest, tap “Copy for those without it”, and add the file again.
           *[staff] ⏸ Paused. Nothing is sent.
        }
        [done] ✅ It is finished.
       *[cancelled] ✖️ It was cancelled.
    }
# Below that on its own screen. $author (String); $approver (String) or none; $approved_on (String) a day, or none
notice_progress-by =
    Author: { $author }
    { $approver ->
        [none] Nobody has approved it.
       *[other] Approved by: { $approver } ({ DAY($approved_on) })
    }
# Below that: a notice that has changed it. $number (String); $purpose correct or take_back
notice_progress-changed_by =
    { $purpose ->
        [take_back] ↩️ Taken back by no. { $number }.
       *[correct] ✏️ Corrected by no. { $number }.
    }
notice_progress-bar = { $bar } { $ended } of { $count }
notice_progress-has_it = ✅ Sent: { $count }
notice_progress-unreachable = 📵 Not reachable: { $count }
notice_progress-refused = ⚠️ Refused by Telegram: { $count }
notice_progress-no_text = ✍️ No text in their language: { $count }
notice_progress-muted = 🔕 News turned off: { $count }
notice_progress-unchanged = ✓ Nothing changed for them: { $count }
notice_progress-skipped = ➖ Left out: { $count }
notice_progress-cancelled = ✖️ Not sent, cancelled: { $count }
notice_progress-waiting = ⏳ Waiting: { $count }
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

notice_progress-cancel = ✖️ Cancel the rest
notice_progress-cancel-ask = <b>Send nothing more of notice no. { $number }?</b> { $has_it ->
        [0] Nobody has it yet.
        [one] One person has it already and keeps it.
       *[other] { $has_it } people have it already and keep it.
    } { $waiting ->
        [one] One person will not get it.
       *[other] { $waiting } people will not get it.
    }
notice_progress-cancel-yes = Yes, cancel the rest
notice_progress-again = 🔁 Again to the refused
notice_progress-correct = ✏️ Correct
notice_progress-take_back = ↩️ Take back
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
