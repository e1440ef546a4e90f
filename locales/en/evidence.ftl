# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] It may show a card, a passport or a bank book.
    [my_number] It seemed to contain a My Number (マイナンバー).
    [card] It seemed to show a card, a passport or a number from one.
    [bank_account] It seemed to contain a bank account number.
    [password] It seemed to contain a password or PIN.
    [mistake] Perhaps you sent it by mistake, or it was about somebody else.
   *[other] They think that it should not stay here.
}
# $readers (String)
evidence-who = { $readers ->
    [admins] admins
   *[restricted] managers and admins
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
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
evidence-out = We delete your message from this chat and from the staff chats. If Telegram does not let us, we write to you here.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by } removed your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    We keep nothing of what it said. Was there something else in it? Please send that part again.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    We keep a hidden copy, because your records are kept for a legal case. Only { evidence-who } can read the copy.

    <blockquote expandable>When the case is over, we destroy the copy and tell you. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    We keep a hidden copy. Only { evidence-who } can read it. By { DAY($decide_on) }, they should decide what to do with it.

    <blockquote expandable>They can keep the copy as evidence, destroy it, or show your message again. We tell you what they decide. Until then, we keep the copy as long as our other records about you. You can read it: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by } hid your message of { DAY($on) }, { $time }.</b> { evidence-because } You did nothing wrong.

    We keep a hidden copy without digits. Only { evidence-who } can read it. They should decide by { DAY($decide_on) } what to do.

    <blockquote expandable>They can keep the copy as evidence, destroy it, or show your message again. We tell you what they decide. Until then, we keep the copy as long as our other records about you. You can read it: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Your hidden message of { DAY($on) }, { $time }: we keep a copy of its words as evidence. Only { evidence-who } can read the copy. You can read it too: /mydata, “{ my_data-send }”. We delete it together with the records of your consultation.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Your hidden message of { DAY($on) }, { $time }: your records are not kept for a legal case any more, so we destroyed the copy. In our records, we keep nothing of what it said.
   *[manager] Your hidden message of { DAY($on) }, { $time }: it was decided to destroy the copy, and we destroyed it. In our records, we keep nothing of what it said.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Your hidden message of { DAY($on) }, { $time }: it was decided to show it again. Support staff can read its words.
    [admins] Your hidden message of { DAY($on) }, { $time }: it was decided to put it back. Only admins can read its words.
   *[restricted] Your hidden message of { DAY($on) }, { $time }: it was decided to put it back. Only managers and admins can read its words.
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 No. { $number }: the message that was removed is also part of no. { $number }. It stays there, because the person who removed it cannot read no. { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ We could not delete your message of { DAY($on) }, { $time }, from the support staff group: Telegram did not let us. Support staff can perhaps still see it there. We asked them to delete it.
