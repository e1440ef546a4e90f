# One person at a time: adding somebody to the roster, or correcting what it says.

# What the cells of a row hold, in short; also buttons.
person-column-number = Number
person-column-name_on_card = Name
person-column-language = Language
person-column-nationality = Nationality
person-column-birth_date = Date of birth
person-column-status = Status
person-column-field = Field
person-column-employer = Employer
person-column-contract_started_on = Contract start
person-column-contract_ended_on = Contract end
person-column-contract_end_reason = End reason
person-column-stay_expiry = Stay expires
person-column-last_interview_on = Last interview
person-column-last_supervisor_interview_on = Last supervisor interview
person-column-last_health_check_on = Health check
person-column-passport_expiry = Passport until

## Giving one cell

# $column (String) an id, $roster_number (String), $value (String) what is known or was given
person-ask =
    <b>{ WORD("person-column", $column) }</b>
    { $roster_number ->
        [none] New person
       *[other] Roster number { $roster_number }
    }
    { $value ->
        [none] Not known yet.
       *[other] Now: <b>{ $value }</b>
    }

    { $column ->
        [number] Type your own reference number for this person.
        [name_on_card] Type the name as it stands on the residence card.
        [employer] Choose the employer, or type its name.
        [language] Choose the language that this person reads, or type it.
        [nationality] Choose the nationality, or type it.
        [status] Choose one, or type it.
        [field] Choose one, or type it.
        [contract_end_reason] Choose one, or type it.
       *[other] Choose the day, or type it.
    }
person-skip = Leave empty
person-enough = Go to the summary
person-open_card = Open the card of that person
# $number (String)
person-mistake-number_taken = ⚠️ The number { $number } is on the roster already. Please use another number, or correct that person.
person-mistake-nothing = ⚠️ This is read as an empty cell, and an empty cell changes nothing. Please type what is right.

## All of them

# $column (String) an id, $value (String)
person-line = • { WORD("person-column", $column) }: { $value ->
        [none] not known
       *[other] <b>{ $value }</b>
    }
# $roster_number (String)
person-list =
    { $roster_number ->
        [none] <b>New person</b>
       *[other] <b>Roster number { $roster_number }</b>
    }
    Which part do you want to change?

## A last look

# $roster_number (String)
person-summary =
    { $roster_number ->
        [none] <b>New person on the roster</b>
       *[other] <b>Roster number { $roster_number }</b>
    }
    Is this right?
# $column (String) an id, $value (String)
person-line-new = • { WORD("person-column", $column) }: <b>{ $value }</b>
# $column (String) an id, $before, $value (String)
person-line-changed = • { WORD("person-column", $column) }: { $before } → <b>{ $value }</b>
# $column (String) an id, $value (String) what the worker said
person-line-otherwise = ⚠️ { WORD("person-column", $column) }: the worker says { $value }. It is not overwritten; of two days that may both be right, the worker is asked.
person-change = Change something
person-take = I checked it: save all the same
person-same = The same person: take the new number
person-mistake-changed = ⚠️ Somebody has changed this meanwhile. Below stands what the roster says now. Please look again before you save.
person-mistake-same = ⚠️ The roster says this already. Nothing was changed.
person-mistake-several = ⚠️ Several people on the roster have this name. Please look for the right one, and correct the number on their card.

## Saved

# $roster_number, $name (String)
person-saved =
    ✅ On the roster now: <b>{ $roster_number }</b>, { $name ->
        [none] no name
       *[other] { $name }
    }
person-open_saved = Open the card
person-another = Add another person
