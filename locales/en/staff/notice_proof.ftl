## What a worker asks about a notice, in its consultation

# $notice (String) its number; $title (String) its title; $words (String) its words as the worker has them; $taken_back (String) yes or no
# $corrected is none, or what became for the worker of what corrects it: no_text, missing, perhaps, came or since (not known); $correction (String) the number of that; $new_words (String)
notice_proof-asked-unclear =
    🤔 The worker does not understand <b>notice { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(taken back)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The same
notice_proof-asked-question =
    💬 The worker has a question about <b>notice { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(taken back)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The same, above a reply
notice_proof-asked-reply =
    ↩️ A reply to <b>notice { $notice }: { $title }</b>{ $taken_back ->
        [yes] {" "}(taken back)
       *[no] {""}
    }
    { notice_proof-asked-words }
# The words, in each of these
notice_proof-asked-words = <blockquote expandable>{ $words }</blockquote>{ $corrected ->
    [none] {""}
    [since]
        {""}
        ⚠️ <b>These words do not count any more:</b> the notice was corrected since. Look at it before you answer.
   *[came]
        {""}
        ⚠️ <b>These words do not count any more.</b> { $corrected ->
            [no_text] Correction no. { $correction } has no words in the worker’s language. It says:
            [missing] Correction no. { $correction } has not reached the worker. It says:
            [perhaps] Nobody knows whether correction no. { $correction } has reached the worker. It says:
           *[came] The worker has correction no. { $correction }, too. It says:
        }
        <blockquote expandable>{ $new_words }</blockquote>
}

## Who has not read an urgent notice

# $notice (String) its number; $title (String) its title
notice_proof-call = 📞 Has not read the urgent notice no. { $notice } “{ $title }”, nor answered the reminder. Please call.
# $notice (String) the number of the correction; $title (String)
notice_proof-call-correct = 📞 Has not got correction no. { $notice } of the urgent notice “{ $title }”, and goes by the old words. Please call.
# $notice (String) the number of the taking back; $title (String)
notice_proof-call-take_back = 📞 Does not know that we took back the urgent notice “{ $title }” (no. { $notice }). Please call.

## The workbook that proves a notice

notice_proof-number = Notice
notice_proof-title = Title
notice_proof-purpose = Purpose
notice_proof-about_id = About notice
notice_proof-notice_class = Class
notice_proof-urgent_reason = Why it is urgent
notice_proof-state = State
notice_proof-link = Link
notice_proof-media = Picture or file
notice_proof-asks_read = Asked “I have read it”?
notice_proof-author = Author
notice_proof-approver = Approved by
notice_proof-created_at = Begun (Japan)
notice_proof-asked_at = Approval asked for (Japan)
notice_proof-approved_at = Approved (Japan)
notice_proof-send_at = To be sent from (Japan)
notice_proof-counted_at = People counted (Japan)
notice_proof-ended_at = Ended (Japan)
notice_proof-whom = Whom it is for
notice_proof-condition-locales = Language
notice_proof-condition-statuses = Status
notice_proof-condition-fields = Field
notice_proof-condition-employers = Employer
notice_proof-condition-prefectures = Prefecture of the employer
notice_proof-condition-stay_ends_within = Stay ends within so many months
notice_proof-condition-has_no_interview = No interview is booked
notice_proof-condition-last_seen_before = Last seen before
notice_proof-condition-numbers = Roster numbers
notice_proof-condition-has_changed_results = Whose result the new rules change
notice_proof-condition-workers = How many these were
notice_proof-condition-lacks_notices = Who has not got notice
notice_proof-condition-lacks_copies = Nor its copy
notice_proof-condition-beyond_roster = Also people who are not on the roster
notice_proof-outcome-waiting = No outcome yet
# $purpose (String) say, correct or take_back
notice_proof-outcome-sent = { $purpose ->
    [correct] Corrected
    [take_back] Taken back
   *[say] Sent
}
# $purpose (String) say, correct or take_back
notice_proof-outcome-repeated = { $purpose ->
    [correct] Corrected, perhaps twice
    [take_back] Taken back, perhaps twice
   *[say] Sent, perhaps twice
}
notice_proof-outcome-unreachable = Cannot be reached
notice_proof-outcome-refused = Refused by Telegram
notice_proof-outcome-cancelled = Called off
notice_proof-outcome-skipped = Not sent
notice_proof-outcome-queued = Waits
notice_proof-outcome-sending = Being sent
notice_proof-reason-no_text = No words in their language
notice_proof-reason-no_chat = No chat with the bot
notice_proof-reason-muted = Has turned notices off
notice_proof-reason-unchanged = The correction changes nothing for them
notice_proof-reason-may_have_it = It was being sent when it was cancelled: they may have it
notice_proof-reason-other_chat = Words of before stay in the chat of their earlier phone
notice_proof-nobody = Records deleted
notice_proof-counted = People at the approval
notice_proof-total = Sum of the outcomes
notice_proof-acknowledged = Have said that they have read it
notice_proof-is_finished = Finished: everybody has an outcome
# $count (Number) of people without an outcome
notice_proof-not_finished = Not finished: { $count }
notice_proof-numbers_only = Words and people were deleted when their time was over; these numbers are left
# $value (String) say, correct or take_back
notice_proof-is-purpose = { $value ->
    [correct] It corrects another notice
    [take_back] It takes back another notice
   *[say] It says something new
}
# $value (String) notice or urgent
notice_proof-is-notice_class = { $value ->
    [urgent] Urgent
   *[notice] Ordinary
}
# $value (String) of the notice
notice_proof-is-state = { $value ->
    [approved] Approved, waits for its time
    [sending] Going out
    [paused] Paused
    [done] Finished
    [cancelled] Cancelled
   *[other] Draft
}
# $value (String) photo or document
notice_proof-is-media = { $value ->
    [photo] Picture
   *[document] Document
}
notice_proof-yes = Yes
notice_proof-no = No
notice_proof-asked_by = Approval asked for by
notice_proof-completeness = Complete?
notice_proof-remark = Remark
notice_proof-reason-other = Another reason
notice_proof-reason-not_there = It was not in their chat
notice_proof-reason-unreadable = It could not be read any more
# $what (String) a part of the number above it
notice_proof-of_these = of these: { $what }
