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
# Below that, of a correction. $about (String) the number of what it corrects
notice_draft-corrects = ✏️ It corrects no. { $about }, in the chats of those who have that.
# $number (String) of the correction before it
notice_draft-corrects-uneven = ⚠️ Correction no. { $number } was cancelled halfway: some people have its words, the others those before. This draft began with its words. What you send now takes the place of both.
# $people (Number) who read a language in which the correction has no words
notice_draft-corrects-no_text = ⚠️ { $people ->
    [1] One person keeps
   *[other] { $people } people keep
} the old words, which do not count any more: the correction has none in their language. “News” tells them to ask.
# $copies (String) their numbers
notice_draft-corrects-copies = 📢 Not corrected with it: no. { $copies }, for those who had not got that notice. Whoever has no. { $copies } keeps its words until you correct it, too. What of it has not left when this is approved does not leave any more.
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
# $no_text (Number) of people
notice_draft-no_text = ⚠️ { $no_text ->
    [1] One person gets nothing: there are no words in their language.
   *[other] { $no_text } people get nothing: there are no words in their language.
}
# $media (String) photo, document or none; $link (String) or none; $asks_read (String) yes or no; $tested (String) yes, coming or no
notice_draft-details =
    {""}
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
        [coming] ⏳ The test is on its way to the author. Open this again when it has come.
       *[no] The author has not had this as a test yet.
    }
notice_draft-retitle = Title
notice_draft-make_urgent = 🔴 Make urgent
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

notice_draft-copy = Copy into a new draft
notice_draft-copy_rest = Copy for those without it

## What is typed or sent about a draft

# $media (String) photo, document or none; $longest (Number) of signs
notice_draft-media = 🖼 Attachment
notice_draft-ask_media =
    <b>Send the picture or the document</b>, without words. It stands above the words in every language. These may then have { $longest } signs at most.
    { $media ->
        [none] Now there is none.
        [photo] Now there is a picture.
       *[document] Now there is a document.
    }
notice_draft-no_media = Take it out
notice_draft-link = 🔗 Link button
# $link (String) or none
notice_draft-ask_link =
    <b>Send the address of a page.</b> It begins with https:// and stands behind a button below the words, in every language.
    { $link ->
        [none] Now there is none.
       *[other] Now: { $link }
    }
notice_draft-no_link = Take the link out
notice_draft-texts = 🌐 Words
# $title (String); $count (Number) of languages with words
notice_draft-languages =
    <b>{ $title }: the words</b>
    { $count ->
        [0] There are no words yet. Tap a language.
       *[other] Tap a language to read, change or check its words.
    }
# $locale (String); $writer (String); $checker (String) or none
notice_draft-written = { LANGUAGE($locale) }: written by { $writer }, { $checker ->
    [none] not checked
   *[other] checked by { $checker }
}
notice_draft-other_language = Another language
notice_draft-which_language = <b>In which language do you want to write?</b>
# $title, $locale, $writer (String); $checker (String) or none; $page, $pages (Number)
notice_draft-words =
    <b>{ $title }: { LANGUAGE($locale) }</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } of { $pages })
    }
    Written by { $writer }, { $checker ->
        [none] not checked yet
       *[other] checked by { $checker }
    }
# $locale (String)
notice_draft-letters = ⚠️ These words have no letters of { LANGUAGE($locale) }. Is it the right language?
notice_draft-earlier = ‹ Before
notice_draft-later = After ›
notice_draft-own_unread = Another person can check these words.
notice_draft-check = ✓ I have checked it
notice_draft-rewrite = Send other words
notice_draft-remove = Take these words out
# $locale (String); $line (String) the language with its people; $longest (Number) of signs
notice_draft-ask_words =
    <b>Send the words in { LANGUAGE($locale) }</b> as an ordinary message, as workers are to read it: { $longest } signs at most. Bold, links and lines stay as they are.
    { $line }
    A picture or document with words below it counts as the picture of every language.
