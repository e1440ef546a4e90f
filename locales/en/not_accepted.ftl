# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = my number, mynumber, individual number
not_accepted-words-bank_account = bank account, account number, account no, branch, passbook, bank book, bankbook
not_accepted-words-password = password, passcode, pass code, pin, pin code, pin number, login code
not_accepted-words-card_photo = residence card, zairyu card, resident card, passport, my number card, bank card, credit card, cash card, debit card, passbook, bank book, bankbook, driving licence, driver's license, health insurance card
not_accepted-words-stated = is, are
# Beside an amount: what money is called, and thousands and millions. Such a number is no account.
not_accepted-words-money = yen, jpy, dollar, dollars, bucks, thousand, million, man yen

## Said to the worker

not_accepted-my_number =
    <b>We are deleting your message: it looks like a My Number (マイナンバー).</b> You did nothing wrong.

    We may not keep this number here. Show it only on paper: at city hall, at the tax office or to your company. Did you write something else too? Please send it again without the number.
not_accepted-bank_account =
    <b>We are deleting your message: it looks like a bank account number.</b> You did nothing wrong.

    Somebody could misuse it. Give it to your company yourself, on paper. Staff can help you at the bank in person. Did you write something else too? Please send it again without the number.
not_accepted-password =
    <b>We are deleting your message: it looks like a password or PIN.</b> You did nothing wrong.

    Never tell anybody a password. We never ask for it. If you still use it, change it now. Staff can help you in person. Did you write something else too? Please send it again without the password.
not_accepted-card =
    <b>We are deleting your message: it seems to show a card, passport or bank book, or a number from one.</b> Somebody could use it in your name.

    Show the real card to staff in person, at city hall or at the immigration office. Questions? Please write them without a picture or number.
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ No. { $number }: we tell nobody here about this.</b>
        [admins] We tell admins of { $organisation } that something urgent happened: no. { $number }.
       *[other] We tell managers of { $organisation } that something urgent happened: no. { $number }.
    } We had to delete your message, because it contained a number, a password or a card.

    <b>Please write again what happened, without that number.</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] We could not delete this message: Telegram does not let us do that any more.
   *[other] We could not delete your message of { DAY($on) }, { $time }: Telegram lets us do that only for 48 hours.
    } Please delete it yourself. Hold your finger on it, choose “Delete”, and delete it for the bot too.
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = Support staff already got your message as it was before you changed it. They keep that version.
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>Remove this picture?</b> Only if it shows a card, passport or bank book. { $handling ->
        [destroy] We delete it here and from the staff chats.
        [hold] We delete it from the chats. We keep a hidden copy for a legal case. { evidence-only }
       *[decide] We delete it from the chats. We keep a hidden copy, because it can be evidence. { evidence-only }
    } Any words below it stay, without numbers.
not_accepted-out-yes = 🗑 Yes, remove it
not_accepted-out-no = No, keep it
not_accepted-out-left = Nothing was changed: your picture stays.
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>We are deleting your picture here and from the staff chats: you told us that it shows a card.</b> Any words below it stay with staff, without numbers.

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>We are removing your picture from the chats: you told us that it shows a card.</b> We keep a hidden copy, because your records are kept for a legal case. { evidence-only }

    <blockquote expandable>Any words below it stay with staff, without numbers. { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>We are removing your picture from the chats: you told us that it shows a card.</b> Any words below it stay.

    We keep a hidden copy too, because it can be evidence for you. { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}They decide about it within seven days.
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = Show the real card to staff in person, at city hall or at the immigration office.
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>We ask before staff get this message: does the picture show a card, passport or bank book?</b> Somebody could use it in your name. If you do not answer in { $minutes } minutes, staff get your words alone.
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>We take this album back from staff and ask first: does one of its pictures show a card, passport or bank book?</b> Somebody could use it in your name. If you do not answer in { $minutes } minutes, staff get your words alone.
not_accepted-held-yes = 🗑 Yes: delete, send only my words
not_accepted-held-no = No: send all
not_accepted-held-deleted = <b>We are deleting your picture, wherever it stands.</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>We are deleting this picture. Staff keep the one that stood in its place before.</b> Does that one show a card, too? Then take it out.
not_accepted-held-answered = You told us: it shows no card, passport or bank book.
# Below changed words that may be evidence
not_accepted-held-released = What you wrote now may be important: your picture goes to staff with it.
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>You did not answer, so we do not give staff this picture.</b> { $readers ->
    [none] We keep your words without it (No. { $number }), and nobody here reads them.
    [unheard] We keep your words without it (No. { $number }). { receipt-alarm-unheard }
    [kept_out] We keep your words without it (No. { $number }). { receipt-alarm-kept_out }
    [admins] The admins get your words without it (No. { $number }).
    [restricted] Managers get your words without it (No. { $number }).
   *[group] Support staff get your words without it (No. { $number }).
    } Do they need the picture? Please send it again.
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>You did not answer, so we do not give staff this picture.</b> Do they need it? Please send it again.
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = We do not give staff this picture. Do they need it? Please send it again.
# A button under a photo or a document.
not_accepted-shows-card = 🗑 Shows a card? Remove it
not_accepted-taken-away = We are deleting it.
