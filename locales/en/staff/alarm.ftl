# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 A worker says that it is urgent: no. { $number }. Please take it, and write or call now.
   *[other] 🆘 No manager has taken no. { $number } yet. This is call no. { $rung }. Please take it, and write or call now.
}
# On the card of the matter. $since_on, $since_time (String) when the worker said so last
alarm-runs = <b>🆘 Alarm since { DAY($since_on) } { $since_time }. No manager has taken it yet.</b>
alarm-take = ✋ I take it
alarm-taken = You have it, and nobody is alarmed again. We are telling the worker. Please write or call now.
# To who took it, where Telegram refused what the worker was to read. $number (String)
alarm-not_delivered = ⚠️ No. { $number }: the worker does not know that you have it. Our message did not arrive. Please telephone now.
alarm-taken-by_you = You have taken it already. Please write or call, if you have not.
alarm-taken-before = Somebody else has taken it.
alarm-over = This alarm is over, and nobody took it. Open the matter to see what became of it.
# For the staff group, where the bot may write to no manager or admin. $number (String) of the matter
alarm-unheard = 🆘 No. { $number } · urgent: no manager or admin can be told in private. Managers and admins, please open the bot now.
alarm-open_bot = Open the bot
