## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>あなたへの招待ですか。</b>
    { $organisation }が、このリンクで1人の人を招待しました。あなたの生年月日を、次のように入力してください：{ $example }

    入力した日付は保存しません。あなた本人だとわかるまで、招待された人の情報は何も見せません。
    支援スタッフが番号を聞いたら、この4けたの番号を言ってください：<b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>この日付では、あなた本人かどうか、わかりませんでした。</b>
    支援スタッフが確かめます。電話をすることがあります。
    スタッフが番号を聞いたら、この4けたの番号を言ってください：<b>{ $code }</b>

    まちがえましたか。生年月日をもう一度、次のように入力してください：{ $example }
    あと{ $left }回できます。
# $example, $code (String)
identity-asked =
    ✓ <b>あなたがだれかを、支援スタッフが確かめます。電話をすることがあります。</b>
    スタッフが番号を聞いたら、この4けたの番号を言ってください：<b>{ $code }</b>

    ここに生年月日を入力してもいいです。次のように入力してください：{ $example }
identity-mistake-unread = ⚠️ この日付を読むことができませんでした。
identity-ask_staff = 支援スタッフに確かめてもらう
identity-later = あとで
identity-done = <b>ありがとうございます。あなた本人だとわかりました。</b>ここに書いたことは、そのまま残ります。
identity-linked = 支援スタッフが、あなたがだれかを確認しました。ここに書いたことは、そのまま残ります。
# $organisation, $phone (String)
identity-refused = これがあなたへの招待かどうか、支援スタッフは確かめることができませんでした。それで、リンクは使えなくなりました。ここには、今までと同じように書くことができます。{ $phone ->
        [none] まちがいだと思うときは、{ $organisation }に知らせてください。
       *[other] まちがいだと思うときは、{ $organisation }（電話 { $phone }）に電話してください。
    }
# $organisation, $phone (String)
identity-over = あなたが開いたリンクは、もう使えません。あなたへの招待かどうかは、もう聞きません。ここには、今までと同じように書くことができます。{ $phone ->
        [none] あなたへの招待だったときは、{ $organisation }に新しい招待を頼んでください。
       *[other] あなたへの招待だったときは、{ $organisation }（電話 { $phone }）に新しい招待を頼んでください。
    }
