# Staff read this above the help.
help-staff = <b>For support staff</b>
# $name (String) a command
help-staff-command = /{ $name } – { WORD("command", $name) }
help-staff-file = Send the roster file (.xlsx) here: first you read what it would change.
help-staff-workers = <b>What workers read here</b>
