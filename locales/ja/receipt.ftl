# What a worker reads who has written without being asked: it is with support, when an answer comes, and what to do next.

# $number (String) of a consultation
receipt-new = <b>✅ 番号{ $number }：メッセージを受け取りました。</b>支援スタッフに届けます。勤務先には見えません。
# $number, $kind (String)
receipt-added = <b>✅ 番号{ $number }に追加しました。</b>{ WORD("consultation-kind", $kind) }
# $number, $organisation (String)
receipt-restricted = <b>🔒 番号{ $number }：{ $organisation }の支援責任者と管理者、その人たちが選んだスタッフだけが読みます。</b>勤務先には見えません。
# $number, $organisation (String)
receipt-complaint = <b>🔒 番号{ $number }：{ $organisation }の管理者だけが読みます。</b>支援スタッフには見えません。
receipt-what = 何についてですか。答えなくてもかまいません。
# $readers (String) of the matter: who answers it
receipt-who = { $readers ->
    [restricted] 支援責任者と管理者
    [admins] 管理者
   *[group] 支援スタッフ
}
# $on (String) a day, $until (String) a time of day, $readers (String)
receipt-answer-by = { receipt-who }が、{ DAY($on) }の{ $until }までに返事をします。
# $on (String) a day, which is read late where Telegram was away; $until (String) a time of day, $readers (String)
receipt-answer-today = { receipt-who }が、今日{ DAY($on) }の{ $until }までに返事をします。
# $opens_on (String) a day, $at (String) a time of day; and what receipt-answer-by takes
receipt-answer-later = { DAY($opens_on) } { $at }まで休みです。{ receipt-answer-by }
# The same, and $phone (String) of the organisation
receipt-answer-later-call = { receipt-answer-later }急ぐときは{ $phone }に電話してください。
# $readers (String)
receipt-answer-unknown = { receipt-who }が、できるだけ早くここで返事をします。
# Instead of when an answer comes, while somebody in danger waits for a manager
# $readers (String) of the matter
receipt-alarm-told = 📣 { danger-alarmed_ones }に知らせています。対応する人は、まだ決まっていません。決まったら、ここで連絡します。
# $phone (String) of the organisation, or "none"
receipt-alarm-unheard = { $phone ->
    [none] ⚠️ 読むことができる担当者に、まだ連絡できていません。ほかの電話番号は{ sign-danger }にあります。
   *[other] ⚠️ 読むことができる担当者に、まだ連絡できていません。私たちに電話してください：{ $phone }。ほかの電話番号は{ sign-danger }にあります。
}
receipt-alarm-taken = ✅ 支援責任者か管理者が対応します。メッセージか電話で連絡します。
# The same of a matter in which everybody is named who could read it; and before it, $number (String)
receipt-alarm-nobody_left = ここで読むことができるはずの人は、全員、あなたが選んだ人です。だから、だれも読みません。外の窓口に相談することもできます。電話番号は{ sign-danger }と「{ menu-guide }」にあります。
# Where the worker keeps everybody out of the matter who could take its alarm
receipt-alarm-kept_out = ⚠️ 今知らせることができる支援責任者と管理者は、全員、あなたが「読まない」と決めた人です。だから、だれにも知らせていません。ほかの電話番号は{ sign-danger }にあります。
receipt-complaint-kept = <b>⚠️ 番号{ $number }：書いた内容は預かりますが、ここではだれも読みません。</b>
# Sent as a message, where none can be told who may read the matter. $number (String)
receipt-unheard =
    <b>⚠️ 番号{ $number }：ここでは、まだだれも読んでいません。</b>今これを読むことができる担当者に、連絡できませんでした。支援スタッフのグループに知らせるのは、番号だけです。

    <b>待たないでください。{ danger-numbers }</b>ほかの窓口と電話番号は{ sign-danger }にあります。
# $number (String)
receipt-unheard-stood =
    <b>⚠️ 番号{ $number }：今これを読むことができる担当者に、連絡できませんでした。</b>その前は、支援スタッフのグループにありました。スタッフが読んだかもしれません。今グループに知らせるのは、番号だけです。

    <b>待たないでください。{ danger-numbers }</b>ほかの窓口と電話番号は{ sign-danger }にあります。
