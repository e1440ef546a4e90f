# In danger. Japanese sentences stand with their reading in Latin letters: somebody reads them aloud into a telephone.

# The one sentence that every other text refers to
danger-numbers = In danger, call 110 (police) or 119 (fire, ambulance).
danger-call =
    <b>🆘 In danger? Call now.</b>

    <b>110</b> police. Say: 助けてください。<i>Tasukete kudasai.</i> (Help.)
    <b>119</b> ambulance, fire. Say: 救急車をお願いします。<i>Kyūkyūsha o onegai shimasu.</i>
    Where you are: 住所は … です。<i>Jūsho wa … desu.</i>
    Both are free, day and night. Do not hang up.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Tell support: it is urgent
# $number (String) of the matter
danger-alarmed =
    <b>📣 No. { $number }: we are telling every manager and admin now.</b> We tell them again until one of them answers. Nobody else reads it. You hear from us here.

    Write what happened, if you can. You do not have to. <b>{ danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ No. { $number }: a manager is helping you now</b> and will write to you or call you.
