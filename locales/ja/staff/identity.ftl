## Who somebody is: what staff read

# How staff found out; also buttons
identity-in_person = ✓ 本人と会って確認
identity-by_phone = ✓ 電話で本人に確認
identity-refuse = 本人ではない
# Said in the group. $number (String) a roster number
identity-ended = 管理番号 { $number } の方の招待を、だれかが開きました。3回の回答では本人と確認できなかったため、このリンクは使えなくなりました。だれが開いたのかを確認し（/tasks）、必要なら新しい招待を作ってください。
# $count (Number)
identity-linked_before = ボットでの本人確認が始まる前に入った方が、名簿に{ $count }人います。この方々には何も変わりません。会ったときや電話で話したときに、本人であることを確認してください（ボットとの個人チャットで /roster）。
# $decision (String); $roster_number (String); $name (String) who decided
identity-decided = { $decision ->
        [refuse] ✓ { $name }さんの確認では、{ $roster_number } の方ではありませんでした。招待を開いた人に伝えます。
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
# The way back from the digits; a button
identity-no_code = この中にない
# $roster_number (String); $count (Number) how many chats opened the link
identity-which_code =
    <b>どの電話ですか</b>
    管理番号 { $roster_number }。このリンクを開き、まだ確認できていないチャット：{ $count }件

    相手の方に、電話に表示されている4桁の番号を読み上げてもらい、その後で選んでください。こちらから番号を言わないでください。番号だけでは本人と確認できません。

    番号が表示されていないときは、ボットのメニューから「{ menu-identity }」「{ identity-ask_staff }」の順に押してもらってください。それでも番号がここになければ、「{ identity-no_code }」を選んでください。その電話はこのリンクを開いていません。
identity-code_gone = このチャットの確認は終わりました。タスクをもう一度開いてください。
