# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = 遇到危险，请打110（警察）或119（火灾、救护车）。
danger-call =
    <b>🆘 遇到危险？请现在就打电话，说：</b>

    <b>110</b> 警察：助けてください。（たすけて ください / <i>Tasukete kudasai</i>）
    <b>119</b> 救护车、火灾：救急車をお願いします。（きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>）
    您在哪里：住所は … です。（じゅうしょは … です / <i>Jūsho wa … desu</i>）
    两个号码都免费，日夜都能打。请不要挂断电话。
# $name of an office, $number (String)
danger-line = ☎️ { $name }：<b>{ $number }</b>
danger-urgent = 📣 告诉支援人员：情况紧急
# $number (String) of the matter
danger-alarmed =
    <b>📣 编号{ $number }：我们正在通知可以看到这件事的所有支援负责人和管理员。</b>如果他们都没有来帮您，我们会在15分钟后、60分钟后再通知，之后每小时一次。我们会在这里给您写消息。要现在再通知一次，请按{ sign-danger }。

    如果可以，请写下发生了什么。<b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ 编号{ $number }：我们在这里还没有联系到任何一位支援负责人。</b>我们会再试。我们只把这个编号告诉支援人员群。

    <b>请不要等。{ danger-numbers }</b>{ $phone ->
        [none] 其他电话号码，请按{ sign-danger }。
       *[other] 您也可以打电话给我们：{ $phone }。其他电话号码，请按{ sign-danger }。
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ 编号{ $number }：我们现在能通知的支援负责人和管理员，您都设成了不让他们看这件事。所以我们没有通知任何人。请不要等。{ danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ 编号{ $number }：一位支援负责人或管理员正在帮您</b>，会给您写消息或打电话。
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] 可以看到这件事的所有管理员
   *[other] 可以看到这件事的所有支援负责人和管理员
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 编号{ $number }：我们还没有答复您。</b>我们正在再次通知所有能帮忙的人。<b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · 编号{ $number }：还没有支援负责人或管理员来帮您。</b>我们正在再次通知他们。<b>{ danger-numbers }</b>{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · 编号{ $number }：支援人员答复了您，但还没有支援负责人或管理员来帮您。</b>我们再次通知他们。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ 编号{ $number }：我们在这里还没有联系到任何一位支援负责人。</b>我们会再试。
    <b>请不要等。{ danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] 您也可以打电话给我们：{ $phone }。
    }{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = 电话号码：{ sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }：<b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] （接通后按{ $press_1 }）
    }{ $hours_1 ->
        [always] {" "}🟢 日夜都能打
        [open] {" "}🟢 开到{ $at_1 }
        [closed] {" "}🔴 现在不开，下次：{ DAY($on_1) } { $at_1 }
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }：<b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] （接通后按{ $press_2 }）
    }{ $hours_2 ->
        [always] {" "}🟢 日夜都能打
        [open] {" "}🟢 开到{ $at_2 }
        [closed] {" "}🔴 现在不开，下次：{ DAY($on_2) } { $at_2 }
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = 请现在就和一个人说说话。<b>{ danger-numbers }</b>{ danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 编号{ $number }，我们按紧急情况处理。</b>我们正在通知{ danger-alarmed_ones }。我们会在这里给您写消息。<b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 编号{ $number }：支援人员又看了一次，不再作为紧急情况处理。您的咨询没有结束。我们会在这里答复您。<b>{ danger-numbers }</b>
