## Who opened an invitation: what a worker reads

# $organisation, $example, $code (String)
identity-ask =
    <b>あなた本人ですか</b>
    { $organisation }が、このリンクで一人の方を招待しました。あなたの生年月日を、次のように入力してください：{ $example }

    日付は残しません。確かめるまでは、その方のことをここに出しません。
    スタッフに番号を聞かれたら、この4けたの番号を伝えてください：<b>{ $code }</b>
# $left (Number) how many answers the link still takes; $example, $code (String)
identity-not_confirmed =
    ⚠️ <b>この日付では、あなた本人であることを確かめることができませんでした。</b>
    支援スタッフが確かめます。電話をすることがあります。
    スタッフに番号を聞かれたら、この4けたの番号を伝えてください：<b>{ $code }</b>

    まちがえて入力しましたか。それなら、生年月日をもう一度、次のように入力してください：{ $example }
    あと{ $left }回入力できます。
# $example, $code (String)
identity-asked =
    ✓ <b>あなたがだれかを、支援スタッフが確かめます。電話をすることがあります。</b>
    スタッフに番号を聞かれたら、この4けたの番号を伝えてください：<b>{ $code }</b>

    ここに生年月日を入力することもできます。次のように入力してください：{ $example }
identity-mistake-unread = ⚠️ この日付を読むことができませんでした。
identity-ask_staff = スタッフに確かめてもらう
identity-later = あとで
identity-done = <b>ありがとうございます。あなた本人であることを確かめました。</b>ここに書いたことは、そのまま残ります。
# $organisation, $phone (String)
identity-refused = この招待があなたへのものかどうか、支援スタッフは確かめることができませんでした。リンクは使えなくなりました。ここには、今までと同じように書くことができます。{ $phone ->
        [none] まちがいだと思うときは、{ $organisation }に知らせてください。
       *[other] まちがいだと思うときは、{ $organisation }（電話 { $phone }）に電話してください。
    }
# $organisation, $phone (String)
identity-over = あなたが開いたリンクは、もう使えません。あなた本人かどうかを、もう聞きません。ここには、今までと同じように書くことができます。{ $phone ->
        [none] あなたへの招待だったときは、{ $organisation }に新しい招待をたのんでください。
       *[other] あなたへの招待だったときは、{ $organisation }（電話 { $phone }）に新しい招待をたのんでください。
    }
