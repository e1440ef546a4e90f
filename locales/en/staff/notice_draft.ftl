# Notices: one message to many workers. The list, and the screens on which a manager writes one.

## The list

notice_draft-parts =
    <b>Notices</b>
    One message to many workers, each in their own language. A second person approves it before it goes out.
notice_draft-new = ＋ New notice
# $count (Number) of notices in that part
notice_draft-part-drafts = ✏️ Drafts { $count }
notice_draft-part-sending = 📤 Going out { $count }
notice_draft-part-sent = ✓ Sent { $count }
# $part (String) drafts, sending or sent; $count (Number)
notice_draft-part = <b>{ $part ->
    [drafts] Drafts
    [sending] Going out
   *[sent] Sent
}</b> ({ $count })
notice_draft-part-none = <b>{ $part ->
    [drafts] Drafts
    [sending] Going out
   *[sent] Sent
}</b>
    There is none.
# A notice as a button. $title (String); $state (String) of the notice; $purpose (String) say, correct or take_back
notice_draft-listed = { $state ->
    [waiting] ✋{" "}
    [approved] ⏰{" "}
    [paused] ⏸{" "}
    [cancelled] ✕{" "}
   *[other] {""}
}{ $purpose ->
    [correct] Correction:{" "}
    [take_back] Taken back:{" "}
   *[say] {""}
}{ $title }
# $longest (Number) of signs
notice_draft-ask_title = <b>What do staff call it?</b> Type a title in Japanese, at most { $longest } signs. Workers do not see it.

## One draft

# $number, $title, $author (String); $state (String) draft or waiting; $class (String) notice or urgent; $reason (String) of the urgency; $people (Number)
notice_draft-one =
    <b>{ $title }</b>
    No. { $number } · { $class ->
        [urgent] 🔴 urgent: { $reason }
       *[notice] ordinary
    }
    { $state ->
        [waiting] ✋ It waits for an approval. Any change makes it a draft again.
       *[draft] ✏️ Draft
    } · { $author }

    <b>{ $people ->
        [0] It is for nobody yet.
        [1] It is for one person.
       *[other] It is for { $people } people.
    }</b>
# A language in one line. $name (String) or none; $people (Number); $has_words (String) yes or no; $other (String) the language that is read instead, or none
notice_draft-language = { $name ->
    [none] Language not known
   *[other] { $name }
} { $people } { $has_words ->
    [yes] ✓
   *[no] { $other ->
        [none] ✗
       *[other] → { $other }
    }
}
# $held (Number) of people
notice_draft-held = ⚠️ { $held ->
    [1] One person gets nothing: there are no words in their language.
   *[other] { $held } people get nothing: there are no words in their language.
}
# $media (String) photo, document or none; $link (String) or none; $asks_read, $tested (String) yes or no
notice_draft-details =

    { $media ->
        [none] Picture or document: none
        [photo] 🖼 With a picture
       *[document] 📎 With a document
    }
    { $link ->
        [none] Link button: none
       *[other] 🔗 { $link }
    }
    { $asks_read ->
        [yes] ☑ It asks for “I have read it”.
       *[no] ☐ It does not ask for “I have read it”.
    }
    { $tested ->
        [yes] ✓ The author has had this as a test.
       *[no] The author has not had this as a test yet.
    }
notice_draft-retitle = Title
notice_draft-make_urgent = 🔴 Make it urgent
notice_draft-make_ordinary = Not urgent
notice_draft-ask_read = Ask “I have read it”
notice_draft-ask_nothing = Do not ask to confirm
notice_draft-throw_away = Throw it away
notice_draft-ask_reason = <b>Why is it urgent?</b> It then arrives at night too, also where notices are muted. Who approves it reads your reason. Type it.
notice_draft-throw_away-ask =
    <b>Throw this draft away?</b> { $title }
    Nobody has been sent anything.
notice_draft-throw_away-yes = Yes, throw it away
notice_draft-not_draft = ⚠️ This notice is no draft any more: it has been approved or thrown away meanwhile. Nothing was changed.

## One that is no draft any more

# $number, $title, $author (String); $approver (String) or none; $approved_on (String) a day, or none; $state, $class (String); $people (Number)
notice_draft-over =
    <b>{ $title }</b>
    No. { $number } · { $class ->
        [urgent] 🔴 urgent
       *[notice] ordinary
    }
    { $state ->
        [approved] ⏰ Approved: it waits for its time.
        [sending] 📤 It is going out.
        [paused] ⏸ It is paused.
        [done] ✓ It has gone out.
        [cancelled] ✕ It was cancelled.
       *[other] ✏️ It is a draft.
    }
    Author: { $author }
    { $approver ->
        [none] Nobody has approved it.
       *[other] Approved by: { $approver } ({ DAY($approved_on) })
    }
    People: { $people }
notice_draft-copy = Copy into a new draft
