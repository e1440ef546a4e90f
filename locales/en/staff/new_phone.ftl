## A new phone

# $roster_number (String)
new_phone-asking =
    <b>New phone for roster number { $roster_number }?</b>

    Press the red button only when you are sure that the worker has a new phone or a new Telegram account. Talk with the worker first, for example by phone.

    The old chat is cut off at once. Nothing more is sent there, and we do not know any more who writes there. The worker’s details and consultations stay.
new_phone-yes = Yes, cut off the old chat
# $roster_number (String)
new_phone-freed =
    <b>The old chat of roster number { $roster_number } is cut off.</b>

    Next: make a new invitation and give it to the worker. In the new chat the worker is asked for consent again. After that everything goes on as before.
