## The privacy notice: one subject a page, and the names of all pages below it

privacy-button = 🔏 Privacy notice
# The names of the pages: two stand in a row, so at most 16 columns each
privacy-page-who = Who we are
privacy-page-what = What and why
privacy-page-yes = Your “Yes”
privacy-page-never = Do not send
privacy-page-time = How long
privacy-page-seen = Who sees it
privacy-page-where = Where it is
privacy-page-rights = Your rights
# $page (String) the name of the page that is shown
privacy-here = ▸ { $page }
# $organisation, $registration, $contact (String), $phone (String) or “none”
privacy-who =
    <b>{ privacy-page-who }</b>

    { $organisation } runs this bot. It is a registered support organisation (登録支援機関, { $registration }).

    { $phone ->
        [none] Questions about your data: { $contact }.
       *[other] Questions about your data: { $contact }, phone { $phone }.
    }
privacy-what =
    <b>{ privacy-page-what }</b>

    We keep the number of this chat, your language, your answers, your details and dates, and what you write to support.

    We use it to check the rules with you, to answer you and to remind you of deadlines. The law says that we must keep records of our support.
privacy-yes =
    <b>{ privacy-page-yes }</b>

    “{ consent-agree }” means three things. We may keep what you tell us. We may remind you of deadlines. Support staff may keep what you ask them and what they answer.

    You can also choose one by one. You can take back each one at any time: /privacy
privacy-never =
    <b>{ privacy-page-never }</b>

    We do not accept My Numbers, bank account numbers, passwords or photos of cards. Please do not send them here.
# How long we keep it. “Not on our list”: people who are not on the organisation’s list of workers.
# $chat_days, $checks_days, $margin_days, $silent_days (Number)
privacy-time =
    <b>{ privacy-page-time }</b>

    • Your details: until you delete them.
    • Your checks: { NUMBER($checks_days, useGrouping: 0) } days.
    • Consultations and support records: one year and { NUMBER($margin_days, useGrouping: 0) } days after your contract ends.
    • Not on our list: { NUMBER($chat_days, useGrouping: 0) } days after your consultation ends. We delete everything { NUMBER($silent_days, useGrouping: 0) } days after your last message, if we have answered.
# $organisation (String)
privacy-seen =
    <b>{ privacy-page-seen }</b>

    Support staff, managers and admins of { $organisation }. Auditors can read records. Only admins read a complaint about support staff.

    Your employer sees nothing. We tell your employer something only if you agree in that case, or if the law says so.
# $hosted_in (String) a country, $is_encrypted (String) yes or no
privacy-where =
    <b>{ privacy-page-where }</b>

    Your data is on a computer in this country: { COUNTRY($hosted_in) }. { $is_encrypted ->
        [yes] Your name and what you write are encrypted there.
       *[no] This bot does not encrypt it there.
    }

    Telegram is a company outside Japan. What you write here passes through its computers abroad.
privacy-rights =
    <b>{ privacy-page-rights }</b>

    /mydata – see, correct or download your data
    /stop – stop news
    /forget – delete your data
    /privacy – take back each “yes” at any time

    This is not an emergency line. { danger-numbers } Both are free, day and night.
