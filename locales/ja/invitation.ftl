## Invitations

# What somebody reads who opened a link.
# $organisation (String)
invitation-followed-welcome = ようこそ。{ $organisation }が、あなたをこのボットに招待しました。
# $minutes (Number)
invitation-too_many = リンクをとてもたくさん開きました。{ $minutes }分待ってから、あなたのリンクをもう一度開いてください。
# $organisation, $phone (String)
invitation-followed-unknown = このリンクは確認できません。リンクの一部が欠けているかもしれません。{ $phone ->
        [none] { $organisation }に、新しいリンクを頼んでください。
       *[other] { $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。
    }リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-expired = このリンクは期限が切れたので、使えません。{ $phone ->
        [none] { $organisation }に、新しいリンクを頼んでください。
       *[other] { $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。
    }リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-revoked = このリンクは、もう使えません。{ $phone ->
        [none] { $organisation }に、新しいリンクを頼んでください。
       *[other] { $organisation }（電話 { $phone }）に、新しいリンクを頼んでください。
    }リンクがなくても、始めることができます。
# $organisation, $phone (String)
invitation-followed-used = このリンクは、もう使われています。リンクを使うことができるのは1回だけです。支援スタッフに知らせます。{ $phone ->
        [none] あなたが使っていない場合は、{ $organisation }に知らせてください。
       *[other] あなたが使っていない場合は、{ $organisation }（電話 { $phone }）に電話してください。
    }
# $organisation, $phone (String)
invitation-followed-ended = このリンクは使えなくなりました。3回答えても、だれが開いたのか、わかりませんでした。支援スタッフは、このことを知っています。{ $phone ->
        [none] あなたへのリンクなら、{ $organisation }に知らせてください。
       *[other] あなたへのリンクなら、{ $organisation }（電話 { $phone }）に電話してください。
    }ここに書いて、相談することもできます。
# $organisation, $phone (String)
invitation-followed-refused = このリンクは、このTelegramアカウントでは使えません。支援スタッフに知らせます。{ $phone ->
        [none] 質問がある場合は、{ $organisation }に聞いてください。
       *[other] 質問がある場合は、{ $organisation }（電話 { $phone }）に電話してください。
    }