# $locale (String); $instead (String) the language in which its readers then get an urgent notice, or none; $purpose (String) say or correct
notice_draft-remove-ask = <b>Take the words in { LANGUAGE($locale) } out?</b> { $instead ->
    [none] { $purpose ->
        [correct] Who reads this language then keeps the old words, which do not count any more: “News” tells them to ask.
       *[say] Who reads this language then gets nothing.
    }
   *[other] Who reads this language then gets the words in { LANGUAGE($instead) }, because it is urgent.
}
notice_draft-remove-yes = Yes, take them out
# $longest, $over (Number) of signs
notice_draft-mistake-long = ⚠️ That is { $over } signs too long: { $longest } at most. Nothing was kept.
# $longest (Number); $locale (String)
notice_draft-mistake-long_below = ⚠️ With a picture or document the words may have { $longest } signs at most, and those in { LANGUAGE($locale) } have more. Nothing was kept. Shorten them first.
notice_draft-mistake-cut = ⚠️ This is the rest of a text that Telegram has cut in two. Nothing of it was kept. Send a shorter text.
notice_draft-mistake-empty = ⚠️ There are no words in it. Nothing was kept.
notice_draft-mistake-kind = ⚠️ A notice can be words, a picture or a document, and nothing else. Nothing was kept.
notice_draft-mistake-album = ⚠️ A notice can have one picture or document, not several. Nothing was kept.
notice_draft-mistake-no_words = ⚠️ There are no words below it. Send it again with its words, or on the draft as the picture of every language. Nothing was kept.
notice_draft-mistake-no_media = ⚠️ That is no picture or document. Nothing was kept.
notice_draft-mistake-caption = ⚠️ There are words below it, and words belong to a language. Send it without words here. Nothing was kept.
notice_draft-mistake-link = ⚠️ That is no address of a page. It begins with https://, and has no spaces and no password in it. Nothing was kept.
notice_draft-changed = ⚠️ These words were changed meanwhile. Please read them again.
# $locale (String)
notice_draft-written_meanwhile = ⚠️ Somebody has written or taken out words in { LANGUAGE($locale) } meanwhile. Yours were not kept. Go back to read what is there now, or send yours again to put them in its place.
# Below a message that was changed. $locale (String)
notice_draft-followed = ✏️ The text in { LANGUAGE($locale) } has followed your change.
notice_draft-own_words = ⚠️ You wrote these words. Another person checks them.

## The test

notice_draft-test = 📨 Send me a test
notice_draft-test-coming = The test is coming to this chat, in each language that has words.
notice_draft-test-sent = You have had this as a test already. Nothing has changed since.
# $name (String) the author
notice_draft-test-not_author = ⚠️ The test goes to the author alone: { $name }.
notice_draft-test-no_words = ⚠️ There are no words yet in any language.
# $number (Number) of the notice; $locale (String); $reason (String) what Telegram says
notice_draft-test-failed = ⚠️ The test of notice { $number } in { LANGUAGE($locale) } did not reach you. Telegram says: { $reason }. Please change the notice, or send the test again.

## How one begins

notice_draft-beginning = <b>A new notice.</b> What does it begin with?
notice_draft-from_nothing = ✏️ Nothing
notice_draft-from_canned = 📋 A canned reply
notice_draft-from_law = ⚖️ A change of the law
notice_draft-from_results = 🔎 Whose result has changed
notice_draft-which_canned = <b>Which canned reply?</b> Its approved texts become the words of the notice, in every language.
notice_draft-which_canned-none = <b>Which canned reply?</b> There is none with an approved text.
notice_draft-which_law = <b>Which change of the law?</b> What the bot says of it becomes the words of the notice. Please read them before you send them.
# Japanese: the title of a notice for those whose saved result today’s rules change
notice_draft-results-title = For people whose result has changed
notice_draft-results-again = 🔎 Look again whose changed
notice_draft-results-looking = The saved results of all workers are checked with today’s rules. A message tells you how many have changed.
# $count (Number) of people
notice_draft-results-found = { $count ->
    [0] Today’s rules change nobody’s saved result. The draft is for nobody now.
    [1] Today’s rules change the saved result of one person. The draft is for them, if they meet its other conditions too.
   *[other] Today’s rules change the saved results of { $count } people. The draft is for those of them who meet its other conditions too.
}
notice_draft-open = Open the notice

## The workbook of the words

notice_draft-workbook = 📗 As a workbook
# $title (String)
notice_draft-workbook-ask =
    <b>{ $title }: words as a workbook</b>
    A row for each language. Write the words into the last column, and leave the other columns as they are. Then send the workbook on this screen.
    Bold and links do not go into a workbook. Words that you leave as they are keep them.
notice_draft-workbook-send = 📗 Get the workbook
# $taken, $same, $empty, $refused (Number) of rows
notice_draft-workbook-read = <b>The workbook was read.</b> Taken: { $taken }. The same as before: { $same }. Empty, so left as it was: { $empty }. Refused: { $refused }.
# $line (Number) of the row; $code (String) of the language, or none
notice_draft-workbook-row = Row { $line } ({ $code ->
    [none] no code
   *[other] { $code }
}):
# $count (Number) of rows
notice_draft-workbook-more = … and { $count } more refused rows.
notice_draft-workbook-other_notice = ⚠️ This row is of another notice. Nothing of it was kept.
notice_draft-workbook-language = ⚠️ This is the code of no language that we know. Nothing of the row was kept.
notice_draft-workbook-twice = ⚠️ This language stands in several rows. Nothing of them was kept.
notice_draft-workbook-stale = ⚠️ These words were changed after the workbook was written. Nothing of this row was kept. Get the workbook again.
notice_draft-workbook-unreadable = ⚠️ There is a formula or a merged cell in this row. Nothing of it was kept.
notice_draft-workbook-too_much = ⚠️ This file holds much more than the words of a notice. Nothing was kept. Get the workbook again, and write into that.