# $number (String)
# The same on each further day, while that is so. $number (String), $phone (String) of the organisation, or "none", and what
# danger-offices takes
receipt-still_unheard =
    <b>⚠️ 番号{ $number }：これを読むことができる担当者に、まだ連絡できません。</b>グループに知らせるのは、番号だけです。

    <b>待たないでください。{ danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] 私たちにも電話できます：{ $phone }。
    }{ danger-offices }
receipt-heard = ✅ 番号{ $number }：読むことができる担当者が、今これを開きました。
receipt-arrived = ✅ 番号{ $number }：あなたが書いた内容が、支援スタッフに届きました。
# Below a picture that goes on where others are, with the button that takes it out again
receipt-picture = ✅ この写真やファイルを受け取りました。
receipt-gone = このメッセージは、すでに移動または削除されています。
receipt-where = <b>何についてのメッセージですか。</b>🔒は、支援責任者と管理者、その人たちが選んだスタッフだけが読みます（苦情は管理者だけ）。🔒がないものは、支援スタッフ全員が読めます。
# Asked first, where all support staff may read there what they could not read before. $number (String)
receipt-move-ask = <b>このメッセージを、支援スタッフ全員が読んでよいですか。</b>スタッフのグループにある番号{ $number }に入ります。すぐにスタッフが読むかもしれません。
# An alert, at most 200 signs. $number (String), from where it would go
receipt-move-hidden = ⚠️ 移していません。番号{ $number }を見せたくない人が、そこで読むかもしれません。このままにするか、先にその人に番号{ $number }を見せてください。
# Buttons
receipt-not_this = この相談ではありません
receipt-something_new = ➕ 新しい相談
receipt-something_new-restricted = ➕ 新しい相談 🔒
receipt-restrict = 🔒 支援責任者だけが読む
receipt-open = 👥 支援スタッフ全員が読んでよい
# Asked first, where it is about harassment, violence and the like. $number (String)
receipt-open-ask = <b>番号{ $number }を、支援スタッフ全員が読んでよいですか。</b>そこに書いた内容が、全部スタッフのグループに入ります。あとで、また見えないようにすることができます。でも、その前にスタッフが読むかもしれません。
receipt-open-yes = はい、全員が読んでよい
receipt-open-no = いいえ、このまま
# A button beside a question that the person did not answer
receipt-send = ✉️ 私たちに送る
# Below words that stood beside a question when it was left. $count (Number) of messages
receipt-left = { $count ->
    [1] このメッセージは、私たちに届いていません。送るときは、ボタンを押してください。
   *[other] ここまでの{ $count }件のメッセージは、私たちに届いていません。送るときは、ボタンを押してください。
}
# Below the oldest of too many
receipt-left-given_up = まだ送っていないメッセージが多すぎるため、このメッセージはもう送ることができません。送りたいときは、もう一度書いてください。
# This takes the place of that message.
receipt-left-sent = ✅ 送りました。
# In the place of that message where its worker is asked first what a picture shows; an alert, too
receipt-left-asked = このメッセージについて、下で質問しています。あなたの答えを待っています。
receipt-edit_unsent = このメッセージは書き直されました。私たちには届いていません。前の答えもそのままです。送るときは、もう一度書いてください。
# Below a message that was taken out before, and was changed
receipt-edit_removed = このメッセージと、その変更は、支援スタッフには見えません。伝えたいときは、もう一度書いてください。
receipt-kept = 同意の前に書いた内容は、まだ送られていません。
receipt-send-kept = ✉️ 支援スタッフに送る
# These take the place of that message.
receipt-kept-sent = ✅ 同意の前に書いた内容を送りました。
receipt-kept-expired =
    ⌛ 同意の前に書いた内容は、期限が切れて消えました（保存は10分までです）。だれも読んでいません。もう一度ここに書いてください。

    { danger-numbers }
# Sent where everybody who could read a complaint is named in it. $number (String)
receipt-nobody_left =
    <b>⚠️ 番号{ $number }：今ここには、読むことができる人がいません。</b>読むことができるはずの人は、全員、あなたが選んだ人です。

    外の窓口に相談してください。出入国在留管理庁、労働の相談窓口、弁護士などです。電話番号は{ sign-danger }と「{ menu-guide }」にあります。<b>{ danger-numbers }</b>
