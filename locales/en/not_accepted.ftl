# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = my number, mynumber, individual number
not_accepted-words-bank_account = bank account, account number, account no, branch, passbook, bank book, bankbook
not_accepted-words-password = password, passcode, pass code, pin, pin code, pin number, login code
not_accepted-words-card_photo = residence card, zairyu card, resident card, passport, my number card, bank card, credit card, cash card, debit card, passbook, bank book, bankbook, driving licence, driver's license, health insurance card
not_accepted-words-stated = is, are

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
    } What you wrote below it stays, without numbers.
not_accepted-out-yes = 🗑 Yes, remove it
not_accepted-out-no = No, keep it
not_accepted-out-left = Nothing was changed: your picture stays.
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>We are deleting your picture here and from the staff chats: you told us that it shows a card.</b> What you wrote below it stays with staff, without numbers.

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>We are removing your picture from the chats: you told us that it shows a card.</b> We keep a hidden copy, because your records are kept for a legal case. { evidence-only }

    <blockquote expandable>What you wrote below it stays with staff, without numbers. { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>We are removing your picture from the chats: you told us that it shows a card.</b> What you wrote below it stays.

    We keep a hidden copy too, because it can be evidence for you. { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}They decide about it within seven days.
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = Show the real card to staff in person, at city hall or at the immigration office.
# Below a picture whose words name a card: staff do not get it before the worker has answered.
not_accepted-held-ask = <b>Staff do not have your picture yet. Does it show a card, passport or bank book?</b> If it does, please do not send it: somebody could use it in your name. Staff get what you wrote below it in any case.
# The same of an album of which staff got pictures before the words
not_accepted-held-ask_back = <b>We are taking the pictures of this album away from staff until you answer. Does one show a card, passport or bank book?</b> If it does, please do not send it: somebody could use it in your name. What you wrote below them stays with staff.
not_accepted-held-yes = 🗑 Yes. Delete it, do not send it
not_accepted-held-no = No. Give it to staff
not_accepted-held-deleted = <b>We are deleting your picture. Staff do not have it.</b> { not_accepted-real_card }
not_accepted-held-given = We give your picture to staff now.
# Below a picture that has waited since another day. $count (Number) of pictures that wait
not_accepted-held-again = { $count ->
    [1] <b>Staff did not get this picture yet: we wait for your answer.</b> Does it show a card, passport or bank book? Please tap your answer below the picture.
   *[other] <b>Staff did not get { $count } of your pictures yet, from this one on: we wait for your answers.</b> Do they show a card, passport or bank book? Please tap an answer below each picture.
}
# Below the oldest of too many
not_accepted-held-given_up = <b>Staff do not get this picture: too many pictures wait for your answer.</b> To give it to staff, please send it again.
# Of a picture with words that staff took away
not_accepted-held-out = <b>We are deleting your picture too: it still waited for your answer.</b> Staff do not have it, and we keep no copy of it. To give it to staff, please send it again.
# An alert: what it asked about is held back no more, and staff did not get it
not_accepted-held-gone = Staff do not have this picture. To give it to them, please send it again.
# A button under a photo or a document.
not_accepted-shows-card = 🗑 Shows a card? Remove it
not_accepted-taken-away = We are deleting it.
