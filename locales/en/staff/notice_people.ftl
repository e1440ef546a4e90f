# Whom a notice is for: conditions, and how many people that is.

notice_people-open = 👥 Whom it is for

## In one sentence

# $whose (String) roster, or beyond: also people in the bot who are not on the roster
notice_people-everybody = { $whose ->
    [beyond] It is for everybody on the roster and everybody else in the bot.
   *[roster] It is for everybody on the roster.
}
# $conditions (String) a list; each of them must hold
notice_people-those = { $whose ->
    [beyond] It is for everybody, on the roster or only in the bot, who { $conditions }.
   *[roster] It is for everybody on the roster who { $conditions }.
}
# $notice (String) that is corrected or taken back
notice_people-has_it = It is for everybody who has notice no. { $notice }.
# Conditions. $values (String) a list of which one is enough
notice_people-if-locales = reads { $values }
notice_people-if-statuses = has the status { $values }
notice_people-if-fields = works in { $values }
notice_people-if-employers = works at { $values }
notice_people-if-prefectures = has an employer in { $values }
notice_people-if-numbers = has the number { $values }
# $months (Number)
notice_people-if-stay = { $months ->
    [1] has a stay that ends within a month
   *[other] has a stay that ends within { $months } months
}
notice_people-if-interview = has no interview booked
# $day (String)
notice_people-if-seen = was last seen before { DAY($day) }, or never
# $count (Number) of people who were found
notice_people-if-changed = has a saved result that the rules change ({ $count } found)
# $notices (String) their numbers
notice_people-if-lacks = has not got notice no. { $notices }
# $count (Number) of values that are not named
notice_people-others = { $count ->
    [1] one more
   *[other] { $count } more
}

## How many

# $people, $reached (Number)
notice_people-reach =

    <b>{ $people ->
        [0] Nobody meets these conditions.
        [1] That is one person.
       *[other] That is { $people } people.
    }</b>{ $people ->
        [0] {""}
       *[other] {" "}It reaches { $reached }.
    }
# $languages (String) each with people and whether there are words
notice_people-languages = Languages: { $languages }
# $count (Number)
notice_people-not-no_text = ⚠️ No words in their language: { $count }
notice_people-not-no_chat = Not in the bot: { $count }
notice_people-not-unreachable = Telegram does not reach them: { $count }
notice_people-not-muted = Have muted news: { $count }
notice_people-not-unchanged = Have it as it is: { $count }
# $numbers (String) a list
notice_people-sample = For example: { $numbers }
notice_people-one =

    That is one person. Write to them instead: they can answer, and the words stay with their consultation.

## The conditions as buttons

notice_people-part-locales = Language
notice_people-part-statuses = Status
notice_people-part-fields = Field
notice_people-part-employers = Employer
notice_people-part-prefectures = Prefecture
notice_people-part-stay_ends_within = Stay ends soon
notice_people-part-last_seen_before = Not seen since
notice_people-part-numbers = Numbers
notice_people-part-has_no_interview = No interview
notice_people-part-beyond_roster = Off roster too
notice_people-part-changed = Whose result has changed
notice_people-no_changed = Not only changed results
notice_people-clear = Everybody on the roster
notice_people-untold = 📞 Who has no words (Excel)
notice_people-write = Write to this person

## One condition

# $part (String)
notice_people-which = { $part ->
    [locales] <b>Which languages do they read?</b>
    [statuses] <b>Which status do they have?</b>
    [fields] <b>In which fields do they work?</b>
    [employers] <b>Who employs them?</b>
   *[prefectures] <b>Where is their employer?</b>
} Tap each that is meant. One of them is enough.
# $unplaced (Number) of employers
notice_people-unplaced = { $unplaced ->
    [1] The address of one employer begins with no prefecture: its people are in none.
   *[other] The addresses of { $unplaced } employers begin with no prefecture: their people are in none.
}
notice_people-any = Any
notice_people-done = ✓ Done
# $months (Number)
notice_people-months = { $months ->
    [1] 1 month
   *[other] { $months } months
}
# $most (Number)
notice_people-ask_months = <b>Within how many months does their stay end?</b> Tap, or type a number up to { $most }.
notice_people-ask_day = <b>Who was last seen before which day?</b> Who was never seen is meant too.
# $count (Number) of numbers that stand there already
notice_people-ask_numbers = <b>Paste roster numbers</b>, with spaces, commas or lines between them.{ $count ->
    [0] {""}
    [1] {" "}One number stands there already. What you paste is added.
   *[other] {" "}{ $count } numbers stand there already. What you paste is added.
}
notice_people-without = Without this condition
notice_people-mistake-no_number = ⚠️ There was no number in your message.
# $numbers (String); $more (Number) that are not named
notice_people-mistake-unknown = ⚠️ Nobody on the roster has these numbers: { $numbers }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} Nothing was changed. Correct them and paste them again.
