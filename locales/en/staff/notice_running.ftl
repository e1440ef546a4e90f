# A notice on its way: paused, resumed, cancelled, sent again.

# Why a late tap does nothing. $state (String) of the notice now; $by (String) who has approved it, or none; $people (Number)
notice_running-now = ⚠️ Nothing was changed. { $state ->
    [draft] The notice is a draft now.
    [waiting] The notice waits for an approval now.
    [approved] The notice is approved, and nothing of it has left.
    [sending] The notice is going out already.
    [paused] The notice has begun to go out, and is paused.
    [done] The notice has gone out already.
   *[cancelled] The notice was cancelled.
}{ $by ->
    [none] {""}
   *[other] {" "}{ $by } approved it, for { $people ->
        [1] one person
       *[other] { $people } people
    }.
}
notice_running-nobody_again = There is nobody to send it to again.
# $notice, $title (String); $purpose say or correct; $about (String) the number of what it corrects
notice_running-file_gone =
    <b>Notice { $notice } “{ $title }” is paused.</b>

    Telegram does not have its picture or document any more. Everybody who has not got it waits. “Go on” tries again. If that does not help, cancel the rest, { $purpose ->
        [correct] correct notice no. { $about } again, and add the file anew.
       *[say] tap “Copy for those without it”, and add the file again.
    }
notice_running-token = On { DAY($on) }, Telegram did not take the bot's token. Until it did, nothing was sent. What waited is being sent now.
notice_running-changed = This notice was taken back, or a correction of it is approved: its words go to nobody else. Once that correction has left, tap “Copy for those without it”.
notice_running-changed_since = The notice was taken back since, or another correction was begun: these words go to nobody else. What comes last can be sent again.
# $number (String) of the copy
notice_running-copied = For those without it there is a copy already, no. { $number }, that is not finished. Finish that one, or throw it away or cancel it first.
# $number (String) of the copy, which is over
notice_running-copied_before = There was a copy for those without it, no. { $number }. Whoever has neither can get it by “Copy for those without it”.
# $number (String) of the correction
notice_running-uneven = Not everybody has the same words: correction no. { $number } is not finished, or was cancelled halfway. Let it finish, or correct the notice again. Then copy it.
notice_running-no_rest = Everybody whom it is for now has this notice or a copy of it, or it was taken back: there is nobody left to copy it for.
# $notice, $title (String) of the correction; $about (String) the number of the notice that it was about; $by (String)
notice_running-correction_cancelled = ↩️ <b>{ $by } took notice no. { $about } back</b>
    Correction no. { $notice } of it ({ $title }) was cancelled: nobody more gets it.
# $notice, $title, $by (String); $what is thrown_away or cancelled; $purpose say, correct or take_back; $about (String) the number of what it corrects or takes back
notice_running-ended =
    ✖️ <b>{ $what ->
        [thrown_away] { $purpose ->
            [correct] { $by } threw a correction of notice no. { $about } away
           *[say] { $by } threw a draft away
        }
       *[cancelled] { $purpose ->
            [correct] { $by } cancelled the correction of notice no. { $about }
            [take_back] { $by } stopped taking notice no. { $about } back
           *[say] { $by } cancelled a notice
        }
    }</b>
    No. { $notice }: { $title }
    { $what ->
        [thrown_away] Nothing was sent.
       *[cancelled] { $purpose ->
            [correct] Whoever had the correction by then keeps it. Everybody else keeps the words before it.
            [take_back] Where the notice was taken back by then, it stays so. Everybody else keeps its words.
           *[say] What had left by then stays as it is. Nothing more leaves.
        }
    }
# $notice, $title (String) of the copy; $about (String) the number of what it is a copy of, $purpose of what changed that: correct or take_back; $has_it (Number), also those to whom it is being sent
notice_running-copy_ended =
    ✖️ <b>Notice { $notice } “{ $title }” was cancelled.</b>
    It is a copy of notice no. { $about }. { $purpose ->
        [take_back] That was taken back since
       *[correct] A correction of that was approved since
    }: these words go to nobody else. { $has_it ->
        [0] Nobody has it.
        [one] One person has it, or is just getting it.
       *[other] { $has_it } people have it, or are just getting it.
    }{ $purpose ->
        [take_back] {""}
       *[correct] {" "}Once the correction has left, open no. { $about } for everybody else, and tap “Copy for those without it”.
    }
# Each day to who is responsible. $notice, $title (String); $purpose say, correct or take_back; $about (String) the number of what it changes; $class notice or urgent; $since (a day) or none; $waiting (Number)
notice_running-still_paused = ⏸ <b>{ $purpose ->
        [correct] A correction of notice no. { $about } is still paused
        [take_back] Taking back notice no. { $about } is still paused
       *[say] A notice is still paused
    }</b>
    No. { $notice }: { $title }
    { $since ->
        [none] {""}
       *[other] Paused on { DAY($since) }.{" "}
    }{ $waiting ->
        [0] Nobody waits for it any more: “Go on” ends it.
        [one] One person waits for it. Let it go on, or open it and cancel the rest.
       *[other] { $waiting } people wait for it. Let it go on, or open it and cancel the rest.
    } While it is paused, nobody who has it or waits for it is reminded or called.{ $class ->
        [urgent] {" "}🔴 It is urgent.
       *[notice] {""}
    }
# $notice (String) its number; $title (String); for the staff group
notice_running-paused = Notice no. { $notice } “{ $title }” has been paused since before today.
