# What becomes of a worker’s words that are taken out of the chats: what the worker is told.

# $reason (String); “own” is the worker’s word
evidence-because = { $reason ->
    [own] It may show a card, a passport or a bank book.
    [my_number] It seemed to hold a My Number (マイナンバー).
    [card] It seemed to hold a card, a passport or a number from one.
    [bank_account] It seemed to hold a bank account number.
    [password] It seemed to hold a password or PIN.
    [mistake] It seems to have been sent by mistake, or to be about somebody else.
   *[other] It should not stay here, they think.
}
# $readers (String)
evidence-who = { $readers ->
    [admins] admins
   *[restricted] managers and admins
}
# $readers (String) as above, or “none” where the worker keeps all of them out
evidence-only = { $readers ->
    [none] Nobody here may see it.
   *[other] Only { evidence-who } can see it.
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] Support staff
    [admins] An admin
   *[restricted] A manager or admin
}
evidence-out = We take it out of this chat and away from staff. Where Telegram does not let us, we write to you here.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } removed your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    We keep nothing of what it said. Was something else in it? Please send that again.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    A hidden copy stays: your records are kept for a legal case. Only { evidence-who } can read it.

    <blockquote expandable>When that ends, we destroy it and tell you. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    A hidden copy stays. Only { evidence-who } can read it. By { DAY($decide_on) } they should decide about it.

    <blockquote expandable>They keep it as evidence, destroy it, or show it again. We tell you which. Until they decide it stays as long as our other records of you. You can read it: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    A hidden copy stays, without digits. Only { evidence-who } can read it. They should decide by { DAY($decide_on) }.

    <blockquote expandable>They keep it as evidence, destroy it, or show it again. We tell you which. Until they decide it stays as long as our other records of you. You can read it: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Your hidden message of { DAY($on) }, { $time }: it was decided to keep a copy of its words as evidence. Only { evidence-who } can read it, and you: /mydata, “{ my_data-send }”. It goes when your consultation’s records go.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Your hidden message of { DAY($on) }, { $time }: your records are not kept for a legal case any more. The copy is destroyed. In our records we keep nothing of what it said.
   *[manager] Your hidden message of { DAY($on) }, { $time }: it was decided to destroy the copy. In our records we keep nothing of what it said.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Your hidden message of { DAY($on) }, { $time }: it was decided to show it again. Support staff can read its words.
    [admins] Your hidden message of { DAY($on) }, { $time }: it was decided to put it back. Only admins can read its words.
   *[restricted] Your hidden message of { DAY($on) }, { $time }: it was decided to put it back. Only managers and admins can read its words.
}
# $number (String)
evidence-worker-elsewhere = 🔒 No. { $number }: the same message is part of that too, and stays there: who removed your message cannot read No. { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ Telegram did not let us take your message of { DAY($on) }, { $time }, out of the staff group. Staff may still see it there. We asked them to delete it by hand.
