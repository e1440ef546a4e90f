# A worker’s words that are taken out of the chats: what staff are asked and told.

# A button
evidence-remove = 🗑 Remove a message
# $number (String)
evidence-which = <b>No. { $number }: which message of the worker is to be removed?</b> The newest stands first.
evidence-which-none = No. { $number }: there is no message of the worker that could be removed.
# $at (String) day and time, $content (String)
evidence-which-label = { $at } · { evidence-content }
# $content (String) Telegram’s word
evidence-content = { $content ->
    [text] text
    [photo] photo
    [caption] words without their picture
    [voice] voice message
    [button] sent by a button
   *[other] file or something else
}
# $at (String) day and time
evidence-why =
    <b>Why is the worker’s message of { $at } to be removed?</b>

    • My Number: destroyed at once.
    • A card, a bank account, a password: destroyed where the bot finds it in a text. A picture, a file and what may be evidence of a complaint are only hidden.
    • Everything else: hidden.

    What is hidden is kept encrypted, and managers or admins decide within seven days. While a legal hold stands, only My Number is destroyed. The worker is told what was done.
evidence-destroyed-my_number = An officer destroyed a message (My Number)
evidence-destroyed-card = An officer destroyed a message (card or passport)
evidence-destroyed-bank_account = An officer destroyed a message (bank account)
evidence-destroyed-password = An officer destroyed a message (password)
evidence-reason-my_number = My Number
evidence-reason-card = Residence card or passport
evidence-reason-bank_account = Bank account
evidence-reason-password = Password or login
evidence-reason-mistake = Said by mistake, or about others
evidence-reason-other = Another reason
evidence-leave = Do not remove it
evidence-left = Nothing was removed.
# $handling, $chat, $readers (String), $decide_on (String) a day, or “none”
evidence-removed =
    { $handling ->
        [destroy] The words are destroyed. That there was such a message, why and by whom it was removed is recorded.
        [hold] The words are hidden and kept, because a legal hold stands. They are destroyed when it ends.
        [cut] Every digit in the words is destroyed, and the rest is hidden: it may be evidence, or no such number was found in it. { evidence-decided-by }
       *[decide] The words are hidden. { evidence-decided-by }
    } { $chat ->
        [none] The worker has no chat with the bot any more, and cannot be told.
       *[open] The message is being removed here and in the worker’s chat. The worker is told what was done.
    }
# $readers (String), $decide_on (String) a day, or “none”
evidence-decided-by = A copy is kept; { $readers ->
    [admins] admins
   *[restricted] managers and admins
    } decide{ $decide_on ->
    [none] {""}
   *[other] {" "}by { DAY($decide_on) }
    }.
evidence-refused-readers = You cannot read this matter any more. Who can may remove the message, in private with the bot.
# $status, $decider (String)
evidence-refused-changed = Nothing was changed. { $decider } decided meanwhile: { $status ->
    [kept] keep as evidence
    [returned] show again
   *[other] destroy
    }. To decide otherwise, open it anew.
evidence-refused-hold = A legal hold stands on this worker’s records: nothing may be destroyed.
# $number, $reason (String), $decide_on (String) a day
evidence-please_decide = 🗂 No. { $number }: words of the worker were hidden ({ WORD("evidence-reason", $reason) }). Please decide by { DAY($decide_on) } what becomes of them.
# $number, $reason (String), $decide_on (String) a day
evidence-late = ⚠️ No. { $number }: hidden words ({ WORD("evidence-reason", $reason) }) should have been decided about by { DAY($decide_on) }. They stay until somebody decides, or until the records of the matter are deleted.
evidence-open = 🗂 Hidden words
evidence-list = <b>🗂 Hidden words</b>
evidence-list-none = <b>🗂 Hidden words</b> There are none.
# $number, $at, $status (String)
evidence-label = No. { $number } · { $at } · { WORD("evidence-status", $status) }
evidence-status-undecided = to be decided
evidence-status-held = kept for a legal hold
evidence-status-kept = kept as evidence
# $number, $reason, $status, $by, $decider, $readers, $held (String), $removed_on (String) a day, $decide_on (String) a day, or “none”
evidence-one =
    <b>🗂 No. { $number }: { WORD("evidence-status", $status) }</b>
    Reason: { WORD("evidence-reason", $reason) }
    Removed on { DAY($removed_on) } by { $by ->
        [none] the worker
       *[other] { $by }
    }{ $decide_on ->
        [none] {""}
       *[other] ; to be decided by { DAY($decide_on) }
    }{ $decider ->
        [none] {""}
       *[other] ; decided by { $decider }
    }{ $held ->
        [yes] {" "}🔒 A legal hold stands: nothing can be destroyed.
       *[no] {""}
    }
# $at (String) day and time, $content (String)
evidence-written = <i>{ $at } · { evidence-content }</i>
# $note (String)
evidence-note = 🇯🇵 { $note }
evidence-files = 📎 Show the files
evidence-files-coming = The files are coming below.
# $number (String) the consultation’s; in the place of each file that is gone
evidence-file-lost = 📎 A file that stood with the hidden words of No. { $number } cannot be shown: Telegram does not have it any more.
evidence-keep = Keep as evidence
evidence-return = Show it again
# $number, $readers (String)
evidence-return-confirm = <b>Show these words again?</b> { $readers ->
    [group] They stand in the group again, in no. { $number }.
   *[other] They stand in no. { $number } again, for who reads that.
    }
evidence-return-yes = Yes, show it again
evidence-destroy = Destroy
# $status, $decider (String)
evidence-destroy-confirm = <b>Destroy these words?</b>{ $status ->
    [kept] {" "}{ $decider } decided to keep them as evidence.
   *[other] {""}
    } Nobody can read them again. That there was such a message, why it was removed and who decided stays recorded.
evidence-destroy-yes = Yes, destroy
evidence-decided-keep = Kept as evidence. The worker is told.
evidence-decided-destroy = Destroyed. The worker is told.
evidence-decided-return = They stand in the matter again. The worker is told.
evidence-decided-before = Somebody has already decided about it.
