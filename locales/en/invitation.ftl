## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = Welcome. { $organisation } has invited you to this bot.
# $minutes (Number)
invitation-too_many = You have opened very many links. Please wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, then open your link again.
# $organisation, $phone (String)
invitation-followed-unknown = We do not know this link. Perhaps a part of it is missing. { $phone ->
        [none] Please ask { $organisation } for a new one.
       *[other] Please ask { $organisation } for a new one: { $phone }.
    } You can also start without a link.
# $organisation, $phone (String)
invitation-followed-expired = This link has expired. { $phone ->
        [none] Please ask { $organisation } for a new one.
       *[other] Please ask { $organisation } for a new one: { $phone }.
    } You can also start without a link.
# $organisation, $phone (String)
invitation-followed-revoked = This link does not work any more. { $phone ->
        [none] Please ask { $organisation } for a new one.
       *[other] Please ask { $organisation } for a new one: { $phone }.
    } You can also start without a link.
# $organisation, $phone (String)
invitation-followed-used = This link has been used before. Each link works only once. We are telling support staff. { $phone ->
        [none] If you have not used it, please tell { $organisation }.
       *[other] If you have not used it, please call { $organisation }: { $phone }.
    }
# $organisation, $phone (String)
invitation-followed-ended = This link does not work any more: after three answers, we still do not know who opened it. Support staff know about this. { $phone ->
        [none] If the link is for you, please tell { $organisation }.
       *[other] If the link is for you, please call { $organisation }: { $phone }.
    } You can also write here, and ask for help.
# $organisation, $phone (String)
invitation-followed-refused = This link does not work with this Telegram account. We are telling support staff. { $phone ->
        [none] If you have questions, please ask { $organisation }.
       *[other] If you have questions, please call { $organisation }: { $phone }.
    }
