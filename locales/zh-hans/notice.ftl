# News: what staff write to many people at once.

notice-other_language = ℹ️ 还没有您语言的文字。如果看不懂，请在这个聊天里问我们。
notice-corrected = ✏️ 我们修改了这条消息。
notice-taken_back = 🗑 <b>我们撤回了{ DAY($on) }的消息。</b>它不再有效。
# $buttons (String) what workers can tap below it, in the language of the words
notice-test = 🧪 测试消息{ $notice }：{ LANGUAGE($locale) }。只有您能看到。员工会在下面看到：{ $buttons }
notice-button-link = 🔗 打开网页

## Below a notice, which a worker knows as news

notice-button-read = ✅ 我读过了
notice-button-unclear = 🤔 我不明白
notice-button-question = 💬 我有问题

## What a tap says

notice-read = ✅ 谢谢。我们知道您已经读过。
notice-read-before = ✅ 您以前已经告诉我们您读过了。
notice-read_new = 这条消息后来改了。请读新的版本。
# Where the new version has no words in the language of the worker; also above the words before it
notice-no_new_text = ⚠️ 这条消息后来改了。新的内容还没有您的语言。请问我们：按“{ notice-button-question }”。
notice-not_valid = 我们撤回了这条消息。它不再有效。
# $number (String) of the consultation
notice-asked-unclear = 🤔 我们会告诉支援人员，您不明白这条消息。您的编号是{ $number }。您现在可以再写：哪里不明白？
# $number (String) of the consultation
notice-asked-question = 💬 我们会告诉支援人员，您对这条消息有问题。您的编号是{ $number }。请现在写下您的问题。
# $number (String) of the consultation
notice-asked-before = 💬 您以前问过这条消息。您的编号是{ $number }。您现在可以再写。

## Who has not tapped “I have read it”, once

# $sent (String) the day of the news, which this is a reply to
notice-silent = 📰 我们在{ DAY($sent) }给您发了最新消息。请读一读，然后按“{ notice-button-read }”。如果有不明白的，请问我们。

## The last news, from the menu

notice-list =
    <b>📰 最新消息</b>

    这是我们最近发给您的消息。请按一行来读。
notice-list-empty =
    <b>📰 最新消息</b>

    现在这里没有最新消息。
# Beside the day
notice-list-back = 已撤回
# $sent (String) its day; $corrected (String) the day of the new version, or “none”; $media (String) photo, document, or “none”
notice-one = <b>📰 { DAY($sent) }的消息</b>{ $corrected ->
    [none] {""}
   *[other] （{ DAY($corrected) }的新版本）
}{ $media ->
    [photo] {" "}🖼 图片在这个聊天的上面。
    [document] {" "}📎 文件在这个聊天的上面。
   *[none] {""}
}
notice-one-is_read = {""}
    ✅ 您已经读过。
# $sent (String) its day; $back (String) the day on which it was taken back
notice-one-back =
    <b>📰 { DAY($sent) }的消息</b>

    我们在{ DAY($back) }撤回了这条消息。它不再有效。
notice-one-gone = 这条消息已经不在这里。
