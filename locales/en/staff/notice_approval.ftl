# The approval of a notice: asked for, given by a second person, or sent back.

## What one of staff is told in private

# $notice, $title, $author (String); $class (String) notice or urgent; $reason (String) of the urgency
notice_approval-please = ✋ { $class ->
    [urgent] <b>🔴 Please approve this urgent notice now</b>
   *[notice] <b>Please approve this notice</b>
}
    No. { $notice }: { $title }
    { $author } asks you.{ $class ->
        [urgent] {" "}Why it is urgent: { $reason }
       *[notice] {""}
    }
# The same, and $asked_on (String) a day
notice_approval-still_waits = ✋ <b>A notice still waits for an approval</b>
    No. { $notice }: { $title }
    { $author } asked on { DAY($asked_on) }. Approve it, or send it back.{ $class ->
        [urgent] {" "}🔴 Urgent: { $reason }
       *[notice] {""}
    }
# $notice (String) its number; $title (String) its title; for the staff group
notice_approval-waits = Notice no. { $notice } “{ $title }” has waited for an approval since before today.
# $notice, $title, $by, $reason (String)
notice_approval-sent_back = ↩️ <b>{ $by } sent your notice back</b>
    No. { $notice }: { $title }
    { $reason }

    It is a draft again. Change it, and ask again.
# $notice, $title (String)
notice_approval-missed = ⌛ <b>Nobody approved your notice before its time</b>
    No. { $notice }: { $title }
    Nothing was sent. It is a draft again: choose another time, and ask again.
# $notice, $title, $by (String); $what is changed, withdrawn or stopped
notice_approval-undone =
    ↩️ <b>{ $what ->
        [changed] { $by } changed a notice that waited for an approval
        [withdrawn] { $by } took back the request to approve a notice
       *[stopped] { $by } stopped a notice before it left
    }</b>
    No. { $notice }: { $title }
    Nothing was sent. It is a draft again: if it is to go out, the approval has to be asked for again.
# $notice, $title, $by, $approved_on (a day), $approved_time (String) or none; $people (Number); $leaves_on, $leaves_time (String) or none: at once
notice_approval-approved = ✅ <b>{ $by } approved your notice</b>{ $approved_on ->
        [none] {""}
       *[other] {" "}({ DAY($approved_on) }, { $approved_time })
    }
    No. { $notice }: { $title }
    { $people ->
        [1] It is for one person.
       *[other] It is for { $people } people.
    } { $leaves_on ->
        [none] To go out: at once.
       *[other] To go out: { DAY($leaves_on) }, { $leaves_time }.
    }

## When, and the request

notice_approval-open_asking = ⏰ When, and ask for approval
# $title (String); $send_on, $send_time (String) or none
notice_approval-asking =
    <b>{ $title }</b>
    { $send_on ->
        [none] It goes out as soon as it is approved.
       *[other] It goes out on { DAY($send_on) } at { $send_time }, if it is approved by then.
    }
# $heard_on, $heard_time (String) when the admins hear that they are asked, or none: they have
notice_approval-waiting =

    ✋ It waits for an approval. Any change makes it a draft again.{ $heard_on ->
        [none] {""}
       *[other] {" "}🌙 The admins hear it on { DAY($heard_on) } at { $heard_time }. If it cannot wait, call one.
    }
notice_approval-ask = ✋ Ask for approval
# The same
notice_approval-asked = { $heard_on ->
    [none] The admins were asked.
   *[other] It is night: the admins hear it on { DAY($heard_on) } at { $heard_time }. If it cannot wait, call one.
} You hear from the bot what becomes of it.
notice_approval-take_back = Take the request back
notice_approval-choose_time = Choose a time
notice_approval-at_once = When approved
notice_approval-ask_day = <b>On which day does it go out?</b>
# $on (String) a day
notice_approval-ask_hour = <b>{ DAY($on) }: at what time?</b> Time in Japan. Tap an hour, or type a time such as 18:30. Whose quiet hours it is gets it after them.
notice_approval-withdraw = ⏹ Stop it: make it a draft again

## The screen of who approves

notice_approval-open = ✋ Read and approve
# $number, $about, $title, $author (String); $asked_by, $approver, $approved_on (a day), $approved_time (String) or none; $state, $class, $reason, $purpose (String)
notice_approval-one =
    <b>{ $title }</b>
    No. { $number } · { $class ->
        [urgent] 🔴 urgent: { $reason }
       *[notice] ordinary
    }{ $purpose ->
        [correct] {" "}· corrects no. { $about }
        [take_back] {" "}· takes another notice back
       *[say] {""}
    }
    { $state ->
        [waiting] ✋ It waits for an approval.
        [draft] ✏️ It is a draft again, and waits for nobody now.
        [cancelled] ✕ It was cancelled.
       *[other] ✅ Approved by { $approver }: { DAY($approved_on) }, { $approved_time }.
    }
    Author: { $author }{ $asked_by ->
        [none] {""}
       *[other] {" "}· asked by { $asked_by }
    }

