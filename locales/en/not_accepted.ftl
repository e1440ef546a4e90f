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
    <b>I am taking your message away: it looks like a My Number (マイナンバー).</b>

    Support staff may not keep this number here. What you write in Telegram also passes through computers abroad.

    Show your My Number only where the law asks for it: at the city office, the tax office, or your company's office, on paper. Did you write something else too? Please write it again without the number.
not_accepted-bank_account =
    <b>I am taking your message away: it looks like a bank account number.</b>

    Somebody who sees it could misuse it. Support staff do not need it here.

    Give it to your company's office yourself, on paper. If staff must help you at the bank, show it to them in person. Did you write something else too? Please write it again without the number.
not_accepted-password =
    <b>I am taking your message away: it looks like a password or PIN.</b>

    Never tell anybody a password, not even support staff. We will never ask you for it.

    If it is still in use, change it now. If you forgot it, ask staff to sit beside you while you make a new one. Did you write something else too? Please write it again without the password.
not_accepted-card =
    <b>I am taking your message away: it shows, or seems to show, a card, a passport, a bank book or a number from one.</b>

    With such a picture or number somebody could pretend to be you.

    Show the real card to support staff in person, or at the city office or the immigration office. Do you have a question about it? Please write the question without the picture and without the number.
not_accepted-removed-by-staff =
    Support staff are taking one of your messages away from this chat, because it held something that should not stay here: for example a card, an account number or a password. You have done nothing wrong.

    You can show it to staff in person. If something else was in the message, please write that again.
# A reply to the message that the bot could not delete.
not_accepted-delete-yourself = I could not take this message away: Telegram lets me do that only for 48 hours. Please delete it yourself: hold your finger on it, choose “Delete”, and delete it for the bot too.
# A button under a photo or a document.
not_accepted-shows-card = 🪪 It shows a card, passport or bank book
not_accepted-taken-away = It is being taken away.
