# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 A worker says that it is urgent: no. { $number }. Please take it, and write or call now.
   *[other] 🆘 No manager has taken no. { $number } yet. This is call no. { $rung }. Please take it, and write or call now.
}
# The first time, where staff say that it is urgent. $number (String) of the matter
alarm-flagged = 🆘 Staff say that it is urgent: no. { $number }. Please take it, and write or call now.
# On the card of the matter. $since_on, $since_time (String) when the worker said so last
alarm-runs = <b>🆘 Alarm since { DAY($since_on) } { $since_time }. No manager has taken it yet.</b>
alarm-take = ✋ I take it
alarm-taken = You have it, and nobody is alarmed again. We are telling the worker. Please write or call now.
# To who took it, where Telegram refused what the worker was to read. $number (String)
alarm-not_delivered = ⚠️ No. { $number }: the worker does not know that you have it. Our message did not arrive. Please telephone now.
alarm-taken-by_you = You have taken it already. Please write or call, if you have not.
alarm-taken-before = Somebody else has taken it.
alarm-over = This alarm is over, and nobody took it. Open the matter to see what became of it.
# To each who reads the matter as a manager, where its worker asked to be forgotten. $number (String)
alarm-forgotten = ⚠️ No. { $number }: this alarm has ended, because the worker asked us to delete their data. The bot cannot write to them any more. If they may be in danger, please telephone them or call 110 now.
# The same where no alarm had begun, and the worker's words have a sign of what is red. $number (String)
alarm-forgotten-cry = ⚠️ No. { $number }: what the worker wrote may be a cry for help. Now they have asked us to delete their data. The bot cannot write to them any more. If they may be in danger, please telephone them or call 110 now.
# For the staff group, where the bot may write to no manager or admin. $number (String) of the matter
alarm-unheard = 🆘 No. { $number } · urgent: no manager or admin can be told in private. Managers and admins, please open the bot now.
alarm-open_bot = Open the bot
alarm-not_yours = You may not read this matter, so somebody else has to take it.
alarm-for_managers = Only a manager or an admin can end the alarm. Claim the matter to work on it: the alarm goes on until one of them takes it.
# To who closes it, once. $number (String), $name (String) who has taken its alarm
alarm-close-taken = { $name } has taken the alarm of no. { $number }, and has not said what was done. Really close it? Then tap again.
# To who has taken its alarm. $number (String), $name (String) who closed it
alarm-closed = { $name } has closed no. { $number }, whose alarm you took. Please still say what was done.

## What was done. $number (String) of the matter

alarm-what_done = <b>No. { $number }: what was done?</b> When you have done it, tap what it was. Until then it stands in /tasks, due today.
alarm-outcome-spoke = Spoke with the worker
alarm-outcome-called_help = Police or ambulance called
alarm-outcome-no_danger = No danger
alarm-outcome-other = Something else: write it
alarm-what_done-words = <b>No. { $number }: what was done?</b> Type it. Everybody who may read this matter reads your words.
alarm-what_done-kept = <b>No. { $number }</b>: it is kept what was done.
# $outcome (String)
alarm-what_done-said = ✅ No. { $number }: { WORD("alarm-outcome", $outcome) }. Not right? Tap what is right.
alarm-what_done-say = ✍️ Say what was done
alarm-what_done-correct = ✍️ Correct what was done
# Where it was said before, by the same person. $outcome (String)
alarm-what_done-change = <b>No. { $number }: { WORD("alarm-outcome", $outcome) }.</b> You said this. Not right? Tap what is right.
# Where somebody else has said it before. $name (String) who, $outcome (String) what
alarm-what_done-before = No. { $number }: { $name } has said this before: { WORD("alarm-outcome", $outcome) }. Nothing was changed.
alarm-what_done-beside = No. { $number }: your words are kept in the matter. { $name } had said this before: { WORD("alarm-outcome", $outcome) }.
# For the topic of the matter. $text (String) what somebody of staff wrote
alarm-what_done-noted = <b>What was done of the alarm:</b> { $text }
# On the card of the matter. $outcome (String), or none
alarm-what_done-card = { $outcome ->
    [none] <b>✋ The alarm was taken. Nobody has said yet what was done.</b>
   *[other] ✋ The alarm was taken. { WORD("alarm-outcome", $outcome) }.
}