# Its people, fixed at the approval. $people, $no_text, $no_chat (Number)
notice_approval-fixed =

    <b>{ $people ->
        [1] It is for one person.
       *[other] It is for { $people } people.
    }</b> They were counted at the approval.{ $no_text ->
        [0] {""}
       *[other] {" "}✍️ No words in their language: { $no_text }.
    }{ $no_chat ->
        [0] {""}
       *[other] {" "}Not in the bot: { $no_chat }.
    }
# $send_on, $send_time, $media, $link (String) or none; $asks_read (String) yes or no
notice_approval-details =

    { $send_on ->
        [none] ⏰ As soon as it is approved
       *[other] ⏰ { DAY($send_on) }, { $send_time }
    }{ $media ->
        [none] {""}
        [photo] {" "}· 🖼 with a picture
       *[document] {" "}· 📎 with a document
    }{ $asks_read ->
        [yes] {" "}· asks for “I have read it”
       *[no] {""}
    }{ $link ->
        [none] {""}
       *[other] {" "}· 🔗 { $link }
    }
notice_approval-is_own =

    You wrote it, or asked for the approval. Another admin has to approve it.
notice_approval-is_alone =

    You are the only admin, so nobody else can approve it. You can, with the count typed: it then waits ten minutes, in which you can stop it. What is urgent does not wait.
notice_approval-show = 👁 Show me as it arrives
notice_approval-approve = ✅ Approve
notice_approval-alone = Approve it alone
notice_approval-back = ↩️ Send back
# $title, $locale (String); $page, $pages (Number)
notice_approval-words = <b>{ $title }</b> · { LANGUAGE($locale) }{ $pages ->
    [1] {""}
   *[other] {" "}({ $page }/{ $pages })
}
notice_approval-ask_reason = <b>What has to change?</b> The author reads it. Type it.
# $people (Number)
notice_approval-ask_count = <b>How many people is it for?</b> It stands on the screen before: { $people }. Type the number. It then cannot be taken for a wrong tap.

## Why not

notice_approval-gone = ⚠️ This notice does not exist any more.
notice_approval-changed = ⚠️ It was changed after you opened it. Nothing was sent. Below it stands as it is now: read it again.
# $before, $people (Number)
notice_approval-other_people = ⚠️ It is for { $people ->
    [1] one person
   *[other] { $people } people
} now, and was for { $before } when you opened it. Nothing was sent. Below it stands as it is now.
notice_approval-other_look = ⚠️ Something on this screen has changed since you opened it: who gets it, in which language, or who has checked the words. Nothing was sent. Below it stands as it is now.
notice_approval-own = ⚠️ You wrote it, or asked for the approval. Another admin has to approve it.
# $author (String)
notice_approval-author_asks = ⚠️ Let { $author } ask for the approval. If you ask, no admin is left who could approve it.
notice_approval-no_admin = ⚠️ There is no admin who could approve it.
notice_approval-not_admin = ⚠️ Only an admin can approve a notice.
notice_approval-presence-absent = ⚠️ You are not in the staff group at this moment. Only admins who are in it can approve.
notice_approval-presence-unknown = ⚠️ Telegram does not say whether you are in the staff group. Nothing was sent. Try again in a minute.
notice_approval-not_alone = ⚠️ There is another admin by now, who has to approve it.
# $people (Number)
notice_approval-mistyped = ⚠️ That is not the number. It is for { $people ->
    [1] one person
   *[other] { $people } people
}. Nothing was sent.
# What has to be done before anybody can be asked. $people (Number)
notice_approval-lack-no_reason = ⚠️ It is urgent: first say why, on the screen before.
notice_approval-lack-no_words = ⚠️ There are no words yet. Write them first.
notice_approval-lack-nobody = ⚠️ Nobody meets these conditions. Change whom it is for.
notice_approval-lack-only_one = ⚠️ It is for one person only. Write to them instead: “Whom it is for” leads there.
notice_approval-lack-nothing_changed = ⚠️ Nobody whom it can reach would see a change: words, picture, link and button are as they have them. Change something first.
notice_approval-lack-no_text = ⚠️ { $people ->
    [1] The one person reads a language
   *[other] All { $people } people read languages
} in which there are no words. Write them, or call.
notice_approval-lack-all_muted = ⚠️ Everybody whom it could reach has muted news, so nobody would get it. Call them. Only what is urgent reaches them.
notice_approval-lack-nobody_reached = ⚠️ It is for { $people ->
    [1] one person
   *[other] { $people } people
}, and none of them can be reached in the chat now. Call them.
notice_approval-lack-about_running = ⚠️ The notice that it corrects is going out again. Wait until that is finished, or cancel the rest of it.
# $number (String) that of the notice whose words it copies
notice_approval-lack-taken_back = ⚠️ Notice no. { $number }, which this is a copy of, was taken back. If this is a draft, throw it away.
notice_approval-lack-corrected = ⚠️ A correction of notice no. { $number } was approved after this copy of it was begun. Copy that one anew once the correction has left. If this is a draft, throw it away.
notice_approval-lack-not_tested = ⚠️ Its author has not had it as a test as it stands now. Send the test first.
notice_approval-lack-test_coming = ⏳ The test is on its way to the author. You can ask once it has arrived in every language.
notice_approval-lack-past = ⚠️ The time for it is past. Choose another time.
