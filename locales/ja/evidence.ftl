# What becomes of a worker’s words that are taken out of the chats: what the worker is told.

# $reason (String); “own” is the worker’s word
evidence-because = { $reason ->
    [own] カード、パスポート、通帳が写っているかもしれないからです。
    [my_number] マイナンバーが入っているように見えたからです。
    [card] カードかパスポート、またはその番号が入っているように見えたからです。
    [bank_account] 銀行口座の番号が入っているように見えたからです。
    [password] パスワードか暗証番号が入っているように見えたからです。
    [mistake] まちがえて送ったように見えたか、ほかの人のことのように見えたからです。
   *[other] ここに残さないほうがよいと考えたからです。
}
# $readers (String)
evidence-who = { $readers ->
    [admins] 管理者
   *[restricted] 支援責任者と管理者
}
# $readers (String) as above, or “none” where the worker keeps all of them out
evidence-only = { $readers ->
    [none] ここでは、だれも見ることができません。
   *[other] 見ることができるのは、{ evidence-who }だけです。
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] 支援スタッフ
    [admins] 管理者
   *[restricted] 支援責任者か管理者
}
evidence-out = あなたのメッセージは、このチャットから消します。支援スタッフの画面からも消します。Telegramで消すことができないときは、ここで連絡します。
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を消しました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    書いてあった内容は、私たちの記録に残りません。ほかのことも書いていたときは、そのことをもう一度送ってください。

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    法的な理由で、今はあなたの記録を消しません。だから、コピーが残ります。コピーを読むことができるのは、{ evidence-who }だけです。

    <blockquote expandable>理由がなくなったら、コピーを消して、ここで連絡します。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    コピーが残ります。コピーを読むことができるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、コピーをどうするかを決める予定です。

    <blockquote expandable>証拠として残すか、消すか、もう一度見えるようにするかを決めます。決まったら、ここで連絡します。決まるまで、コピーはあなたのほかの記録と同じ間、残ります。あなたはファイルで読むことができます（/mydata の「{ my_data-send }」）。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    コピーが残ります。数字は残っていません。コピーを読むことができるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、コピーをどうするかを決める予定です。

    <blockquote expandable>証拠として残すか、消すか、もう一度見えるようにするかを決めます。決まったら、ここで連絡します。決まるまで、コピーはあなたのほかの記録と同じ間、残ります。あなたはファイルで読むことができます（/mydata の「{ my_data-send }」）。{ evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：書いてある言葉のコピーを、証拠として残すことになりました。読むことができるのは、{ evidence-who }とあなただけです。あなたはファイルで読むことができます（/mydata の「{ my_data-send }」）。この相談の記録を消すときに、コピーも消します。
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：記録を残す法的な理由がなくなったので、コピーを消しました。書いてあった内容は、私たちの記録に残っていません。
   *[manager] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：コピーを消すことに決まり、消しました。書いてあった内容は、私たちの記録に残っていません。
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もう一度見えるようにすることになりました。支援スタッフは、書いてある言葉を読むことができます。
    [admins] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もとに戻すことになりました。書いてある言葉を読むことができるのは、管理者だけです。
   *[restricted] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もとに戻すことになりました。書いてある言葉を読むことができるのは、支援責任者と管理者だけです。
}
# $number (String)
evidence-worker-elsewhere = 🔒 番号{ $number }：同じメッセージが、この相談にも入っています。この相談のほうは、そのまま残ります。メッセージを消した支援スタッフは、番号{ $number }を読むことができないからです。
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ あなたのメッセージ（{ DAY($on) } { $time }）を、支援スタッフのグループから消すことができませんでした。支援スタッフは、まだ読むことができるかもしれません。支援スタッフに、消すように頼みました。
