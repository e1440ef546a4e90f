# An alarm, told to each manager and admin in private. Not a word of the matter stands here.

# $number (String) of the matter, $rung (Number) how often it has been told
alarm-raised = { $rung ->
    [1] 🆘 A worker says that it is urgent: no. { $number }. Please take it, and write or call now.
   *[other] 🆘 Nobody has taken no. { $number } yet. This is call no. { $rung }. Please take it, and write or call now.
}
alarm-take = ✋ I take it
alarm-taken = You have it. The worker has been told. Nobody is alarmed again.
alarm-taken-before = Somebody else has taken it.
alarm-over = This alarm is over, and nobody took it. Open the matter to see what became of it.
# For the staff group, where the bot may write to no manager or admin. $number (String) of the matter
alarm-unheard = 🆘 No. { $number } · urgent: no manager or admin can be told in private. Managers and admins, please open the bot now.
alarm-open_bot = Open the bot
