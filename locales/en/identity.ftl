## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>Is it you?</b>
    { $organisation } invited one person by this link. Please type your date of birth, like this: { $example }

    We do not keep it, and show nothing before.
    Your digits for staff: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>With this date we could not confirm that it is you.</b>
    Support staff will find out, and may call you.
    Your digits for staff: <b>{ $code }</b>

    A slip? Type your date of birth again, like this: { $example }
    Tries left: { $left }
# $example, $code (String)
identity-asked =
    ✓ <b>Support staff will find out who you are, and may call you.</b>
    If staff ask for the digits on your phone, read them these: <b>{ $code }</b>

    You can also type your date of birth here, like this: { $example }
identity-mistake-unread = ⚠️ We could not read this date.
identity-ask_staff = Let staff confirm it
identity-later = Later
identity-done = <b>Thank you. Now we know that it is you.</b> Everything you wrote here stays.
# $organisation, $phone (String)
identity-refused = Support staff could not confirm that this invitation is for you, so the link is over. You can go on writing here as before. { $phone ->
        [none] If this is wrong, please tell { $organisation }.
       *[other] If this is wrong, please call { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
identity-over = The link that you opened does not work any more, so nobody asks you any more whether it is for you. You can go on writing here as before. { $phone ->
        [none] If the invitation was for you, please ask { $organisation } for a new one.
       *[other] If the invitation was for you, please ask { $organisation } for a new one: { $phone }.
    }
