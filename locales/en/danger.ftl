# In danger. Japanese sentences stand with their reading in kana and in Latin letters: somebody reads them aloud into a
# telephone.

# The one sentence that every other text refers to
danger-numbers = In danger, call 110 (police) or 119 (fire, ambulance).
danger-call =
    <b>🆘 In danger? Call now, and say:</b>

    <b>110</b> police: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> ambulance, fire: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    Where you are: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    Both are free, day and night. Do not hang up.
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 Tell support: it is urgent
# $number (String) of the matter
danger-alarmed =
    <b>📣 No. { $number }: we are telling every manager and admin now.</b> If nobody takes it, we repeat it after 15 and 60 minutes, then hourly. Only they read it. You hear from us here. Tap { sign-danger } to repeat it now.

    Write what happened, if you can. <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ No. { $number }: we could not reach any manager here yet.</b> We try again. We tell the staff group the number, and nothing else.

    <b>Do not wait. { danger-numbers }</b> { $phone ->
        [none] Other numbers stand under { sign-danger }.
       *[other] You can also call us: { $phone }. Other numbers stand under { sign-danger }.
    }
# $number (String)
danger-taken = <b>✅ No. { $number }: a manager is helping you now</b> and will write to you or call you.
# Sent where the one who took it has it no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 No. { $number }: we have not answered you yet.</b> We are telling every manager and admin again. <b>{ danger-numbers }</b>
