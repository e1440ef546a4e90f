## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = 欢迎。{ $organisation }邀请您使用这个机器人。
# $minutes (Number)
invitation-too_many = 您打开了很多链接。请等{ $minutes ->
   *[other] { $minutes }分钟
}，然后再打开您的链接。
# $organisation, $phone (String)
invitation-followed-unknown = 我们不认识这个链接。可能缺了一部分。{ $phone ->
        [none] 请向{ $organisation }要一个新的。
       *[other] 请向{ $organisation }要一个新的：{ $phone }。
    }没有链接，您也可以开始。
# $organisation, $phone (String)
invitation-followed-expired = 这个链接已经过期。{ $phone ->
        [none] 请向{ $organisation }要一个新的。
       *[other] 请向{ $organisation }要一个新的：{ $phone }。
    }没有链接，您也可以开始。
# $organisation, $phone (String)
invitation-followed-revoked = 这个链接已经不能用。{ $phone ->
        [none] 请向{ $organisation }要一个新的。
       *[other] 请向{ $organisation }要一个新的：{ $phone }。
    }没有链接，您也可以开始。
# $organisation, $phone (String)
invitation-followed-used = 这个链接以前已经用过。每个链接只能用一次。我们会告诉支援人员。{ $phone ->
        [none] 如果您没有用过，请告诉{ $organisation }。
       *[other] 如果您没有用过，请打电话给{ $organisation }：{ $phone }。
    }
# $organisation, $phone (String)
invitation-followed-ended = 这个链接已经不能用：回答了3次，我们仍然不知道是谁打开的。支援人员知道这件事。{ $phone ->
        [none] 如果链接是给您的，请告诉{ $organisation }。
       *[other] 如果链接是给您的，请打电话给{ $organisation }：{ $phone }。
    }您也可以在这里写，请求帮助。
# $organisation, $phone (String)
invitation-followed-refused = 这个链接不能用于这个Telegram账号。我们会告诉支援人员。{ $phone ->
        [none] 如果有问题，请问{ $organisation }。
       *[other] 如果有问题，请打电话给{ $organisation }：{ $phone }。
    }
