## The privacy notice

privacy-button = 🔏 Privacy notice
# $organisation, $registration, $phone, $contact (String), $hosted_in (String) a country, $sealed (String) yes or no
# $chat_days, $checks_days, $margin_days (Number)
privacy-notice =
    <b>Privacy notice</b>

    <b>Who:</b> { $organisation }, a registered support organisation (登録支援機関, { $registration }). Questions about your data: { $contact }, phone { $phone }.

    <b>What for:</b> to check the rules with you, to answer you, to remind you of deadlines, and to keep the records of our support that the law asks for.

    <b>What we keep, and how long:</b>
    • Details that you told us: until you delete them, or ask us to forget you.
    • What you wrote, if you are not on our list of workers: { NUMBER($chat_days, useGrouping: 0) } days after the consultation was closed.
    • Your checks: { NUMBER($checks_days, useGrouping: 0) } days.
    • Consultations and other records of our support: one year and { NUMBER($margin_days, useGrouping: 0) } days after the end of your contract.
    We take no My Number, bank account, password or photo of a card.

    <b>Who sees it:</b> support officers, support managers and admins of { $organisation }. Auditors may read the records. A complaint about support staff is read by admins only. Your employer sees nothing. We tell your employer something only when you agree in that case, or when the law demands it.

    <b>Where:</b> on a computer in this country: { COUNTRY($hosted_in) }. { $sealed ->
        [yes] Names and what you write are stored encrypted.
       *[no] What is stored there is not encrypted by this bot.
    } Telegram is a company outside Japan; what you write here passes through its computers abroad.

    <b>Your rights:</b>
    /mydata – see everything, correct it, get it as files
    /stop – no more notices
    /forget – be forgotten
    You can take back each consent.

    <b>This is not an emergency line.</b> In danger, call 110 (police). For fire or ambulance, call 119.
