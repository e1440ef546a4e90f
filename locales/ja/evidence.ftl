# What becomes of a worker’s words that are taken out of the chats: what the worker is told.

# $reason (String); “own” is the worker’s word
evidence-because = { $reason ->
    [own] カードが写っていると、あなたが教えてくれたからです。
    [my_number] マイナンバーが入っていると、支援スタッフが考えたからです。
    [card] カードかパスポート、またはその番号が入っていると、支援スタッフが考えたからです。
    [bank_account] 銀行口座の番号が入っていると、支援スタッフが考えたからです。
    [password] パスワードか暗証番号が入っていると、支援スタッフが考えたからです。
    [mistake] まちがえて送ったもの、または、ほかの人のことのように見えたからです。
   *[other] ここに残さないほうがよいと考えたからです。
}
# $readers (String)
evidence-who = { $readers ->
    [admins] 管理者
   *[restricted] 支援責任者と管理者
}
# $circle (String) who reads the matter
evidence-by = { $circle ->
    [group] 支援スタッフ
    [admins] 管理者
   *[restricted] 支援責任者と管理者
}
evidence-out = このチャットと、ほかの支援スタッフの画面からも消します。Telegramで消すことができないときは、ここでお知らせします。
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を消しました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    わたしたちの記録に、書いてあった内容は残りません。ほかのことも書いていた場合は、そのことをもう一度送ってください。

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    法的な理由で、あなたの記録の削除を今は止めています。それで、かくした写しが残ります。読むことができるのは、{ evidence-who }だけです。理由がなくなったら、写しを消します。

    <blockquote expandable>写しを消したら、お知らせします。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    かくした写しが残ります。読むことができるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、写しをどうするかを決める予定です。決まったら、お知らせします。

    <blockquote expandable>証拠として残すか、消すか、もう一度見えるようにするかを決めます。決まるまでは、あなたのほかの記録と同じだけ残ります。あなたはファイルで読むことができます（/mydata の「{ my_data-send }」）。{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>{ evidence-by }が、あなたのメッセージ（{ DAY($on) } { $time }）を見えないようにしました。</b>{ evidence-because }あなたが悪いことをしたのではありません。

    番号は残していません。かくした言葉の写しが残ります。読むことができるのは、{ evidence-who }だけです。{ DAY($decide_on) }までに、写しをどうするかを決める予定です。決まったら、お知らせします。

    <blockquote expandable>証拠として残すか、消すか、もう一度見えるようにするかを決めます。決まるまでは、あなたのほかの記録と同じだけ残ります。あなたはファイルで読むことができます（/mydata の「{ my_data-send }」）。{ evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：言葉の写しを、証拠として残すことになりました。読むことができるのは、{ evidence-who }だけです。あなたもファイルで読むことができます（/mydata の「{ my_data-send }」）。写しは、この相談の記録といっしょになくなります。
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：法的な理由がなくなったので、写しを消しました。わたしたちの記録に、書いてあった内容は残りません。
   *[manager] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：写しを消すことになり、消しました。わたしたちの記録に、書いてあった内容は残りません。
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もう一度見えるようにすることになりました。支援スタッフが言葉を読むことができます。
    [admins] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もとにもどすことになりました。言葉を読むことができるのは、管理者だけです。
   *[restricted] 見えないようにしたあなたのメッセージ（{ DAY($on) } { $time }）：もとにもどすことになりました。言葉を読むことができるのは、支援責任者と管理者だけです。
}
# $number (String)
evidence-worker-elsewhere = 🔒 番号{ $number }：同じメッセージの言葉が、ここにもあります。これは残ります。メッセージを消したスタッフは、番号{ $number }を読むことができません。
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ あなたのメッセージ（{ DAY($on) } { $time }）を、支援スタッフのグループから消すことができませんでした。支援スタッフは、まだ読むことができるかもしれません。手で消すように頼みました。
