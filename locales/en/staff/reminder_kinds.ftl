## At the start: a kind of reminder that came with a new version

# $kind (String) a kind of reminder; $command (String) what an operator types
reminder_kinds-waiting = A new kind of reminder waits: <b>{ WORD("reminder-name", $kind) }</b>. Nobody is reminded of it until somebody activates it on the computer where the bot runs: <code>{ $command }</code>. The command first shows whom it would message today.
