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

    Show the real card to staff in person, at city hall or at the immigration office. Any question? Please write it without picture and number.
# $number (String) of the matter, $organisation (String). Said to somebody whose deleted message was a cry for help.
not_accepted-cry =
    <b>{ danger-numbers }</b>

    We tell managers of { $organisation } that something urgent happened: no. { $number }. We had to delete your message, because it held a number, a password or a card.

    <b>Please write again what happened, without that number.</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] We could not delete this message: Telegram does not let us any more.
   *[other] We could not delete your message of { DAY($on) }, { $time }: Telegram lets us do that only for 48 hours.
    } Please delete it yourself. Hold your finger on it, choose “Delete”, and delete it for the bot too.
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = What your message said before you changed it has reached support staff, and stays with them.
not_accepted-card-held =
    <b>We are taking your picture out of the chats: it shows a card, passport or bank book.</b> Somebody could use it in your name.

    A hidden copy of your words below it stays: your records are kept for a legal case. Only managers and admins can read it.

    <blockquote expandable>Show the real card to staff in person, at city hall or at the immigration office.</blockquote>
# A button under a photo or a document.
not_accepted-shows-card = 🪪 Card, passport or bank book
not_accepted-taken-away = We are deleting it.
