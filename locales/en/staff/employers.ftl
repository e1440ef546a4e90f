## Employers

employers-list = <b>Employers</b>
employers-add = Add an employer
employers-new = <b>New employer</b>: please type the full name.
# $name (String), $address (String), $field (String), $supervisor (String), $email (String), $count (Number) how many work there
employers-one =
    <b>{ $name }</b>
    Address: { $address ->
        [none] not recorded
       *[other] { $address }
    }
    Prefecture: { $prefecture ->
        [none] not told by the address (it begins with none)
       *[other] { $prefecture }
    }
    Field: { $field ->
        [none] not recorded
       *[other] { WORD("field", $field) }
    }
    Supervisor: { $supervisor ->
        [none] not recorded
       *[other] { $supervisor }
    }
    Supervisor’s e-mail: { $email ->
        [none] not recorded
       *[other] { $email }
    }
    On the roster: { $count }

    What would you like to change?
employers-part-name = Name
employers-part-address = Address
employers-part-supervisor_name = Supervisor
employers-part-supervisor_email = Supervisor’s e-mail
employers-part-field = Field
# $name (String), $part (String)
employers-type =
    <b>{ $name }</b>

    { WORD("employers-part", $part) }: please type it.
employers-empty = Leave it empty
# $name (String)
employers-choose-field =
    <b>{ $name }</b>

    Which field is it?
employers-mistake-twice = ⚠️ There is already an employer with this name.
employers-mistake-email = ⚠️ This is not an e-mail address.
