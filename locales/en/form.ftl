# One form for every check: questions, summary, result.

form-begin = Start
form-resume = Continue where I stopped
form-change = See or change my answers
form-full = Check everything, one by one
form-known =
    <b>Is this still correct?</b>

    You or support staff told us this. Is something wrong? Tap it.
form-known-yes = Yes, all of this is correct
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = Question { $number } of about { $about }
# $count (Number) in the quick check
form-left = { $count ->
    [1] About { $count } more question
   *[other] About { $count } more questions
}
# $answer (String)
form-answer-now = Your answer now: <b>{ $answer }</b>
form-yes = Yes
form-no = No
form-skip = I don’t know
form-one_by_one = Ask me one by one
form-not-known = I don’t know
form-back = { button-back }
form-later = Stop for now (answers are saved)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = none
form-periods-open = Enter my periods of stay
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = Never had it, never prepared
form-periods-since = Without a break until now? Enter the first day: 2024-04-01. If not, enter your periods.
form-date-hint = Choose the day, or type it like this: 2026-11-22
form-number-hint = Please type a number.
form-country-hint = Is your country not in the list? Type its name.
form-found = Do you mean one of these? If not, please type another word, or tap “{ form-show-all }”.
form-show-all = Show all
form-health =
    <b>The next questions are about your health.</b>

    Health is private. We only ask whether you had a health check, when, and whether a doctor said that you can work. We use this only for this check, and support staff can see it. You do not have to answer.
form-health-yes = Yes, you may ask
form-health-no = No, skip these questions
# Beside a single question about health.
form-health-one = Health is private. If you answer, we use it only for this check, and support staff can see it. You do not have to answer.
form-health-private = I do not want to say
form-summary =
    <b>Your answers</b>

    Tap an answer below to change it.
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = Show the result
form-mistake-no-text = ⚠️ Please answer with text or with the buttons. You cannot answer here with a picture, voice message or sticker.
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 We understood this day: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ Which year? Please type the whole day, like this: 2026-11-22
form-mistake-short-year = ⚠️ Which number is the year? Please write it with four digits, like this: 2026-11-22
form-mistake-no-month = ⚠️ Which month? Please type the whole day, like this: 2026-11-22
form-mistake-no-date = ⚠️ We could not read this date. Please type it like this: 2026-11-22
form-mistake-two-dates = ⚠️ Which number is the day, and which is the month? Please type the year, the month and the day, like this: 2026-11-22
form-mistake-no-such-day = ⚠️ There is no such day. Please check it, and type it like this: 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ The day of the week and the date do not match: this day is { DAY($day) }. Please check it, and type the day like this: 2026-11-22
form-mistake-nepali = ⚠️ Is this a year of the Nepali calendar (Bikram Sambat)? Please type the day that is written on your residence card or passport, like this: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ Please choose a day from { $first } to { $last }.
# $lowest, $highest (Number)
form-mistake-number = ⚠️ Please type a whole number from { $lowest } to { $highest }.
form-mistake-choose = ⚠️ This is not one of the answers. Please use the buttons.
# To staff, of the worker's health
form-health-about = Health
form-health-refused = does not want to say
