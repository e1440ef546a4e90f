# News: what staff write to many people at once.

notice-other_language = ℹ️ There is no text in your language yet. Ask us in this chat if you do not understand.
notice-corrected = ✏️ We have changed this message.
notice-taken_back = 🗑 <b>We have taken back our message of { DAY($on) }.</b> It does not count any more.
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 Test of notice { $notice }: { LANGUAGE($locale) }. Only you see this. Below it workers get: { $buttons }
notice-button-link = 🔗 Open the page

## Below a notice, which a worker knows as news

notice-button-read = ✅ I have read it
notice-button-unclear = 🤔 I don’t understand
notice-button-question = 💬 I have a question

## What a tap says

notice-read = ✅ Thank you. We know that you have read it.
notice-read-before = ✅ You have told us before that you have read it.
notice-read_new = This news has changed since. Please read the new version.
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ This news has changed since. There is no new text in your language yet. Please ask us: tap “{ notice-button-question }”.
notice-not_valid = We have taken this news back. It does not count any more.
# $number (String) of the consultation
notice-asked-unclear = 🤔 We tell support staff that you don’t understand this news. Your number is { $number }. You can write more now: what is not clear?
# $number (String) of the consultation
notice-asked-question = 💬 We tell support staff that you have a question about this news. Your number is { $number }. Please write your question now.
# $number (String) of the consultation
notice-asked-before = 💬 You have asked about this news before. Your number is { $number }. You can write more now.

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 On { DAY($sent) } we sent you news. Please read it, then tap “{ notice-button-read }”. If something is not clear, please ask.

## The last news, from the menu

notice-list =
    <b>📰 News</b>

    This is the last news that we sent you. Tap a line to read it.
notice-list-empty =
    <b>📰 News</b>

    There is no news here now.
# Beside the day
notice-list-back = taken back
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 News of { DAY($sent) }</b>{ $corrected ->
    [none] {""}
   *[other] {" "}(new version of { DAY($corrected) })
}{ $media ->
    [photo] {" "}🖼 Its picture stands in this chat, further up.
    [document] {" "}📎 Its file stands in this chat, further up.
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ You have read it.
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 News of { DAY($sent) }</b>

    We took this news back on { DAY($back) }. It does not count any more.
notice-one-gone = This news is not here any more.
