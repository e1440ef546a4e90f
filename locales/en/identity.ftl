## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>Is this link for you?</b>
    { $organisation } invited one person. Please type your date of birth, like this: { $example }

    We do not keep it. We show nothing before we know you.
    If staff ask for your 4 digits: <b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>This date does not confirm that it is you.</b>
    Support staff will find out. Perhaps they will call you.
    If staff ask for your 4 digits: <b>{ $code }</b>

    A mistake? Type your date of birth again, like this: { $example }
    Tries left: { $left }
# $example, $code (String)
identity-asked =
    ✓ <b>Support staff will find out who you are. Perhaps they will call you.</b>
    If staff ask for your 4 digits: <b>{ $code }</b>

    You can also type your date of birth here, like this: { $example }
identity-mistake-unread = ⚠️ We could not read this date.
# Buttons
identity-ask_staff = Let staff confirm it
identity-later = Later
identity-done = <b>Thank you. Now we know that it is you.</b> Everything you wrote here stays.
# When staff have found out by themselves who it is.
identity-linked = Support staff know now who you are. Everything you wrote here stays.
# $organisation, $phone (String)
identity-refused = Support staff could not confirm that this invitation is for you, so the link does not work any more. You can write here as before. { $phone ->
        [none] If this is wrong, please tell { $organisation }.
       *[other] If this is wrong, please call { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
identity-over = The link that you opened does not work any more, so we do not ask you any more if it is for you. You can write here as before. { $phone ->
        [none] If the invitation was for you, please ask { $organisation } for a new one.
       *[other] If the invitation was for you, please ask { $organisation } for a new one: { $phone }.
    }
