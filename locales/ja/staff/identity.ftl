## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ 本人と会って確認
identity-by_phone = ✓ 電話で本人に確認
identity-refuse = 本人ではない…
# Said in the group. $number (String) a roster number
identity-ended = 管理番号 { $number } の方の招待を、だれかが開きました。3回の回答では本人と確認できなかったため、このリンクは使えなくなりました。だれが開いたのかを確認し（/tasks）、必要なら新しい招待を作ってください。
# $count (Number)
identity-linked_before = ボットでの本人確認が始まる前に入った方が、名簿に{ $count }人います。この方々には何も変わりません。会ったときや電話で話したときに、本人であることを確認してください（ボットとの個人チャットで /roster）。
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ { $roster_number } の方のリンクを終了しました（{ $name }さん：別の人が開いた）。リンクを開いた人に伝えます。新しいリンクを作ってください。
        [in_person] ✓ { $roster_number } の方です。{ $name }さんが会って確認しました。本人に伝えます。
       *[by_phone] ✓ { $roster_number } の方です。{ $name }さんが電話で確認しました。本人に伝えます。
    }
# $count (Number)
identity-open = 🪪 本人確認 { $count }
identity-unknown = ⚠️ チャットの方がこの方本人であることを、まだだれも確認していません。
identity-confirm = 本人確認をする
# $count (Number)
identity-list =
    <b>本人確認</b>
    { $count ->
        [0] ボットを使っている方は、全員確認済みです。
       *[other] ボットを使っていて、まだ確認していない方：{ $count }人。会った方、または電話で話した方を選んでください。
    }
# $roster_number, $name, $employer, $birth_date (String)
identity-one =
    <b>管理番号 { $roster_number }</b>
    { $name ->
        [none] 氏名なし
       *[other] { $name }
    }
    所属機関：{ $employer ->
        [none] 未登録
       *[other] { $employer }
    }
    生年月日：{ $birth_date ->
        [none] 未登録
       *[other] { DAY($birth_date) }
    }

    チャットに書いているのは、この方本人ですか。最近書いた内容などについて、本人と話して確認してください。
identity-other = 本人ではない（チャットを切り離す）…
identity-link_over = このリンクではもうだれも入れません。新しい招待を作って本人に渡してください。
# Below the digits; a button
identity-no_code = この中にない…
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>本人が読み上げた番号はどれですか</b>
    管理番号 { $roster_number }

    登録してある電話番号にかけるか、本人に会ってください。本人に、自分の電話に表示されている4桁の番号を読み上げてもらい、その後で選んでください。こちらから番号を言わないでください。下の番号のほとんどは、どの電話にも表示されていません。

    番号が表示されていないときは、ボットのメニューから「{ menu-identity }」を押してもらってください。そのボタンがないとき、または読み上げた番号が下にないときは、「{ identity-no_code }」を選んでください。
# $code (String) four digits
identity-wrong_code = <b>⚠️ このリンクを開いた電話に、{ $code } と表示されているものはありません。</b>番号を選びまちがえていないか、もう一度本人に聞いてください。本人の電話に本当に { $code } と表示されているなら、このリンクを開いたのは別の人です。
identity-many_chats = <b>⚠️ このリンクを開いたチャットがとても多く、他人の手に渡っています。</b>このリンクでは、だれも本人と確認しないでください。
identity-again = 番号をもう一度聞く
# $roster_number (String); $count (Number) how many chats opened the link; $status (String)
identity-end =
    <b>別の人がこのリンクを開きましたか</b>
    管理番号 { $roster_number }。このリンクを開き、まだ確認できていないチャット：{ $count }件

    { $status ->
        [open] リンクを終了すると、これらのチャットすべてで使えなくなります。本人のチャットが含まれていれば、そのチャットでも使えなくなります。それぞれに、使えなくなったことを伝えます。このリンクではだれも入れません。そこに書かれたことは残ります。
       *[over] リンクはすでに終了していて、だれも入れません。続けると、このタスクは終わり、リンクを開いた人に、使えなくなったことを伝えます。
    }

    その後すぐに新しいリンクを作れます。本人に直接渡してください。
identity-end_link = はい、リンクを終了する
identity-new_link = 新しいリンクを作る
# Said in the group. $number (String) a roster number
identity-link_ended = 管理番号 { $number } の方のリンクを終了しました。別の人が開いていたためです。新しいリンクが必要です。
# To who decides later. $name (String) who has decided, $decision (String), $code (String) four digits
identity-decided_before = { $decision ->
        [refuse] { $name }さんが先に、別の人が開いたとして、このリンクを終了しています。変更はありません。
       *[confirm] { $name }さんが先に、{ $code } と表示されている電話の人を本人と確認しています。変更はありません。違う場合は、すぐに{ $name }さんと話してください。
    }
# The same, where both heard digits that a phone shows. $name, $code (String)
identity-two_right = ⚠️ { $name }さんが先に、{ $code } と表示されている別の電話の人を本人と確認しています。どちらかは他人の可能性があります。すぐに{ $name }さんと話してください。変更はありません。
# Said in the group. $number (String) a roster number, $name (String) who confirmed one of them
identity-two_chats = <b>⚠️ 管理番号 { $number }：スタッフ2人が、同じリンクを開いた別々の電話の番号を聞きました。</b>どちらかは他人の可能性があります。{ $name }さんがその一方を本人と確認しました。登録してある電話番号に今すぐかけて、確認してください。まちがっていた場合は、名簿の画面でチャットを切り離してください（/roster）。
